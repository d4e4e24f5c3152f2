import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Note, Problem } from '../linter/report.js'
import { UsageError } from './usage-error.js'

/** Writes chunks as they come, to a file or to standard output, and waits where the reader is slower. */
export async function write(chunks: AsyncIterable<string>, file: string | undefined): Promise<void> {
  if (file === undefined) {
    for await (const chunk of chunks) if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
    return
  }
  // Small chunks go together: waiting for the disk at each takes longer than checking.
  const stream = createWriteStream(file, { highWaterMark: 1 << 20 })
  try {
    await once(stream, 'open')
  } catch (error) {
    throw new UsageError(`Cannot write ${file}: ${(error as Error).message}`)
  }
  for await (const chunk of chunks) if (!stream.write(chunk)) await once(stream, 'drain')
  stream.end()
  await once(stream, 'finish')
}

/** A line on standard error. */
export const say = (message: string): void => { process.stderr.write(`wirelint: ${message}\n`) }

/** A problem of a file, as one line on standard error. */
export function complain(file: string, problem: Problem): void {
  say(`${placeOf(file, problem)}: ${problem.message}`)
}

/** What a user should know of a file that is no fault of it, as one line on standard error. */
export function note(file: string, said: Note): void {
  say(`${placeOf(file, said)}: note: ${said.message}`)
}

/** The same of a file as a whole. */
export const noteOf = (file: string, message: string): void => { note(file, { message, line: null, column: null }) }

const placeOf = (file: string, { line, column }: Note): string => (line === null ? file : `${file}:${String(line)}:${String(column ?? 1)}`)
