import { createHash } from 'node:crypto'
import { formatsOfLines } from '../../reporters/index.js'
import { nameBuild } from '../../run/cache/cache.js'
import { Resumption } from '../../run/resume/resumption.js'
import type { RunFlags } from '../../run/run-flags.js'
import type { RunOptions } from '../../run/run-options.js'
import { UsageError } from '../../terminal/usage-error.js'
import { readOutputs } from '../report/destinations.js'
import type { TallyState } from '../report/exit-code.js'

/** Flags that need all stories of a run, which one that goes on has not seen. */
const needsWholeRun = {
  baseline: '--baseline',
  changed: '--changed',
  fix: '--fix',
  fixDryRun: '--fix-dry-run',
  fixUnsafe: '--fix-unsafe',
  requireStories: '--require-stories',
  scores: '--scores',
  since: '--since',
  watch: '--watch',
} as const satisfies Partial<Record<keyof RunFlags, string>>

/** Flags that change nothing in a report. */
const withoutEffect: readonly string[] = ['cache', 'cacheFile', 'concurrency', 'progress', 'resume', 'stats']

/** Returns the file of the only report. Throws a UsageError if a run with these flags cannot be resumed. */
export function findResumableOutput(flags: RunFlags): string {
  for (const [key, name] of Object.entries(needsWholeRun))
    if (flags[key as keyof RunFlags] !== undefined)
      throw new UsageError(`--resume does not go with ${name}, which needs the whole run at once.`)
  const [output, ...others] = readOutputs(flags)
  if (output?.file === undefined || others.length > 0)
    throw new UsageError('--resume needs one report that goes to a file, as in -f jsonl -o out.jsonl.')
  if (!formatsOfLines.some(each => each === output.format))
    throw new UsageError(`--resume needs a report of lines, not ${output.format}: ${formatsOfLines.join(', ')}.`)
  return output.file
}

/** Opens the journal and the report of a run that can be resumed; null without the flag. */
export function openResumption(
  paths: readonly string[],
  flags: RunFlags,
  options: Pick<RunOptions, 'fingerprint'>,
  version: string,
): Resumption<TallyState> | null {
  if (flags.resume === undefined) return null
  const output = findResumableOutput(flags)
  const head = { version: `${version} ${sumOf(nameBuild())}`, command: describeCommand(paths, flags), output }
  return new Resumption(flags.resume, head, options)
}

/** Returns a sum of the paths and flags of a run, whatever the order of the flags. */
function describeCommand(paths: readonly string[], flags: RunFlags): string {
  const given = Object.entries(flags).filter(([key]) => !withoutEffect.includes(key))
  return sumOf(JSON.stringify([paths, given.sort(([a], [b]) => (a < b ? -1 : 1))]))
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('base64url')
