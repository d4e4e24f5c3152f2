import { delimiter, isAbsolute, join } from 'node:path'

/** Where a wirelint may be. */
interface Places {
  /** What is set as wirelint.path; empty for nothing. */
  readonly setting: string
  readonly folders: readonly string[]
  /** The environment's PATH. */
  readonly searchPath: string
  readonly isWindows: boolean
  /** The one that came with the extension. */
  readonly packed: string
  readonly exists: (path: string) => boolean
}

/** The wirelint to run, and which one that is: the one that is set, the folder’s own, the machine’s, or the one that came along. */
export function findServer({ setting, folders, searchPath, isWindows, packed, exists }: Places): {
  readonly file: string
  readonly which: string
} {
  const asked = setting.trim()
  if (asked !== '') {
    // A bare name is a command, which the system finds; a path may begin at any of the folders.
    const isWhole = isAbsolute(asked) || !/[\\/]/u.test(asked)
    return {
      file: isWhole ? asked : (folders.map(folder => join(folder, asked)).find(exists) ?? asked),
      which: 'the one set as wirelint.path',
    }
  }
  const own = folders.map(folder => join(folder, 'node_modules', 'wirelint', 'dist', 'bin', 'wirelint.js')).find(exists)
  if (own !== undefined) return { file: own, which: 'the one of the folder' }
  const name = isWindows ? 'wirelint.cmd' : 'wirelint'
  const global = searchPath
    .split(delimiter)
    .filter(folder => folder !== '')
    .map(folder => join(folder, name))
    .find(exists)
  return global === undefined
    ? { file: packed, which: 'the one in this extension' }
    : { file: global, which: 'the one on the PATH' }
}
