import { on } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { findFormat } from '../../formats/index.js'
import { lintPart } from '../../linter/lint-part.js'
import type { FileReport } from '../../linter/report.js'
import { makeRunOptions } from '../make-run-options.js'
import { Stopwatch } from '../stopwatch.js'
import type { Answer, Briefing, Job } from './messages.js'
import { UsageError } from '../../terminal/usage-error.js'

/* A thread that checks parts, one at a time and in the order in which they come, so that it is known which one it dies of. */
const { flags } = workerData as Briefing
const stopwatch = flags.stats === true ? new Stopwatch() : null
const options = makeRunOptions(flags, stopwatch?.time)

async function checked({ path, format, part }: Job): Promise<FileReport> {
  const reader = await findFormat(format)?.load()
  if (reader === undefined) throw new RangeError(`Unknown format ${format}.`)
  return lintPart(reader, part, await options.for(path, format))
}

async function answerTo(job: Job): Promise<Answer> {
  try {
    return { report: await checked(job), timings: stopwatch?.taken() ?? [] }
  } catch (error) {
    const { message, stack = message } = error as Error
    return { fault: { message, stack, isUsage: error instanceof UsageError } }
  }
}

if (parentPort !== null)
  for await (const [job] of on(parentPort, 'message') as AsyncIterable<[Job]>)
    parentPort.postMessage(await answerTo(job))
