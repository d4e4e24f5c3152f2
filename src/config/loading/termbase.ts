import { showPath } from '../../files/path-names.js'
import { readFile } from '../../files/read-file.js'
import type { Term } from '../../language/source/terms/term.js'
import { UsageError } from '../../terminal/usage-error.js'
import { checkShape } from '../check-shape.js'
import { LineError } from '../lexicon-text.js'
import { termsSchema } from '../schema.js'
import { type TermEntry, termsOf } from '../term-entries.js'
import { refuseAll } from './config-source.js'
import { parseData } from './parse-data.js'
import { readTbx } from './read-tbx.js'
import { readTermTable } from './read-term-table.js'

/** The text of a termbase, and its path. */
interface TermbaseFile {
  readonly path: string
  readonly text: string
}

/** Reads the termbases that a flag names. Throws a UsageError with the file and the line of a problem. */
export const readTermbases = (paths: readonly string[]): readonly Term[] =>
  paths.flatMap(path => parseTermbase({ path, text: readFile(path) }))

/** Reads a termbase in the format that its name says. Throws a UsageError with the place of a problem. */
export function parseTermbase({ path, text }: TermbaseFile): readonly Term[] {
  try {
    if (/\.(?:tbx|xml)$/iu.test(path)) return readTbx(text)
    if (/\.(?:csv|tsv|txt)$/iu.test(path)) return readTermTable(text)
  } catch (error) {
    if (!(error instanceof LineError)) throw error
    throw new UsageError(`${showPath(path)}:${String(error.line)}: ${error.message}`)
  }
  const source = { path, ...parseData(text, path) }
  refuseAll(source, checkShape(termsSchema, source.value))
  return (source.value as readonly TermEntry[]).flatMap(termsOf)
}
