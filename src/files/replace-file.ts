import { lstatSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Writes a file so that a crash leaves either the old text or the new one, never half of it: the new text goes into a
 * second file, which then takes the name of the first. Links stay links, and the file keeps its permissions.
 * Throws an Error for a folder, a pipe or a device, because the new file would take its place.
 */
export function replaceFile(path: string, text: string): void {
  const target = followLinks(path)
  const before = statSync(target, { throwIfNoEntry: false })
  if (before !== undefined && !before.isFile())
    throw new Error(`it is ${before.isDirectory() ? 'a folder' : 'a pipe or a device'}, not a file`)
  const beside = `${target}.wirelint-${String(process.pid)}`
  try {
    writeFileSync(beside, text, before === undefined ? {} : { mode: before.mode })
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** Returns the path that links lead to, even if no file is there yet. The system refuses links that form a circle. */
function followLinks(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return realpathSync(path)
  return followLinks(resolve(realpathSync(dirname(path)), readlinkSync(path)))
}
