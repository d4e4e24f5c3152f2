import { readFileSync } from 'node:fs'
import { reasonOf } from './file-problems.js'
import { UsageError } from '../terminal/usage-error.js'

/** The text of a file the user named; a UsageError says why it cannot be read. `name` is the file's in messages. */
export function readFile(path: string, name = path): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`Cannot read ${name}: ${reasonOf(error)}.`)
  }
}
