import { say } from '../terminal/say.js'

/** Ctrl-C, a signal to end, and the terminal that closes; with what a shell expects of a command that one has ended: 128 and its number. */
export const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
export type Signal = keyof typeof exitCodes
export const signals = Object.keys(exitCodes) as readonly Signal[]

/**
 * A signal to end: no further part is begun, what is under way is finished, and the reports end as they would have. A second one ends
 * the command at once. A run whose watcher is gone ends too.
 */
export class Interruption {
  #exitCode: number | null = null
  #left: string | null = null

  constructor(readsStandardInput: boolean) {
    const end = (signal: Signal): void => {
      if (this.#exitCode !== null) process.exit(exitCodes[signal])
      this.#exitCode = exitCodes[signal]
      // Who writes into it may never end.
      if (readsStandardInput) process.stdin.destroy()
    }
    for (const signal of signals)
      process.on(signal, () => {
        end(signal)
      })
    if (process.send === undefined) return
    process.on('disconnect', () => {
      end('SIGHUP')
    })
    // To hear of it is no reason to stay.
    process.channel?.unref()
    if (!process.connected) end('SIGHUP')
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
      if (this.isAsked && left > 0)
        this.#left ??= `${String(left)} of ${String(files.length)} ${files.length === 1 ? 'file was' : 'files were'} not ${done}, or not to ${files.length === 1 ? 'its' : 'their'} end`
    }
  }

  /** Says what an interruption has left undone. */
  tell(): void {
    if (this.#left !== null) say(`interrupted: ${this.#left}.`)
  }
}
