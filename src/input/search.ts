import { readdir } from 'node:fs'
import { type GlobOptions, glob } from 'tinyglobby'
import { describeUnreadableFolder } from '../files/file-problems.js'

/** Lists a folder with the types of its entries: `readdir` of `node:fs`, or what a test puts in its place. */
export type ListFolder = (
  folder: string,
  how: { readonly withFileTypes: true },
  done: (error: NodeJS.ErrnoException | null, entries?: readonly object[]) => void,
) => void

/** A folder that could not be listed: its absolute path, and the reason as a clause. */
export interface UnreadableFolder {
  readonly folder: string
  readonly reason: string
}

export interface SearchResult {
  readonly files: readonly string[]
  readonly unreadable: readonly UnreadableFolder[]
}

/** Searches the files that match a pattern, without hidden ones. */
export async function search(pattern: string, options: GlobOptions, list: ListFolder = readdir): Promise<SearchResult> {
  const unreadable: UnreadableFolder[] = []
  // The library silently passes over a folder that it cannot list.
  const listAndNote: ListFolder = (folder, how, done) => {
    list(folder, how, (error, entries) => {
      const reason = error === null ? null : describeUnreadableFolder(error)
      if (reason !== null) unreadable.push({ folder, reason })
      done(error, entries)
    })
  }
  const fs = { readdir: listAndNote as typeof readdir }
  return { files: await glob(pattern, { ...options, dot: false, fs }), unreadable }
}
