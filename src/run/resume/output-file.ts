import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { cannotWrite } from '../../files/file-problems.js'
import { UsageError } from '../../terminal/usage-error.js'

/** Characters that are written at once. */
const chunkLength = 1 << 18

/** A report that an interrupted run has begun and another run goes on with: plain appending to a regular file. */
export class OutputFile {
  readonly #path: string
  readonly #descriptor: number
  #length: number
  #waiting = ''

  /** Opens a file and cuts it back to a length. A UsageError says that the file is shorter, or no file. */
  constructor(path: string, length: number) {
    this.#path = path
    this.#length = length
    this.#descriptor = this.#try(() => openSync(path, 'a'))
    const stats = fstatSync(this.#descriptor)
    if (!stats.isFile()) throw new UsageError(`--resume needs a report that goes to a regular file, not to ${path}.`)
    if (stats.size < length)
      throw new UsageError(
        `Cannot resume: ${path} has ${String(stats.size)} bytes, and had ${String(length)} before. Delete the journal to start again.`,
      )
    this.#try(() => {
      ftruncateSync(this.#descriptor, length)
    })
  }

  write(text: string): void {
    this.#waiting += text
    if (this.#waiting.length >= chunkLength) this.#flush()
  }

  /** Waits until all that was written is on the disk, and returns its length in bytes. */
  sync(): number {
    this.#flush()
    this.#try(() => {
      fdatasyncSync(this.#descriptor)
    })
    return this.#length
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting)
    this.#waiting = ''
    this.#try(() => {
      for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor, bytes, at)
    })
    this.#length += bytes.length
  }

  #try<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw cannotWrite(this.#path, error)
    }
  }
}
