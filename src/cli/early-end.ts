import { say } from '../terminal/say.js'

/** Exit code of bad usage and of anything that stopped the run. */
export const failed = 2

/** Describes an unexpected error, whatever was thrown. */
export const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

/** Exit codes from this one on mean that a signal has ended the command. */
const bySignal = 128

const culprits = 'a configuration, a plug-in or a rule of your own'

/**
 * Code of a configuration, a plug-in or a rule may end the process, wait for ever, or throw where nothing catches.
 * Node's exit codes for those say that all is well or that something was found. Until the run is over, such an end
 * prints a line and gives the exit code of a failed run.
 */
export class EarlyEnd {
  #isOver = false

  constructor() {
    process.on('exit', code => {
      if (this.#isOver || code >= bySignal) return
      this.#isOver = true
      say(`the run ended too early: ${culprits} ended it or never finished.`)
      process.exitCode = failed
    })
    process.on('uncaughtException', (error: unknown) => {
      say(`${culprits} failed outside a check: ${traceOf(error)}`)
      process.exitCode = failed
      // A server goes on.
      if (this.#isOver) return
      this.#isOver = true
      process.exit(failed)
    })
  }

  /** The run has come to its own end, or a server has started. */
  over(): void {
    this.#isOver = true
  }
}
