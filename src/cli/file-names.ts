import { dirname, resolve } from 'node:path'
import type { FileNames } from '../linter/story-key.js'
import { fromFolder } from './config-files.js'

/** The names of stories' files in a file that is kept. */
export function fileNamesIn(path: string): FileNames {
  const folder = dirname(resolve(path))
  return { called: file => fromFolder(folder, file), written: file => fromFolder(folder, resolve(folder, file)) }
}
