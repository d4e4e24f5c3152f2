import { existsSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathFromFolder, type PathSystem, showPath, withSlashes } from '../files/path-names.js'
import type { ListFolder, SearchResult, UnreadableFolder } from './search.js'
import { standardInput } from './standard-input.js'
import { holdsStories, packedEndings, storyEndings } from './story-endings.js'

/** The file that an input was translated from, and the language that its name declares. */
interface SourcePath {
  readonly path: string
  readonly language: string | null
}

/** A file or stream to read, or a path that leads to none, with the reason as a clause. Paths are written with `/`. */
export type Input =
  { readonly path: string; readonly source?: SourcePath } | { readonly path: string; readonly missing: string }

/**
 * Finds the files that paths, folders and globs name, each once: in the order of the paths, and sorted for each of
 * them. A file that several links lead to is found once.
 */
export async function findInputs(paths: readonly string[], how: SearchFlags = {}): Promise<readonly Input[]> {
  const inputs = new Map<string, Input>()
  const files = new Set<string>()
  for (const path of paths.map(each => withSlashes(each))) {
    const { found, isSearched } = await findOne(path, how)
    for (const input of found) {
      const file = realFile(input)
      if (inputs.has(resolve(input.path)) || (isSearched && files.has(file))) continue
      inputs.set(resolve(input.path), input)
      files.add(file)
    }
  }
  return [...inputs.values()]
}

/** The ways to search a folder. */
interface SearchFlags {
  /** Tells whether a file holds stories although it has the ending of no format. */
  readonly holdsStories?: (path: string) => Promise<boolean>
  /** Lists folders in tests. */
  readonly list?: ListFolder
}

/** The inputs that a path leads to. A file that is named itself, and not found by a search, keeps that name. */
interface FoundInputs {
  readonly found: readonly Input[]
  readonly isSearched: boolean
}

async function findOne(path: string, how: SearchFlags): Promise<FoundInputs> {
  if (path === standardInput) return { found: [{ path }], isSearched: false }
  const stats = existsSync(path) ? statSync(path) : null
  if (stats?.isDirectory() === true) return { found: await searchFolder(path, how), isSearched: true }
  if (stats !== null) return { found: [{ path }], isSearched: false }
  const { isDynamicPattern } = await import('tinyglobby')
  if (isDynamicPattern(path)) return { found: await searchGlob(path, how.list), isSearched: true }
  return { found: [{ path, missing: 'no such file or folder' }], isSearched: false }
}

/** Installed packages, whose texts are not the user's. */
const packages = '**/node_modules/**'

async function searchGlob(pattern: string, list: ListFolder | undefined): Promise<readonly Input[]> {
  const { search } = await import('./search.js')
  const ignore = pattern.includes('node_modules') ? [] : [packages]
  const { files, unreadable } = await search(pattern, { expandDirectories: false, ignore }, list)
  const missing = unreadable.map(({ folder, reason }) => ({ path: showPath(folder), missing: reason }))
  const found = sortInputs([...files.map(path => ({ path })), ...missing])
  return found.length > 0 ? found : [{ path: pattern, missing: 'no file matches this pattern' }]
}

/** Settings of tools, which lie beside stories and have the ending of a format. */
const settings = /(?:^|\/)(?:package(?:-lock)?|tsconfig|wirelint\.config)\.json$/u

async function searchFolder(path: string, how: SearchFlags): Promise<readonly Input[]> {
  const { search } = await import('./search.js')
  const found = await inputsInFolder(path, await search('**/*', { cwd: path, ignore: [packages] }, how.list), how)
  if (found.length > 0) return sortInputs(found)
  const looked = `extensions: ${storyEndings.join(' ')}, also packed as ${packedEndings.join(' ')}`
  return [{ path, missing: `no story in this folder (${looked})` }]
}

async function inputsInFolder(
  path: string,
  { files, unreadable }: SearchResult,
  how: SearchFlags,
): Promise<readonly Input[]> {
  const start = path.endsWith('/') ? path : `${path}/`
  const stories: string[] = []
  for (const each of files.filter(file => !settings.test(file)))
    if (holdsStories(each) || (await how.holdsStories?.(start + each)) === true) stories.push(each)
  return [
    ...stories.map(each => ({ path: start + each })),
    ...unreadable.map(each => ({ path: nameFolder(each, path), missing: each.reason })),
  ]
}

/**
 * Names a folder that was met in a search of `path` as the files in it are named. A link may lead out of `path`; then
 * it is named from the folder in which the command runs.
 */
export function nameFolder({ folder }: Pick<UnreadableFolder, 'folder'>, path: string, system?: PathSystem): string {
  const inner = pathFromFolder(path, folder, system)
  if (inner === '') return path
  if (inner.startsWith('..')) return pathFromFolder(process.cwd(), folder, system)
  return path.endsWith('/') ? path + inner : `${path}/${inner}`
}

/**
 * Sorts what a search found, with each file under the shortest of its names: a link to a folder further up makes longer
 * ones.
 */
function sortInputs(found: readonly Input[]): readonly Input[] {
  const shortestLast = found.toSorted((a, b) => depthOf(b) - depthOf(a) || byName(b, a))
  // A map keeps the last value of a key.
  return [...new Map(shortestLast.map(input => [realFile(input), input])).values()].sort(byName)
}

const byName = (a: Input, b: Input): number => (a.path < b.path ? -1 : 1)
const depthOf = ({ path }: Input): number => path.split('/').length

/** Returns the file that the links of a path lead to. */
function realFile({ path }: Input): string {
  try {
    return realpathSync.native(path)
  } catch {
    return resolve(path)
  }
}
