import {
  CheckTimeout,
  completeReport,
  type Engine,
  type InputPart,
  type Job,
  jobOf,
  type PartReport,
} from 'wirelint/engine'
import { Refusal } from './refusal.js'

/** The part of an engine that checks a body. */
export type BodyChecker = Pick<Engine, 'readBytes' | 'check' | 'withdraw'>

/** A story, or a file of stories, as a request brings it. */
export interface Body {
  readonly bytes: Buffer
  /** The name of its file, in reports. */
  readonly name: string
  readonly inputFormat: string | undefined
}

/**
 * Parts of one body that are checked or wait for a thread at a time. So a story that comes after a large file waits for
 * two parts of it at most, and not for all of them.
 */
const window = 2

/** A part that is being checked; `report` is null if it cannot be read. */
interface Check {
  readonly inputPart: InputPart
  readonly job: Job | null
  readonly report: Promise<PartReport> | null
}

/**
 * Checks all parts of a body in threads. Throws a Refusal if that takes too long. When `signal` ends the check, no
 * thread begins what is left of it.
 */
export async function checkBody(
  engine: BodyChecker,
  { bytes, name, inputFormat }: Body,
  signal: AbortSignal,
): Promise<readonly PartReport[]> {
  const checks: Check[] = []
  const aborted = rejectOn(signal)
  aborted.catch(() => undefined)
  try {
    for await (const found of engine.readBytes(bytes, name, inputFormat)) {
      signal.throwIfAborted()
      await Promise.race([checks.at(-window)?.report, aborted])
      const job = jobOf(found)
      const report = job === null ? null : engine.check(job)
      // A failure is thrown in its turn, below.
      report?.catch(() => undefined)
      checks.push({ inputPart: found.inputPart, job, report })
    }
    const all = checks.map(async ({ inputPart, report }) => completeReport(inputPart, await report))
    return await Promise.race([Promise.all(all), aborted])
  } catch (error) {
    for (const { job } of checks) if (job !== null) engine.withdraw(job)
    if (error instanceof CheckTimeout) throw new Refusal(503, 'The check of this story took too long and was ended.')
    throw error
  }
}

/** Returns a promise that fails when a signal aborts. */
const rejectOn = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const fail = (): void => {
      reject(signal.reason as Error)
    }
    if (signal.aborted) fail()
    else signal.addEventListener('abort', fail, { once: true })
  })
