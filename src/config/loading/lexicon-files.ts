import type { ZodType } from 'zod'
import type { HouseWords } from '../../language/house-lexicon.js'
import type { Agency } from '../../language/lexicon/agencies.js'
import { agenciesIn, LineFault, type LexiconSetting, linesIn, noWords } from '../lexicon.js'
import { agenciesSchema, type ConfigFault, lexiconSchema, phrasesSchema, shapeFaults } from '../schema.js'
import { type ConfigDocument, faultIn, namedText } from './document.js'
import { resolvedFrom, shown } from '../../files/resolve-path.js'
import { UsageError } from '../../terminal/usage-error.js'
import { documentIn } from './yaml-document.js'

/** A house's words, and the files that they were read from. */
interface ReadLexicon {
  readonly words: HouseWords
  readonly files: readonly string[]
}

/** A file that a lexicon or a configuration names, with its text. */
interface NamedFile {
  readonly path: string
  readonly text: string
}

/** Reads a lexicon with the files that it names; it stands under `keys` of a document. */
export async function readLexicon(
  setting: LexiconSetting | undefined,
  document: ConfigDocument,
  keys: ConfigFault['path'],
): Promise<ReadLexicon> {
  if (setting === undefined) return { words: noWords, files: [] }
  if (typeof setting === 'string') {
    const inner = documentOf(await fileNamed(setting, document, keys), lexiconSchema)
    const { words, files } = await readLexicon(inner.value as Exclude<LexiconSetting, string>, inner, [])
    return { words, files: [inner.path, ...files] }
  }
  const files: string[] = []
  const read = async <T>(
    key: string,
    given: string | readonly T[] | undefined,
    ending: string,
    lines: (text: string) => readonly T[],
    schema: ZodType,
  ): Promise<readonly T[]> => {
    if (typeof given !== 'string') return given ?? []
    const file = await fileNamed(given, document, [...keys, key])
    files.push(file.path)
    return file.path.endsWith(ending) ? inLines(file, lines) : (documentOf(file, schema).value as readonly T[])
  }
  const words = {
    agencies: await read<Agency>('agencies', setting.agencies, '.tsv', agenciesIn, agenciesSchema),
    names: await read('names', setting.names, '.txt', linesIn, phrasesSchema),
    allow: await read('allow', setting.allow, '.txt', linesIn, phrasesSchema),
  }
  return { words, files }
}

async function fileNamed(name: string, document: ConfigDocument, keys: ConfigFault['path']): Promise<NamedFile> {
  const path = await resolvedFrom(document.path, name.includes('/') || name.includes('\\') ? name : `./${name}`)
  if (path === null)
    throw new UsageError(
      faultIn(document, { path: keys, message: `The lexicon’s file “${name}” is not there; a path begins with “./”.` }),
    )
  return { path, text: namedText(document, keys, name, path) }
}

function inLines<T>({ path, text }: NamedFile, lines: (text: string) => readonly T[]): readonly T[] {
  try {
    return lines(text)
  } catch (error) {
    throw error instanceof LineFault ? new UsageError(`${shown(path)}:${String(error.line)}: ${error.message}`) : error
  }
}

function documentOf({ path, text }: NamedFile, schema: ZodType): ConfigDocument {
  const document = { path, ...documentIn(text, shown(path)) }
  const [fault] = shapeFaults(schema, document.value)
  if (fault === undefined) return document
  throw new UsageError(faultIn(document, fault))
}
