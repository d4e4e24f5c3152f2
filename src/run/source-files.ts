import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { findInputs, type Input } from '../input/inputs.js'
import { UsageError } from '../terminal/usage-error.js'
import { withoutEnding } from './pair-inputs.js'

/** The language in a file's name: “a.zh”, “a.pt-BR”. */
const languageEnding = /\.([a-z]{2,3}(?:-[A-Za-z]{2,4})?)$/u

/** Returns the name under which a file and its source are paired: without its folder, format and language. */
const pairName = (path: string, folder: string): string => {
  const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path.replace(/^.*\//u, '')
  return withoutEnding(name).replace(languageEnding, '')
}

/** Returns the language that a file's name declares; null if it declares none. */
export const languageOf = (path: string): string | null => languageEnding.exec(withoutEnding(path))?.[1] ?? null

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/**
 * Gives each input the file that it was translated from. A file is the source of the only input; the files of a folder
 * are paired with the inputs by their names, without endings and languages: a.en.txt and a.zh.txt. Throws a UsageError
 * if there is no such file, or one file for several inputs.
 */
export async function addSources(
  source: string | undefined,
  paths: readonly string[],
  inputs: readonly Input[],
): Promise<readonly Input[]> {
  if (source === undefined) return inputs
  if (statSync(source, { throwIfNoEntry: false }) === undefined)
    throw new UsageError(`--source: there is no file or folder ${source}.`)
  if (!isFolder(source)) {
    if (inputs.length !== 1)
      throw new UsageError(
        `--source: ${source} is one file, but there are ${String(inputs.length)} files to check. Name a folder.`,
      )
    return inputs.map(input => withPath(input, source))
  }
  const folder = withoutSlash(source)
  const sources = new Map<string, string[]>()
  for (const { path } of await findInputs([folder])) {
    const name = pairName(path, folder)
    sources.set(name, [...(sources.get(name) ?? []), path])
  }
  const root = withoutSlash(paths.find(isFolder) ?? '')
  return inputs.map(input => {
    const others = (sources.get(pairName(input.path, root)) ?? []).filter(path => resolve(path) !== resolve(input.path))
    return others.length === 1 && others[0] !== undefined ? withPath(input, others[0]) : input
  })
}

const withoutSlash = (path: string): string => (path.endsWith('/') ? path.slice(0, -1) : path)

const withPath = (input: Input, path: string): Input =>
  'missing' in input ? input : { ...input, source: { path, language: languageOf(path) } }
