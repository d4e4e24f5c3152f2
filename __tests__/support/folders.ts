import { afterAll } from '@jest/globals'
import { Folder } from './command.js'

const made: Folder[] = []
afterAll(() => {
  for (const each of made.splice(0)) each[Symbol.dispose]()
})

/** A folder with these files for a test, gone when all tests of its file are done. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const here = new Folder(files)
  made.push(here)
  return here
}
