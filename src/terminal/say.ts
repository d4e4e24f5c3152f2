import type { Note } from '../linter/report.js'
import { disarmCommands } from '../reporters/text/ci-commands.js'
import { makePrintable } from '../reporters/text/make-printable.js'

/** Prints a message on standard error. */
export const say = (message: string): void => {
  process.stderr.write(`wirelint: ${makeHarmless(message)}\n`)
}

/** Replaces what a terminal or a CI server would obey in lines for people. */
export const makeHarmless = (lines: string): string => disarmCommands(lines.split('\n').map(makePrintable).join('\n'))

/** Prints a problem of a file on standard error. */
export function complain(file: string, { message, ...place }: Note): void {
  say(`${showPlace(file, place)}: ${message}`)
}

/** Prints something that the user should know of a file, and that is no problem, on standard error. */
export function note(file: string, { message, ...place }: Note): void {
  say(`${showPlace(file, place)}: note: ${message}`)
}

/** Prints a note on a file as a whole. */
export const noteOf = (file: string, message: string): void => {
  note(file, { message, line: null, column: null })
}

const showPlace = (file: string, { line, column }: Omit<Note, 'message'>): string =>
  line === null ? makePrintable(file) : `${makePrintable(file)}:${String(line)}:${String(column ?? 1)}`
