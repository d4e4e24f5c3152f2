import { dirname, relative, resolve, sep } from 'node:path'
import type { FileNames } from '../linter/story-key.js'

/** A file's path from a folder, with slashes, as globs take it. */
export const fromFolder = (folder: string, file: string): string => relative(folder, resolve(file)).split(sep).join('/')

/** The names of stories' files in a file that is kept. */
export function fileNamesIn(path: string): FileNames {
  const folder = dirname(resolve(path))
  return { called: file => fromFolder(folder, file), written: file => fromFolder(folder, resolve(folder, file)) }
}
