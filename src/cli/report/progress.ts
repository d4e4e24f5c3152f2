import { plural } from '../../reporters/text/plural.js'

/** A stream of a terminal, as far as it is needed here. */
export interface Terminal {
  readonly columns?: number
  readonly isTTY?: boolean
  write(text: string | Uint8Array, ...rest: readonly unknown[]): boolean
}

/** Milliseconds after which a run is long, and between two looks at it. */
const longRun = 1000
const interval = 100

const barLength = 24

const wipe = '\r\u001B[K'

/**
 * A line at the foot of the terminal that says how far a long run is. Thirty lines of our own: what libraries add is several bars
 * and spinners; this one must step aside for reports and notes, which several streams write to the same terminal.
 */
export class Progress {
  readonly #terminal: Terminal
  readonly #draw: (text: string) => void
  readonly #files: number
  readonly #size: number
  readonly #restore: (() => void)[] = []
  #timer: NodeJS.Timeout
  #filesDone = 0
  #sizeDone = 0
  #path: string | null = null
  #shown = ''
  /** Whether what others wrote has ended its line. */
  #isFree = true

  /** `others` may write to the same terminal. `size` is in characters, about. */
  constructor(terminal: Terminal, others: readonly Terminal[], files: number, size: number) {
    this.#terminal = terminal
    this.#draw = terminal.write.bind(terminal)
    this.#files = files
    this.#size = size
    this.#timer = setTimeout(() => {
      for (const stream of [terminal, ...others]) if (stream.isTTY === true) this.#stepAsideFor(stream)
      this.#timer = setInterval(() => {
        this.#show()
      }, interval)
      this.#show()
    }, longRun)
  }

  /** Some of a file is done; the file before is done whole. */
  done(path: string, size: number): void {
    if (path !== this.#path && this.#path !== null) this.#filesDone++
    this.#path = path
    this.#sizeDone += size
  }

  /** Files one after the other, each of which is done when the next one is asked for. */
  *over<T extends { readonly path: string }>(files: Iterable<T>, sizeOf: (file: T) => number): Generator<T, void> {
    for (const file of files) {
      yield file
      this.done(file.path, sizeOf(file))
    }
    // They are checked next, from the first one.
    this.#filesDone = 0
    this.#sizeDone = 0
    this.#path = null
  }

  stop(): void {
    clearInterval(this.#timer)
    for (const restore of this.#restore) restore()
    this.#write('')
  }

  #show(): void {
    if (!this.#isFree) return
    const part = Math.min(1, this.#sizeDone / Math.max(this.#size, 1))
    const full = Math.round(part * barLength)
    const bar =
      this.#size === 0
        ? ''
        : `${'█'.repeat(full)}${'░'.repeat(barLength - full)} ${String(Math.floor(part * 100)).padStart(3)} %  `
    this.#write(
      `${bar}${String(this.#filesDone)} of ${plural(this.#files, 'file')}, ${(this.#sizeDone / 1e6).toFixed(1)} MB`.slice(
        0,
        this.#width,
      ),
    )
  }

  /** Short of the last column, in which some terminals break a line. A terminal may not know its width. */
  get #width(): number {
    const { columns = 0 } = this.#terminal
    return (columns > 0 ? columns : 80) - 1
  }

  /** Shows a line where it is another than the one that stands there. */
  #write(line: string): void {
    if (line === this.#shown) return
    this.#shown = line
    this.#draw(wipe + line)
  }

  #stepAsideFor(stream: Terminal): void {
    const write = stream.write.bind(stream)
    stream.write = (text, ...rest) => {
      this.#write('')
      this.#isFree = text.length === 0 || text.at(-1) === '\n' || text.at(-1) === 10
      return write(text, ...rest)
    }
    this.#restore.push(() => {
      stream.write = write
    })
  }
}
