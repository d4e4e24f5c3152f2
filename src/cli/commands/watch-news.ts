import { statSync } from 'node:fs'

/** What a run tells the one that watches: which files it has read, and which it has written, with their states. Paths are whole. */
export interface RunNews {
  readonly read: readonly string[]
  readonly written: readonly (readonly [path: string, state: string])[]
}

/** Changes whenever a file does. */
export function stateOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return found === undefined ? 'gone' : `${String(found.mtimeNs)} ${String(found.size)} ${String(found.ino)}`
}
