import { appendFileSync, closeSync, existsSync, openSync, rmSync, truncateSync } from 'node:fs'
import { cannotWrite, tryToWrite } from '../../files/file-problems.js'
import { readBytes } from '../../files/read-file.js'
import { replaceFile } from '../../files/replace-file.js'
import { UsageError } from '../../terminal/usage-error.js'

/** The version of the journal's shape. */
const shapeVersion = 1

/** The run that a journal belongs to. */
export interface JournalHead {
  /** The version of wirelint, and its build. */
  readonly version: string
  /** A sum of the paths and options of the run. */
  readonly command: string
  /** The file of the report. */
  readonly output: string
}

/** The point that a run has reached: everything up to here is in the report, and on the disk. */
export interface Checkpoint<State> {
  /** Parts of the input. */
  readonly parts: number
  /** A sum of those parts, and one of the settings that they were checked with. */
  readonly input: string
  readonly settings: string
  /** Bytes of the report. */
  readonly length: number
  /** Counts that decide about the exit code. */
  readonly state: State
}

/**
 * The journal of a run that can be resumed: a line about the run, and a line for each checkpoint. It is only ever added
 * to. A last line that is torn, because the machine stopped, does not count.
 */
export class Journal<State> {
  readonly path: string
  /** The last checkpoint of an earlier run; null if there is none. */
  readonly last: Checkpoint<State> | null
  #descriptor: number | null = null

  /** Reads a journal. A UsageError says why a run cannot go on from it. */
  constructor(path: string, head: JournalHead) {
    this.path = path
    const bytes = existsSync(path) ? readBytes(path) : Buffer.alloc(0)
    const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1)
    const [first = '', ...lines] = whole.toString('utf8').split('\n')
    const before = bytes.length === 0 ? null : readHead(path, first)
    if (before !== null) refuseOther(path, before, head)
    this.last = before === null ? null : lastOf(lines)
    tryToWrite(path, () => {
      if (before === null) replaceFile(path, `${JSON.stringify({ wirelintJournal: shapeVersion, ...head })}\n`)
      else truncateSync(path, whole.length)
    })
  }

  /** Adds a checkpoint. */
  add(checkpoint: Checkpoint<State>): void {
    try {
      this.#descriptor ??= openSync(this.path, 'a')
      appendFileSync(this.#descriptor, `${JSON.stringify(checkpoint)}\n`)
    } catch (error) {
      throw cannotWrite(this.path, error)
    }
  }

  /** Closes the file; a run that has come to its end needs it no more. */
  close(isAtEnd: boolean): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor)
    this.#descriptor = null
    if (isAtEnd) rmSync(this.path, { force: true })
  }
}

export const refusal = (path: string, reason: string): UsageError =>
  new UsageError(`Cannot resume with ${path}: ${reason}.`)

function readHead(path: string, line: string): JournalHead {
  const head = parse(line) as Partial<JournalHead & { readonly wirelintJournal: number }> | null
  if (typeof head?.wirelintJournal !== 'number') throw refusal(path, 'it is not a journal')
  if (head.wirelintJournal !== shapeVersion) throw refusal(path, `another version of wirelint wrote it. ${startAgain}`)
  return head as JournalHead
}

const startAgain = 'Delete it to start again'

function refuseOther(path: string, before: JournalHead, now: JournalHead): void {
  if (before.version !== now.version)
    throw refusal(path, `another version of wirelint wrote it, and may find other issues. ${startAgain}`)
  if (before.output !== now.output)
    throw refusal(path, `its report goes to ${before.output}. Name that file, or delete the journal to start again`)
  if (before.command !== now.command)
    throw refusal(path, `the paths or options are not those of its run. ${startAgain}`)
}

/** The last line that is a checkpoint: after a crash of the machine, lines at the end may be damaged. */
const lastOf = <State>(lines: readonly string[]): Checkpoint<State> | null => {
  const checkpoint = lines.map(parse).findLast(each => typeof (each as { parts?: unknown } | null)?.parts === 'number')
  return (checkpoint ?? null) as Checkpoint<State> | null
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
