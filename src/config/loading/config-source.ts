import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describeFileError } from '../../files/file-problems.js'
import { decodeText, readFile } from '../../files/read-file.js'
import { showPath } from '../../files/path-names.js'
import { UsageError } from '../../terminal/usage-error.js'
import { type ConfigProblem, type KeyProblem, problemLine } from '../config-problem.js'
import { findKeysIn } from './key-positions.js'
import { isModule } from './imported-files.js'
import { loadModule, ModuleError } from './load-module.js'
import { parseData } from './parse-data.js'
import type { ParsedValue } from './parsed-value.js'

/** A configuration file's value, unchecked, and where its keys are. */
export interface ConfigSource extends ParsedValue {
  /** The absolute path of the file. */
  readonly path: string
}

/** Reads a configuration file; null for a package.json without our key. Throws a UsageError where it cannot be read. */
export async function readSource(path: string): Promise<ConfigSource | null> {
  if (isModule(path)) return { path, value: await loadConfig(path), findPlace: findKeysIn(readFileSync(path, 'utf8')) }
  const { value, findPlace } = parseData(readFile(path, showPath(path)), path)
  if (!path.endsWith('package.json')) return { path, value, findPlace }
  const own = (value as { wirelint?: unknown } | null)?.wirelint
  if (own === undefined) return null
  return { path, value: own, findPlace: ({ keys, ...rest }) => findPlace({ ...rest, keys: ['wirelint', ...keys] }) }
}

async function loadConfig(path: string): Promise<unknown> {
  try {
    return await loadModule(path)
  } catch (error) {
    if (!(error instanceof ModuleError)) throw error
    const { place, message } = error
    const isHere = place?.file === path
    const line = isHere ? `:${place.line}` : ''
    const elsewhere = place === null || isHere ? '' : `${showPath(place.file)}:${place.line}: `
    throw new UsageError(`${showPath(path)}${line}: This configuration could not be loaded: ${elsewhere}${message}.`)
  }
}

/** A problem with its place in a file. */
export const locate = (source: ConfigSource, problem: KeyProblem): ConfigProblem => ({
  ...problem,
  file: showPath(source.path),
  place: source.findPlace(problem),
})

/** A problem with its place in a file, as an error that ends the reading. */
export const refuse = (source: ConfigSource, problem: KeyProblem): UsageError =>
  new UsageError(problemLine(locate(source, problem)))

/** Throws a UsageError of all problems, if there are any. */
export function refuseAll(source: ConfigSource, problems: readonly KeyProblem[]): void {
  if (problems.length > 0)
    throw new UsageError(problems.map(problem => problemLine(locate(source, problem))).join('\n'))
}

/** A file that a configuration names: its path as written there and in full, and the keys under which it is written. */
export interface NamedFile {
  readonly name: string
  readonly path: string
  readonly keys: KeyProblem['keys']
}

/** Reads the text of a file that a configuration names. Throws a UsageError at that place where it cannot be read. */
export function readNamedFile(source: ConfigSource, { name, path, keys }: NamedFile): string {
  if (!existsSync(path)) throw refuse(source, { keys, message: missingFileMessage(source, name) })
  try {
    return decodeText(readFileSync(path))
  } catch (error) {
    throw refuse(source, { keys, message: `Cannot read “${name}”: ${describeFileError(error)}.` })
  }
}

/** The message for a file that a configuration names and that does not exist. */
export const missingFileMessage = ({ path }: ConfigSource, name: string): string =>
  `Cannot find “${name}” from ${folderOf(path)}.`

/** The folder of a configuration, for messages. */
export const folderOf = (path: string): string => showPath(dirname(path)) || 'this folder'
