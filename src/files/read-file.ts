import { readFileSync } from 'node:fs'
import { UsageError } from '../terminal/usage-error.js'
import { describeFileError } from './file-problems.js'

/** Reads a file that the user named, as UTF-8. Throws a UsageError that calls it `name` if it cannot be read. */
export const readFile = (path: string, name = path): string => readBytes(path, name).toString('utf8')

/** Reads the bytes of a file that the user named. Throws as `readFile` does. */
export function readBytes(path: string, name = path): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new UsageError(`Cannot read ${name}: ${describeFileError(error)}.`)
  }
}
