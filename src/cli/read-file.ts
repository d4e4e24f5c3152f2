import { readFileSync } from 'node:fs'
import { UsageError } from './usage-error.js'

/** The text of a file the user named; a UsageError says why it cannot be read. */
export function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${(error as Error).message}`)
  }
}
