import { dirname, relative, resolve, sep } from 'node:path'

/** A file's path from a folder, with slashes, as globs take it. */
export const fromFolder = (folder: string, file: string): string => relative(folder, resolve(file)).split(sep).join('/')

/** The names of stories' files in a file that is kept: as they are called in it, and as they are written into it. */
export function fileNamesIn(path: string): Record<'called' | 'written', (file: string) => string> {
  const folder = dirname(resolve(path))
  return { called: file => fromFolder(folder, file), written: file => fromFolder(folder, resolve(folder, file)) }
}
