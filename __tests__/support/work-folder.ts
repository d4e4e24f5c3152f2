import { afterEach, beforeEach } from '@jest/globals'
import { Folder } from './command.js'

/** Makes a folder with these files for each test of a file, and runs the test in it, so that it prints no other path. */
export function workFolder(files: Readonly<Record<string, string>> = {}): Pick<Folder, 'path' | 'write'> {
  const before = process.cwd()
  let folder: Folder
  beforeEach(() => {
    folder = new Folder(files)
    process.chdir(folder.path)
  })
  afterEach(() => {
    process.chdir(before)
    folder[Symbol.dispose]()
  })
  return {
    get path() {
      return folder.path
    },
    write: (name, content) => {
      folder.write(name, content)
    },
  }
}
