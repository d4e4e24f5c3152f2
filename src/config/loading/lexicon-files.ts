import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { ZodType } from 'zod'
import { resolveFrom } from '../../files/resolve-path.js'
import { showPath } from '../../files/path-names.js'
import type { HouseWords } from '../../language/house-lexicon.js'
import type { Agency } from '../../language/lexicon/agencies.js'
import type { Term } from '../../language/source/terms/term.js'
import { UsageError } from '../../terminal/usage-error.js'
import type { Lexicon, LexiconTerms } from '../config.js'
import type { KeyProblem } from '../config-problem.js'
import { checkShape } from '../check-shape.js'
import { LineError, readAgencyTable, readLines } from '../lexicon-text.js'
import { agenciesSchema, lexiconSchema, phrasesSchema } from '../schema.js'
import { listOf } from '../one-or-more.js'
import { termsOf } from '../term-entries.js'
import { type ConfigSource, missingFileMessage, readNamedFile, refuse, refuseAll } from './config-source.js'
import { parseData } from './parse-data.js'
import { parseTermbase } from './termbase.js'

/** A house's words, and the files that they were read from. */
export interface LexiconContent {
  readonly words: HouseWords
  readonly files: readonly string[]
}

/** The place of a lexicon or of one of its lists. */
interface LexiconPlace {
  readonly source: ConfigSource
  readonly keys: KeyProblem['keys']
}

/** The ways to read a list from a file: as lines if its name has the ending, otherwise as YAML or JSON. */
interface ListFormat<T> {
  readonly ending: '.tsv' | '.txt'
  readonly readText: (text: string) => readonly T[]
  readonly schema: ZodType
}

const agencyFormat: ListFormat<Agency> = { ending: '.tsv', readText: readAgencyTable, schema: agenciesSchema }
const phraseFormat: ListFormat<string> = { ending: '.txt', readText: readLines, schema: phrasesSchema }

/** Reads a lexicon with the files that it names. Throws a UsageError with the place where one cannot be read. */
export async function readLexicon(lexicon: Lexicon, place: LexiconPlace): Promise<LexiconContent> {
  if (typeof lexicon === 'string') {
    const source = parseFile(await readFileAt(lexicon, place), lexiconSchema)
    const { words, files } = await readLexicon(source.value as Lexicon, { source, keys: [] })
    return { words, files: [source.path, ...files] }
  }
  const files: string[] = []
  const mistakes: string[] = []
  const read = async <T>(
    key: 'agencies' | 'names' | 'allow' | 'reject',
    format: ListFormat<T>,
  ): Promise<readonly T[]> => {
    const list = lexicon[key] as string | readonly T[] | undefined
    if (typeof list !== 'string') return list ?? []
    try {
      const file = await readFileAt(list, { ...place, keys: [...place.keys, key] })
      files.push(file.path)
      return readList(file, format)
    } catch (error) {
      // The other lists are read all the same, so that one run says all that is wrong.
      if (!(error instanceof UsageError)) throw error
      mistakes.push(...error.lines)
      return []
    }
  }
  const words = {
    agencies: await read('agencies', agencyFormat),
    names: await read('names', phraseFormat),
    allow: await read('allow', phraseFormat),
  }
  const reject = await read('reject', phraseFormat)
  if (mistakes.length > 0) throw new UsageError(mistakes.join('\n'))
  const { terms, files: termFiles } = await readTerms(lexicon.terms, place)
  return {
    words: { ...words, ...(reject.length === 0 ? {} : { reject }), ...(terms.length === 0 ? {} : { terms }) },
    files: [...files, ...termFiles],
  }
}

/** Reads terms in place and those of the files among them. */
async function readTerms(
  listed: LexiconTerms | undefined,
  place: LexiconPlace,
): Promise<{ readonly terms: readonly Term[]; readonly files: readonly string[] }> {
  const terms: Term[] = []
  const files: string[] = []
  for (const [index, each] of listOf(listed).entries()) {
    if (typeof each !== 'string') {
      terms.push(...termsOf(each))
      continue
    }
    const keys = [...place.keys, 'terms', ...(typeof listed === 'string' ? [] : [index])]
    const file = await readFileAt(each, { ...place, keys })
    files.push(file.path)
    terms.push(...parseTermbase(file))
  }
  return { terms, files }
}

interface LexiconFile {
  readonly path: string
  readonly text: string
}

/** Reads a file that is named from the folder of the configuration, or is in a package. */
async function readFileAt(name: string, { source, keys }: LexiconPlace): Promise<LexiconFile> {
  const inFolder = resolve(dirname(source.path), name)
  const isPath = existsSync(inFolder) || !/[/\\]/u.test(name)
  const path = isPath ? inFolder : await resolveFrom(source.path, name)
  if (path === null) throw refuse(source, { keys, message: missingFileMessage(source, name) })
  return { path, text: readNamedFile(source, { name, path, keys }) }
}

function readList<T>(file: LexiconFile, { ending, readText, schema }: ListFormat<T>): readonly T[] {
  if (!file.path.endsWith(ending)) return parseFile(file, schema).value as readonly T[]
  try {
    return readText(file.text)
  } catch (error) {
    if (!(error instanceof LineError)) throw error
    throw new UsageError(`${showPath(file.path)}:${String(error.line)}: ${error.message}`)
  }
}

function parseFile({ path, text }: LexiconFile, schema: ZodType): ConfigSource {
  const source = { path, ...parseData(text, path) }
  refuseAll(source, checkShape(schema, source.value))
  return source
}
