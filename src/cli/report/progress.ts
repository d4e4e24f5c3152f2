import { formatCount } from '../../reporters/text/format-count.js'
import type { RunListener } from '../../run/listener.js'

/** The stream of a terminal, or of something else. */
export interface Terminal {
  readonly columns?: number
  readonly isTTY?: boolean
  write(text: string | Uint8Array, ...rest: readonly unknown[]): boolean
}

/** Milliseconds after which the progress is shown, and between two updates. */
const longRun = 1000
const interval = 100

const barLength = 24

const wipe = '\r\u001B[K'

/**
 * A line at the foot of the terminal that shows the progress of a long run. It is no library's, as it must step aside
 * for reports and notes, which several streams write to the same terminal.
 */
export class Progress implements RunListener {
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
  /** True if the last text of others ended with a line break. */
  #isFree = true

  /** `others` may write to the same terminal. `size` is about how many characters the files hold. */
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

  progressed(path: string, size: number): void {
    if (path !== this.#path && this.#path !== null) this.#filesDone++
    this.#path = path
    this.#sizeDone += size
  }

  /**
   * Yields files, each of which is done when the next one is taken. Then it starts again: the files are checked next.
   */
  *over<T extends { readonly path: string }>(files: Iterable<T>, sizeOf: (file: T) => number): Generator<T, void> {
    for (const file of files) {
      yield file
      this.progressed(file.path, sizeOf(file))
    }
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
    const counts = `${String(this.#filesDone)} of ${formatCount(this.#files, 'file')}, ${(this.#sizeDone / 1e6).toFixed(1)} MB`
    this.#write((this.#bar + counts).slice(0, this.#width))
  }

  /** Empty where the size is not known. */
  get #bar(): string {
    if (this.#size === 0) return ''
    const share = Math.min(1, this.#sizeDone / this.#size)
    const full = Math.round(share * barLength)
    return `${'█'.repeat(full)}${'░'.repeat(barLength - full)} ${String(Math.floor(share * 100)).padStart(3)} %  `
  }

  /** One column less than the terminal's, as some break the line in the last one. A terminal may not know its width. */
  get #width(): number {
    const { columns = 0 } = this.#terminal
    return (columns > 0 ? columns : 80) - 1
  }

  /** Shows a line, unless it is there already. */
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
