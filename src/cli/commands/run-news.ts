import { statSync } from 'node:fs'

/** The absolute path of a file, and its state at the end of a run. */
type FileState = readonly [path: string, state: string]

/** News of a run for its watcher: the files that it has read, and those that it has written. */
export interface RunNews {
  readonly read: readonly FileState[]
  readonly written: readonly FileState[]
}

/** Sends news to the process that watches, if there is one. It may be gone by now: a failure is no error. */
export function sendNews(read: readonly string[], written: readonly FileState[]): void {
  if (process.send === undefined) return
  const news: RunNews = { read: read.map(path => [path, stateOf(path)]), written }
  process.send(news, undefined, undefined, () => undefined)
}

/** Returns a word that changes whenever the file does. */
export function stateOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return found === undefined ? 'gone' : `${String(found.mtimeNs)} ${String(found.size)} ${String(found.ino)}`
}
