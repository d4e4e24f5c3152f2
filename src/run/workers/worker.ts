import { parentPort, workerData } from 'node:worker_threads'
import { answerJobs } from './answer-jobs.js'
import type { Briefing } from './messages.js'

/* The first file of a thread that checks parts. */
if (parentPort !== null) await answerJobs(parentPort, workerData as Briefing)
