import { once } from 'node:events'
import { createWriteStream, fstatSync, ftruncateSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { cannotWrite } from '../../files/file-problems.js'

/** Takes chunks as they come, and waits where whoever reads them is slower. */
type Destination = (chunks: AsyncIterable<string>) => Promise<void>

/** A file, or standard output, whose faults are the command's to tell. A UsageError says why a file cannot be written, be it at once or at its end. */
export async function into(file: string | undefined): Promise<Destination> {
  if (file === undefined)
    return async chunks => {
      await pour(chunks, process.stdout)
    }
  // Small chunks go together: waiting for the disk at each takes longer than checking.
  // What is there stays until all of a run's files are open: a run that cannot begin loses nothing.
  const stream = createWriteStream(file, { flags: 'a', highWaterMark: 1 << 20 })
  let opened: number
  try {
    ;[opened] = (await once(stream, 'open')) as [number]
  } catch (error) {
    throw cannotWrite(file, error)
  }
  return async chunks => {
    if (fstatSync(opened).isFile()) ftruncateSync(opened)
    await pour(chunks, stream)
    stream.end()
    await finished(stream).catch((error: unknown) => {
      if (!isReadNoMore(error)) throw cannotWrite(file, error)
    })
  }
}

/** Writes into a file or to standard output. */
export async function write(chunks: AsyncIterable<string>, file: string | undefined): Promise<void> {
  const take = await into(file)
  await take(chunks)
}

/** A reader that has seen enough (head, a pager) closes the pipe: no fault of ours. */
export const isReadNoMore = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE'

/** What a stream takes no more is made all the same: other reports go in step with it, and the exit code and the baseline come of the whole. */
async function pour(chunks: AsyncIterable<string>, stream: Writable): Promise<void> {
  const faults: Error[] = []
  stream.once('error', error => faults.push(error))
  // Waiting ends with a fault too.
  for await (const chunk of chunks)
    if (faults.length === 0 && !stream.write(chunk)) await once(stream, 'drain').catch(() => undefined)
}
