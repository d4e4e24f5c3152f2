import { statSync } from 'node:fs'

/**
 * News of a run for its watcher: the files that it has read, and those that it has written, with their states. Paths
 * are absolute.
 */
export interface RunNews {
  readonly read: readonly string[]
  readonly written: readonly (readonly [path: string, state: string])[]
}

/** Sends news to the process that watches, if there is one. It may be gone by now: a failure is no error. */
export function sendNews(news: RunNews): void {
  process.send?.(news, undefined, undefined, () => undefined)
}

/** Returns a word that changes whenever the file does. */
export function stateOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return found === undefined ? 'gone' : `${String(found.mtimeNs)} ${String(found.size)} ${String(found.ino)}`
}
