import type { ZodType } from 'zod'
import type { HouseWords } from '../language/house-lexicon.js'
import type { Agency } from '../language/lexicon/agencies.js'
import { agenciesIn, LineFault, type LexiconSetting, linesIn, noWords } from '../config/lexicon.js'
import { agenciesSchema, lexiconSchema, phrasesSchema, shapeFaults } from '../config/schema.js'
import { readFile } from './read-file.js'
import { resolvedFrom, shown } from './resolved.js'
import { UsageError } from './usage-error.js'
import { documentIn } from './yaml-document.js'

/** A house's words, and the files that they were read from. */
interface ReadLexicon {
  readonly words: HouseWords
  readonly files: readonly string[]
}

/** Reads a lexicon with the files that it names; `from` is the file in which it stands. */
export async function readLexicon(setting: LexiconSetting | undefined, from: string): Promise<ReadLexicon> {
  if (setting === undefined) return { words: noWords, files: [] }
  if (typeof setting === 'string') {
    const path = await pathOf(setting, from)
    const inner = valueIn(path, lexiconSchema) as Exclude<LexiconSetting, string>
    const { words, files } = await readLexicon(inner, path)
    return { words, files: [path, ...files] }
  }
  const files: string[] = []
  const read = async <T>(given: string | readonly T[] | undefined, ending: string, lines: (text: string) => readonly T[], schema: ZodType): Promise<readonly T[]> => {
    if (typeof given !== 'string') return given ?? []
    const path = await pathOf(given, from)
    files.push(path)
    return path.endsWith(ending) ? inLines(path, lines) : (valueIn(path, schema) as readonly T[])
  }
  const words = {
    agencies: await read<Agency>(setting.agencies, '.tsv', agenciesIn, agenciesSchema),
    names: await read(setting.names, '.txt', linesIn, phrasesSchema),
    allow: await read(setting.allow, '.txt', linesIn, phrasesSchema),
  }
  return { words, files }
}

async function pathOf(name: string, from: string): Promise<string> {
  const path = await resolvedFrom(from, name.includes('/') || name.includes('\\') ? name : `./${name}`)
  if (path === null) throw new UsageError(`${shown(from)}: The lexicon’s file “${name}” is not there; a path begins with “./”.`)
  return path
}

function inLines<T>(path: string, lines: (text: string) => readonly T[]): readonly T[] {
  try {
    return lines(readFile(path))
  } catch (error) {
    throw error instanceof LineFault ? new UsageError(`${shown(path)}:${String(error.line)}: ${error.message}`) : error
  }
}

function valueIn(path: string, schema: ZodType): unknown {
  const { value, place } = documentIn(path, shown(path))
  const [fault] = shapeFaults(schema, value)
  if (fault === undefined) return value
  throw new UsageError(`${shown(path)}${place(fault.path)}: ${fault.path.length === 0 ? '' : `${fault.path.join('.')}: `}${fault.message}`)
}
