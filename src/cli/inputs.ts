import { existsSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { holdsStories, packedEndings, storyEndings } from './containers.js'
import { standardInput } from './standard-input.js'

/** A file to read, or a path that leads to none, with the reason. */
export type Input = { readonly path: string } | { readonly path: string; readonly missing: string }

/** The files that paths, folders and globs name, each once, in the order asked for and sorted within each. */
export async function inputsOf(paths: readonly string[]): Promise<readonly Input[]> {
  const inputs = new Map<string, Input>()
  for (const path of paths)
    for (const input of await resolved(path)) if (!inputs.has(resolve(input.path))) inputs.set(resolve(input.path), input)
  return [...inputs.values()]
}

async function resolved(path: string): Promise<readonly Input[]> {
  if (path === standardInput) return [{ path }]
  if (existsSync(path) && !statSync(path).isDirectory()) return [{ path }]
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!existsSync(path)) {
    if (!isDynamicPattern(path)) return [{ path, missing: 'no such file or folder' }]
    const found = await glob(path, { dot: false, expandDirectories: false })
    return found.length > 0 ? found.sort().map(each => ({ path: each })) : [{ path, missing: 'no file matches this pattern' }]
  }
  const found = await glob('**/*', { cwd: path, dot: false, ignore: ['**/node_modules/**'] })
  const stories = found.filter(holdsStories)
  if (stories.length === 0) return [{ path, missing: `no story in this folder (looked for ${storyEndings.join(' ')}, and these packed as ${packedEndings.join(' ')})` }]
  const folder = path.endsWith(sep) || path.endsWith('/') ? path : `${path}/`
  return stories.sort().map(each => ({ path: folder + each }))
}
