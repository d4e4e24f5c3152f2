import { existsSync, realpathSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { holdsStories, packedEndings, storyEndings } from './archive/documents.js'
import { shown } from '../files/resolve-path.js'
import type { List } from './search.js'
import { standardInput } from './standard-input.js'

/** A file to read, or a path that leads to none, with the reason. */
export type Input = { readonly path: string } | { readonly path: string; readonly missing: string }

/**
 * The files that paths, folders and globs name, each once, in the order asked for and sorted within each. A file to which links lead by
 * other ways is found once.
 */
export async function inputsOf(paths: readonly string[], list?: List): Promise<readonly Input[]> {
  const inputs = new Map<string, Input>()
  const files = new Set<string>()
  for (const path of paths) {
    const { found, isSearched } = await resolved(path, list)
    for (const input of found) {
      const file = fileOf(input.path)
      if (inputs.has(resolve(input.path)) || (isSearched && files.has(file))) continue
      inputs.set(resolve(input.path), input)
      files.add(file)
    }
  }
  return [...inputs.values()]
}

/** Packages, of which nobody means to check the texts. */
const installed = '**/node_modules/**'

/** What tools keep in folders beside stories, and what is none. */
const settings = /(?:^|\/)(?:package(?:-lock)?|tsconfig|wirelint\.config)\.json$/u

/** Where the links of a path lead. */
function fileOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return resolve(path)
  }
}

/** What a path leads to, and whether it was searched for: what is named is read under the name that it is given. */
interface Found {
  readonly found: readonly Input[]
  readonly isSearched: boolean
}

const named = (input: Input): Found => ({ found: [input], isSearched: false })

async function resolved(path: string, list: List | undefined): Promise<Found> {
  if (path === standardInput) return named({ path })
  const exists = existsSync(path)
  if (exists && !statSync(path).isDirectory()) return named({ path })
  const { isDynamicPattern } = await import('tinyglobby')
  if (!exists && !isDynamicPattern(path)) return named({ path, missing: 'no such file or folder' })
  const { search } = await import('./search.js')
  if (!exists) {
    const { files, unread } = await search(
      path,
      { expandDirectories: false, ignore: path.includes('node_modules') ? [] : [installed] },
      list,
    )
    return searched(
      path,
      files,
      unread.map(({ folder, reason }) => ({ path: shown(folder), missing: reason })),
      'no file matches this pattern',
    )
  }
  const { files, unread } = await search('**/*', { cwd: path, ignore: [installed] }, list)
  const start = path.endsWith(sep) || path.endsWith('/') ? path : `${path}/`
  const stories = files.filter(each => holdsStories(each) && !settings.test(each)).map(each => start + each)
  return searched(
    path,
    stories,
    unread.map(({ folder, reason }) => ({ path: called(folder, path, start), missing: reason })),
    `no story in this folder (looked for ${storyEndings.join(' ')}, and these packed as ${packedEndings.join(' ')})`,
  )
}

/** A folder that was met in a search, by a name like those of the files that are found; behind a link it may be anywhere. */
function called(folder: string, path: string, start: string): string {
  const inner = relative(path, folder)
  return inner === '' ? path : inner.startsWith('..') ? shown(folder) : start + inner
}

function searched(path: string, files: readonly string[], unread: readonly Input[], none: string): Found {
  const found = [...files.map(file => ({ path: file })), ...unread]
  return { found: found.length > 0 ? onceEach(found).sort(byName) : [{ path, missing: none }], isSearched: true }
}

/** Files under the shortest of their names: a link that leads back to a folder above makes longer ones. */
function onceEach(found: readonly Input[]): Input[] {
  // Of what stands twice in a map the last one stays.
  return [
    ...new Map(
      found.toSorted((a, b) => depthOf(b) - depthOf(a) || byName(b, a)).map(input => [fileOf(input.path), input]),
    ).values(),
  ]
}

const byName = (a: Input, b: Input): number => (a.path < b.path ? -1 : 1)
const depthOf = ({ path }: Input): number => path.split(/[\\/]/u).length
