import { on } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import type { MessagePort } from 'node:worker_threads'
import { findFormat } from '../../formats/index.js'
import { lintPart } from '../../linter/lint-part.js'
import type { PartReport } from '../../linter/report.js'
import { UsageError } from '../../terminal/usage-error.js'
import { makeRunOptions, openConfigs } from '../make-run-options.js'
import type { RunOptions } from '../run-options.js'
import { Stopwatch } from '../stopwatch.js'
import type { Answer, Briefing, Job } from './messages.js'

/**
 * Checks one part at a time, in the order in which they come: so the pool knows which part a thread dies of. Goes on as
 * long as jobs may come.
 */
export async function answerJobs(port: MessagePort, { flags, folders }: Briefing): Promise<void> {
  const stopwatch = flags.stats === true ? new Stopwatch() : null
  const options = makeRunOptions(flags, stopwatch?.time, openConfigs(flags.config, folders))
  // The port closes with the thread.
  for await (const [job] of on(port, 'message', { close: ['close'] }) as AsyncIterable<[Job]>) {
    const done = await answer(job, options, stopwatch)
    // A promise that a rule has left broken ends the thread here, before the run can end without it.
    await setImmediate()
    port.postMessage(done)
  }
}

async function answer(job: Job, options: RunOptions, stopwatch: Stopwatch | null): Promise<Answer> {
  try {
    return { report: await check(job, options), timings: stopwatch?.taken() ?? [] }
  } catch (error) {
    const { message, stack = message } = error as Error
    return { error: { message, stack, isUsage: error instanceof UsageError } }
  }
}

async function check({ path, format, part }: Job, options: RunOptions): Promise<PartReport> {
  const reader = await findFormat(format)?.load()
  if (reader === undefined) throw new RangeError(`Unknown format ${format}.`)
  return lintPart(reader, part, await options.for(path, format))
}
