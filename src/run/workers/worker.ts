import { on } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { findFormat } from '../../formats/index.js'
import { lintPart } from '../../linter/lint-part.js'
import type { PartReport } from '../../linter/report.js'
import { UsageError } from '../../terminal/usage-error.js'
import { makeRunOptions } from '../make-run-options.js'
import { Stopwatch } from '../stopwatch.js'
import type { Answer, Briefing, Job } from './messages.js'

/**
 * A thread that checks one part at a time, in the order in which they come: so the pool knows which part a thread dies
 * of.
 */
const { flags } = workerData as Briefing
const stopwatch = flags.stats === true ? new Stopwatch() : null
const options = makeRunOptions(flags, stopwatch?.time)

async function check({ path, format, part }: Job): Promise<PartReport> {
  const reader = await findFormat(format)?.load()
  if (reader === undefined) throw new RangeError(`Unknown format ${format}.`)
  return lintPart(reader, part, await options.for(path, format))
}

async function answer(job: Job): Promise<Answer> {
  try {
    return { report: await check(job), timings: stopwatch?.taken() ?? [] }
  } catch (error) {
    const { message, stack = message } = error as Error
    return { error: { message, stack, isUsage: error instanceof UsageError } }
  }
}

if (parentPort !== null)
  for await (const [job] of on(parentPort, 'message') as AsyncIterable<[Job]>) parentPort.postMessage(await answer(job))
