import type { Note } from '../linter/report.js'
import { disarmCommands } from '../reporters/text/ci-commands.js'
import { makePrintable } from '../reporters/text/make-printable.js'

/** A line on standard error. */
export const say = (message: string): void => {
  process.stderr.write(`wirelint: ${disarmCommands(message.split('\n').map(makePrintable).join('\n'))}\n`)
}

/** A problem of a file, as one line on standard error. */
export function complain(file: string, problem: Note): void {
  say(`${placeOf(file, problem)}: ${problem.message}`)
}

/** What a user should know of a file that is no fault of it, as one line on standard error. */
export function note(file: string, said: Note): void {
  say(`${placeOf(file, said)}: note: ${said.message}`)
}

/** The same of a file as a whole. */
export const noteOf = (file: string, message: string): void => {
  note(file, { message, line: null, column: null })
}

const placeOf = (file: string, { line, column }: Note): string =>
  line === null ? makePrintable(file) : `${makePrintable(file)}:${String(line)}:${String(column ?? 1)}`
