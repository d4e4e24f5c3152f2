import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Input, findInputs } from '../../input/inputs.js'
import { standardInput } from '../../input/standard-input.js'
import type { Rule } from '../../rule.js'
import { formatCount } from '../../reporters/text/format-count.js'
import { isFixing } from '../../run/lint-flags.js'
import type { RunFlags } from '../../run/run-flags.js'
import type { RunOptions } from '../../run/run-options.js'
import { addSources } from '../../run/source-files.js'
import { noteOf, say } from '../../terminal/say.js'
import { UsageError } from '../../terminal/usage-error.js'
import type { Output } from '../report/destinations.js'
import { refuseClashes, withoutOwnFiles } from '../report/refuse-clashes.js'

/** The files of a run. */
export interface RunFiles {
  readonly inputs: readonly Input[]
  /** The rules that may run on them. */
  readonly rules: readonly Rule[]
  /** Messages on what is wrong with their configurations. */
  readonly problems: readonly string[]
  /** Paths of files that are not checked, as their configuration is broken. */
  readonly missed: readonly string[]
  readonly cacheFile: string | undefined
}

/**
 * Finds the files to check, and their configurations. Refuses outputs that would overwrite something that the run
 * needs.
 */
export async function findFiles(
  paths: readonly string[],
  flags: RunFlags,
  options: RunOptions,
  outputs: readonly Output[],
): Promise<RunFiles> {
  if (isFixing(flags) && paths.includes(standardInput))
    throw new UsageError('--fix cannot write to standard input. Use --fix-dry-run to print the changes.')
  const found = await findInputs(paths, { holdsStories: path => options.holdsStories(path) })
  const { rules, inputs: sound, problems, notes } = await options.over(found)
  for (const each of notes) say(`note: ${each}`)
  const cacheFile = await cacheFileOf(flags)
  const own = [
    ...options.filesRead,
    ...[flags.baseline, flags.resume, cacheFile, ...(flags.termbase ?? [])].filter(file => file !== undefined),
  ]
  refuseClashes(outputs, own)
  const named = new Set(paths.map(path => resolve(path)))
  await noteIgnored(sound, named, options)
  const inputs = await withoutOwnFiles(await addSources(flags.source, paths, sound), {
    outputs,
    needed: own.filter(file => !named.has(resolve(file))),
    isIgnored: path => options.ignores(path),
  })
  if (isFixing(flags)) refuseStreams(inputs)
  const isSound = new Set(sound)
  const missed = found.filter(input => !isSound.has(input)).map(({ path }) => path)
  return { inputs, rules, problems, missed, cacheFile }
}

/** Notes the files that a configuration leaves out: each that the user named, and a search that has no other. */
async function noteIgnored(
  inputs: readonly Input[],
  named: ReadonlySet<string>,
  options: Pick<RunOptions, 'ignores'>,
): Promise<void> {
  const ignored: string[] = []
  for (const { path } of inputs) if (await options.ignores(path)) ignored.push(path)
  for (const path of ignored)
    if (named.has(resolve(path))) noteOf(path, 'This file is left out by “ignore” in the configuration.')
  if (ignored.length > 0 && ignored.length === inputs.length && !ignored.some(path => named.has(resolve(path))))
    say(`note: “ignore” in the configuration leaves out every file (${formatCount(ignored.length, 'file')}).`)
}

/** Refuses what can be read once and not be written: it would be empty when the rest is reported. */
function refuseStreams(inputs: readonly Input[]): void {
  const stream = inputs.find(
    input => !('missing' in input) && statSync(input.path, { throwIfNoEntry: false })?.isFile() === false,
  )
  if (stream !== undefined)
    throw new UsageError(
      `--fix cannot write to ${stream.path}, which is a pipe or a device. Use --fix-dry-run to print the changes.`,
    )
}

async function cacheFileOf({ cache, cacheFile }: RunFlags): Promise<string | undefined> {
  return cacheFile ?? (cache === undefined ? undefined : (await import('../../run/cache/cache.js')).defaultCache)
}
