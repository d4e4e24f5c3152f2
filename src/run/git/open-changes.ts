import { findFormat } from '../../formats/index.js'
import { standardInput } from '../../input/standard-input.js'
import { UsageError } from '../../terminal/usage-error.js'
import { isFixing } from '../lint-flags.js'
import type { RunFlags } from '../run-flags.js'
import type { RunOptions } from '../run-options.js'
import type { Changes } from './changes.js'
import { describeFlag } from './find-base.js'

/** Finds the changes that the flags ask for, or null. A UsageError says which flags do not go together. */
export async function openChanges(
  flags: RunFlags,
  options: Pick<RunOptions, 'inputFlags' | 'pathsInJson'>,
): Promise<Changes | null> {
  if (flags.since === undefined && flags.changed !== true) return null
  const flag = describeFlag(flags)
  if (flags.since !== undefined && flags.changed === true)
    throw new UsageError('Use --since or --changed, not both: --since also counts what is not committed.')
  if (isFixing(flags) || flags.fixDryRun === true)
    throw new UsageError(`${flag} reports issues of changed lines, and --fix repairs whole files. Remove one of them.`)
  if (flags.updateBaseline === true || flags.pruneBaseline === true)
    throw new UsageError(
      `${flag} leaves out files that have not changed, and a baseline needs them. Remove one of them.`,
    )
  const { Changes } = await import('./changes.js')
  return await Changes.find(flags, process.cwd(), async path => {
    const { inputFormat = '', maxStorySize } = await options.inputFlags(path, flags)
    return {
      longest: maxStorySize * 1e6,
      format: findFormat(inputFormat) ?? null,
      json: await options.pathsInJson(path),
    }
  })
}

/** Leaves out the files that have not changed. Standard input is new. */
export const changedOf = <T extends { readonly path: string }>(
  inputs: readonly T[],
  changes: Pick<Changes, 'has'> | null,
): readonly T[] =>
  changes === null
    ? inputs
    : inputs.filter(input => 'missing' in input || input.path === standardInput || changes.has(input.path))
