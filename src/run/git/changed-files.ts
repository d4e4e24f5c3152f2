import { resolve } from 'node:path'
import type { Git } from './git.js'

/** A file that has changed. */
export interface ChangedPath {
  /** The path that it had at the base, from the folder of the repository; null for a new file. */
  readonly before: string | null
  /** Its path from the folder of the repository. */
  readonly now: string
}

/** Finds the files that have changed since a commit, in the working folder too, by absolute path. */
export async function findChangedFiles(
  git: Git,
  root: string,
  base: string,
): Promise<ReadonlyMap<string, ChangedPath>> {
  const tracked = await git('diff', '--name-status', '-z', '-M', '--no-ext-diff', base)
  const untracked = await git('ls-files', '--others', '--exclude-standard', '-z')
  const found = [...readStatus(tracked), ...split(untracked).map(now => ({ before: null, now }))]
  return new Map(found.map(each => [resolve(root, each.now), each]))
}

/** Reads “M NUL path NUL” and “R100 NUL old NUL new NUL”. A file that is gone has no issues. */
function* readStatus(output: Buffer): Iterable<ChangedPath> {
  const words = split(output)[Symbol.iterator]()
  for (const status of words) {
    const first = words.next().value ?? ''
    if (/^[RC]/u.test(status)) yield { before: first, now: words.next().value ?? '' }
    else if (status !== 'D') yield { before: status === 'A' ? null : first, now: first }
  }
}

const split = (output: Buffer): readonly string[] => output.toString().split('\0').slice(0, -1)

/** Finds the lines of a file that have changed since a commit; null if Git cannot say, as for a binary file. */
export async function findChangedLines(
  git: Git,
  base: string,
  { before, now }: ChangedPath,
): Promise<ReadonlySet<number> | null> {
  const diff = await git('diff', '-U0', '--no-color', '--no-ext-diff', '--no-textconv', `${base}:${before ?? now}`, now)
  const text = diff.toString('latin1')
  const hunks = [...text.matchAll(/^@@ -\S{1,40} \+(\d{1,15})(?:,(\d{1,15}))? @@/gmu)]
  if (hunks.length === 0 && text !== '') return null
  return new Set(
    hunks.flatMap(([, start = '0', count = '1']) =>
      Array.from({ length: Number(count) }, (_, index) => Number(start) + index),
    ),
  )
}
