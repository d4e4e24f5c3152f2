import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'

/**
 * Writes a file so that it is there whole, old or new, whatever happens: the new one is written beside it and takes its name. A
 * link stays one, and the file keeps its permissions.
 */
export function replaceFile(path: string, text: string): void {
  const target = existsSync(path) ? realpathSync(path) : path
  const beside = `${target}.wirelint-${String(process.pid)}`
  try {
    writeFileSync(beside, text, existsSync(target) ? { mode: statSync(target).mode } : {})
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
