import { say } from '../terminal/say.js'

/** Exit code of bad usage and of anything that stopped the run. */
export const failed = 2

/** What is told of a fault that nobody expected, whatever was thrown. */
export const traceOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

/** From this code on a signal has ended the command. */
const bySignal = 128

/**
 * Somebody else's code may end the process, wait for what never comes, or throw where nothing catches: Node's exit codes for those say
 * that all is well, or that faults were found. Until the run is over they come to a line and the exit code of a run that failed.
 */
export class EarlyEnd {
  #isOver = false

  constructor() {
    process.on('exit', code => {
      if (this.#isOver || code >= bySignal) return
      this.#isOver = true
      say(
        'something in it ended the run before its end, or waited for what never comes: a configuration, a plug-in or a rule of your own.',
      )
      process.exitCode = failed
    })
    process.on('uncaughtException', (error: unknown) => {
      say(
        `something in it threw where nothing catches, a configuration, a plug-in or a rule of your own: ${traceOf(error)}`,
      )
      process.exitCode = failed
      // A server goes on.
      if (this.#isOver) return
      this.#isOver = true
      process.exit(failed)
    })
  }

  /** The run has come to its end by itself; a server is there to be asked. */
  over(): void {
    this.#isOver = true
  }
}
