import { readFileSync } from 'node:fs'
import { UsageError } from '../terminal/usage-error.js'
import { describeFileError } from './file-problems.js'

/** Reads a file that the user named, as UTF-8. Throws a UsageError that calls it `name` if it cannot be read. */
export const readFile = (path: string, name = path): string => decodeText(readBytes(path, name))

/** Decodes UTF-8, or UTF-16 if its mark begins the file, as spreadsheets write it. */
export function decodeText(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  return isUtf16 ? bytes.toString('utf16le') : bytes.toString('utf8')
}

/** Reads the bytes of a file that the user named. Throws as `readFile` does. */
export function readBytes(path: string, name = path): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new UsageError(`Cannot read ${name}: ${describeFileError(error)}.`)
  }
}
