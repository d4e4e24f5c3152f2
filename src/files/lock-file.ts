import { closeSync, openSync, rmSync, statSync } from 'node:fs'

/** Milliseconds between two attempts, and until a lock is taken for one that a run left when it was killed. */
const pause = 20
const stale = 10_000

/**
 * Does work while no other run does work on the same file. A second file beside it is the lock. Only short work may be
 * done so: a lock that is older than ten seconds is removed.
 */
export function withLock<T>(path: string, work: () => T): T {
  const lock = `${path}.lock`
  while (!take(lock)) wait(pause)
  try {
    return work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx'))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > stale) rmSync(lock, { force: true })
    return false
  }
}

/** Blocks the thread: between reading and writing, nothing else may happen in this run either. */
function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
