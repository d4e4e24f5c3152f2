import { once } from 'node:events'
import { createWriteStream, statSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { cannotWrite } from '../../files/file-problems.js'
import { Replacement } from '../../files/replace-file.js'

/** Writes chunks as they come, and waits where the reader of the output is slower. */
export type Destination = (chunks: AsyncIterable<string>) => Promise<void>

/**
 * Opens a file, or standard output without one. A UsageError says why a file cannot be opened, or written to its end;
 * errors of standard output are left to the command.
 */
export async function openDestination(file: string | undefined): Promise<Destination> {
  if (file === undefined) return chunks => pour(chunks, process.stdout)
  return isReplaceable(file) ? openReplacement(file) : await openDevice(file)
}

/** True for a regular file, and for a name that no file has yet. */
function isReplaceable(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() !== false
  } catch (error) {
    throw cannotWrite(file, error)
  }
}

/** Small chunks go together: waiting for the disk at each takes longer than checking. */
const buffered = { highWaterMark: 1 << 20 }

/** Opens a new version of a file. The old one stays until the new one is whole. */
function openReplacement(file: string): Destination {
  let opened: Replacement
  try {
    opened = new Replacement(file)
  } catch (error) {
    throw cannotWrite(file, error)
  }
  return async chunks => {
    const stream = createWriteStream('', { ...buffered, fd: opened.descriptor, autoClose: false })
    try {
      await pour(chunks, stream)
      stream.end()
      await finished(stream)
      opened.takePlace()
    } catch (error) {
      opened.discard()
      throw cannotWrite(file, error)
    }
  }
}

/** Opens a pipe or a device; the system says why a folder cannot be opened. */
async function openDevice(file: string): Promise<Destination> {
  const stream = createWriteStream(file, { ...buffered, flags: 'a' })
  try {
    await once(stream, 'open')
  } catch (error) {
    throw cannotWrite(file, error)
  }
  return async chunks => {
    await pour(chunks, stream)
    stream.end()
    await finished(stream).catch((error: unknown) => {
      if (!isClosedPipe(error)) throw cannotWrite(file, error)
    })
  }
}

/** Writes into a file, or to standard output without one. */
export async function write(chunks: AsyncIterable<string>, file: string | undefined): Promise<void> {
  const take = await openDestination(file)
  await take(chunks)
}

/** Tells whether a program that has read enough (head, a pager) has closed the pipe. That is no error. */
export const isClosedPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE'

/** Takes all chunks even when the stream fails: other reports go in step, and the exit code counts the whole run. */
async function pour(chunks: AsyncIterable<string>, stream: Writable): Promise<void> {
  const errors: Error[] = []
  stream.once('error', error => errors.push(error))
  // An error ends the waiting too.
  for await (const chunk of chunks)
    if (errors.length === 0 && !stream.write(chunk)) await once(stream, 'drain').catch(() => undefined)
}
