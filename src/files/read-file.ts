import { readFileSync } from 'node:fs'
import { UsageError } from '../terminal/usage-error.js'
import { describeFileError } from './file-problems.js'

/** Reads a file that the user named, as UTF-8. Throws a UsageError that calls it `name` if it cannot be read. */
export function readFile(path: string, name = path): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`Cannot read ${name}: ${describeFileError(error)}.`)
  }
}
