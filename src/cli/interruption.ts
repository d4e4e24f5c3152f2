import { say } from './output.js'

/** What a shell expects of a command that a signal has ended: 128 and the signal’s number. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Ctrl-C, or a signal to end: no further part is begun, what is under way is finished, and the reports end as they would have. A
 * second one ends the command at once.
 */
export class Interruption {
  #exitCode: number | null = null
  #left: string | null = null

  constructor(readsStandardInput: boolean) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (this.#exitCode !== null) process.exit(exitCodes[signal])
        this.#exitCode = exitCodes[signal]
        // Who writes into it may never end.
        if (readsStandardInput) process.stdin.destroy()
      })
  }

  /** Null as long as nobody has interrupted. */
  get exitCode(): number | null {
    return this.#exitCode
  }

  get isAsked(): boolean {
    return this.#exitCode !== null
  }

  /** Files one after the other, until somebody interrupts; it takes note of how many are left. */
  *each<T>(files: readonly T[], done: 'checked' | 'fixed'): Generator<T, void> {
    let whole = 0
    try {
      for (const file of files) {
        if (this.isAsked) return
        yield file
        whole++
      }
    } finally {
      const left = files.length - whole
      if (this.isAsked && left > 0) this.#left ??= `${String(left)} of ${String(files.length)} ${files.length === 1 ? 'file was' : 'files were'} not ${done}, or not to ${files.length === 1 ? 'its' : 'their'} end`
    }
  }

  /** Says what an interruption has left undone. */
  tell(): void {
    if (this.#left !== null) say(`interrupted: ${this.#left}.`)
  }
}
