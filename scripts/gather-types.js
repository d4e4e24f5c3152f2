import { cpSync, readFileSync, rmSync } from 'node:fs'
import { posix } from 'node:path'

/** A module that a declaration file refers to by a relative path. */
const reference = /(?:from |import |import\()['"](\.[^'"]+)\.js['"]/gu

/** Copies the declarations of some modules and all that they refer to: a fifth of those that there are. */
export function gatherTypes(entries, from, to) {
  rmSync(to, { recursive: true, force: true })
  const found = new Set(entries)
  for (const path of found) {
    const text = readFileSync(posix.join(from, path), 'utf8')
    for (const [, name] of text.matchAll(reference)) found.add(`${posix.join(posix.dirname(path), name)}.d.ts`)
    cpSync(posix.join(from, path), posix.join(to, path))
  }
}
