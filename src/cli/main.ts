import { CommanderError } from 'commander'
import { cannotWrite } from '../files/file-problems.js'
import { say } from '../terminal/say.js'
import { UsageError } from '../terminal/usage-error.js'
import { EarlyEnd, failed, traceOf } from './early-end.js'
import { nameOptionalValues } from './options/read-scores.js'
import { buildProgram } from './program.js'
import { isClosedPipe } from './report/write.js'

/** Reports once why standard output cannot be written. A failure of standard error has nowhere to be reported. */
function reportUnwritableOutput(): void {
  process.stderr.on('error', () => undefined)
  let isReported = false
  process.stdout.on('error', error => {
    if (isReported || isClosedPipe(error)) return
    isReported = true
    say(cannotWrite('standard output', error).message)
    // This exit code replaces the run's own.
    process.on('exit', () => (process.exitCode = failed))
  })
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : failed
  const lines = error instanceof UsageError ? error.lines : [`internal error: ${traceOf(error)}`]
  for (const line of lines) say(line)
  return failed
}

/** Runs the command that the arguments of the process name, and sets the exit code. */
export async function main(): Promise<void> {
  reportUnwritableOutput()
  const early = new EarlyEnd()
  try {
    await buildProgram().parseAsync(nameOptionalValues(process.argv))
  } catch (error) {
    process.exitCode = exitCodeOf(error)
  }
  early.over()
}
