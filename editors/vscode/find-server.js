import { delimiter, isAbsolute, join } from 'node:path'

/**
 * The wirelint to run, and which one that is: the one that is set, the folder's own, the machine's, or the one that came along.
 * `exists` tells whether a file is there.
 *
 * @param {{ setting: string, folders: readonly string[], searchPath: string, isWindows: boolean, packed: string, exists: (path: string) => boolean }} place
 * @returns {{ file: string, which: string }}
 */
export function findServer({ setting, folders, searchPath, isWindows, packed, exists }) {
  if (setting.trim() !== '') {
    const asked = setting.trim()
    // A bare name is a command, which the system finds; a path may begin at any of the folders.
    if (isAbsolute(asked) || !/[\\/]/u.test(asked)) return { file: asked, which: 'the one that is set as wirelint.path' }
    const file = folders.map(folder => join(folder, asked)).find(exists) ?? asked
    return { file, which: 'the one that is set as wirelint.path' }
  }
  const own = folders.map(folder => join(folder, 'node_modules', 'wirelint', 'dist', 'bin', 'wirelint.js')).find(exists)
  if (own !== undefined) return { file: own, which: 'the folder’s own' }
  const name = isWindows ? 'wirelint.cmd' : 'wirelint'
  const global = searchPath.split(delimiter).filter(folder => folder !== '').map(folder => join(folder, name)).find(exists)
  return global === undefined ? { file: packed, which: 'the one that came with this extension' } : { file: global, which: 'the one on the PATH' }
}
