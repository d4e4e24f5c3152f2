import { lstatSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Writes a file so that it is there whole, old or new, whatever happens: the new one is written beside it and takes its name. A
 * link stays one, and the file keeps its permissions. What is no file – a pipe, a device – would be gone: it is not written.
 */
export function replaceFile(path: string, text: string): void {
  const target = targetOf(path)
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

/** Where a file is to be written: behind links, even where the last one leads to nothing yet. */
function targetOf(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path
  // Links that go round in a circle are refused here by the system.
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return realpathSync(path)
  return targetOf(resolve(realpathSync(dirname(path)), readlinkSync(path)))
}
