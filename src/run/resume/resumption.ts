import { createHash } from 'node:crypto'
import type { InputPart } from '../../input/input-part.js'
import { keyOf } from '../cache/key.js'
import type { RunOptions } from '../run-options.js'
import { type Checkpoint, Journal, type JournalHead, refusal } from './journal.js'
import { OutputFile } from './output-file.js'
import type { PartGate } from './part-gate.js'

/** The place of a part in the run: the number of parts up to it, and sums of them and of their settings. */
type Position = Pick<Checkpoint<unknown>, 'parts' | 'input' | 'settings'>

/** Milliseconds between two checkpoints: the work that a crash costs, beside the wait for the disk. */
const interval = 500

/**
 * Lets a run go on where an earlier one stopped. The input is read again from its beginning, which is fast. The parts
 * that the report has already are compared by their sums and not checked. The report is cut back to the checkpoint and
 * goes on from there, so no part is lost and none comes twice.
 */
export class Resumption<State> implements PartGate {
  readonly #journal: Journal<State>
  readonly #output: OutputFile
  readonly #options: Pick<RunOptions, 'fingerprint'>
  #read: Position = { parts: 0, input: '', settings: '' }
  /** The parts that are being checked, in their order. */
  readonly #begun: Position[] = []
  /** The last part in the report that no checkpoint has yet. */
  #reached: Position | null = null
  #nextCheckpoint = performance.now() + interval

  constructor(path: string, head: JournalHead, options: Pick<RunOptions, 'fingerprint'>) {
    this.#journal = new Journal(path, head)
    this.#options = options
    this.#output = new OutputFile(head.output, this.#journal.last?.length ?? 0)
  }

  /** The counts of the earlier run; null if this is the first one. */
  get state(): State | null {
    return this.#journal.last?.state ?? null
  }

  async takes(path: string, inputPart: InputPart): Promise<boolean> {
    this.#read = await this.#after(this.#read, path, inputPart)
    const { last } = this.#journal
    if (last === null || this.#read.parts > last.parts) {
      this.#begun.push(this.#read)
      return true
    }
    if (this.#read.parts === last.parts) this.#compare(last)
    return false
  }

  async #after({ parts, input, settings }: Position, path: string, inputPart: InputPart): Promise<Position> {
    const { readable, file, problems, notes } = inputPart
    const said = JSON.stringify([input, file, problems, notes])
    if (readable === null) return { parts: parts + 1, input: sumOf(said), settings }
    const { part, format } = readable
    return {
      parts: parts + 1,
      input: keyOf(part, format, said),
      settings: sumOf(settings + (await this.#options.fingerprint(path, format))),
    }
  }

  /** A UsageError says what has changed since the earlier run. */
  #compare(last: Checkpoint<State>): void {
    const { path } = this.#journal
    if (this.#read.input !== last.input)
      throw refusal(path, 'the input has changed in a place that is already checked. Delete it to start again')
    if (this.#read.settings !== last.settings)
      throw refusal(path, 'the configuration has changed since. Delete it to start again')
  }

  /** Writes the report as it comes. */
  readonly write = async (chunks: AsyncIterable<string>): Promise<void> => {
    for await (const chunk of chunks) this.#output.write(chunk)
  }

  /** The report has the next part. `save` returns the counts up to it. */
  reported(save: () => State): void {
    this.#reached = this.#begun.shift() ?? null
    if (performance.now() >= this.#nextCheckpoint) this.#addCheckpoint(save())
  }

  #addCheckpoint(state: State): void {
    if (this.#reached === null) return
    this.#journal.add({ ...this.#reached, length: this.#output.sync(), state })
    this.#reached = null
    this.#nextCheckpoint = performance.now() + interval
  }

  /** Ends the run: at its end, or before it, so that another one goes on from here. */
  end(isAtEnd: boolean, state: State): void {
    if (isAtEnd && this.#read.parts < (this.#journal.last?.parts ?? 0))
      throw refusal(this.#journal.path, 'the input has become shorter. Delete it to start again')
    if (isAtEnd) this.#output.sync()
    else this.#addCheckpoint(state)
    this.#output.close()
    this.#journal.close(isAtEnd)
  }
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('base64url')
