import { readdir } from 'node:fs'
import { type GlobOptions, glob } from 'tinyglobby'
import { reasonOf } from '../files/file-problems.js'

/** Lists a folder, as node:fs does for those who want to know what each entry is. */
export type List = (
  folder: string,
  how: { readonly withFileTypes: true },
  done: (error: NodeJS.ErrnoException | null, entries?: readonly object[]) => void,
) => void

/** A folder that could not be looked into: its whole path, and why. */
interface Unread {
  readonly folder: string
  readonly reason: string
}

/** The files that fit a pattern, hidden ones left out, and the folders that could not be looked into. */
export async function search(
  pattern: string,
  options: GlobOptions,
  list: List = readdir,
): Promise<{ readonly files: readonly string[]; readonly unread: readonly Unread[] }> {
  const unread: Unread[] = []
  // The library passes over a folder that it cannot list, without a word.
  const telling: List = (folder, how, done) => {
    list(folder, how, (error, entries) => {
      const reason = error === null ? null : refusalIn(error)
      if (reason !== null) unread.push({ folder, reason })
      done(error, entries)
    })
  }
  return { files: await glob(pattern, { ...options, dot: false, fs: { readdir: telling as typeof readdir } }), unread }
}

/** Why a folder could not be listed; null where there is none: a pattern may begin with a name that is not there, or is a file’s. */
function refusalIn(error: NodeJS.ErrnoException): string | null {
  const { code } = error
  if (code === 'ENOENT' || code === 'ENOTDIR') return null
  return code === 'EACCES' || code === 'EPERM'
    ? `this folder may not be read (${reasonOf(error)})`
    : `this folder could not be read: ${reasonOf(error)}`
}
