import picomatch from 'picomatch'
import type { ReadConfig, ReadOverride } from './config.js'
import { type OneOrMore, listOf } from './one-or-more.js'

/** True if a configuration leaves a file out; `path` is from the configuration's folder, with slashes. */
export const isIgnored = ({ ignore }: Pick<ReadConfig, 'ignore'>, path: string): boolean => matches(ignore, path)

/** The overrides that are for a file, in their order; `path` is from the configuration's folder, with slashes. */
export const overridesFor = (configs: readonly ReadConfig[], path: string, format: string): readonly ReadOverride[] =>
  configs
    .flatMap(({ overrides = [] }) => overrides)
    .filter(
      ({ files, formats }) =>
        (files === undefined || matches(files, path)) && (formats === undefined || listOf(formats).includes(format)),
    )

/**
 * The input format that configurations give a file; null if they give none. The last glob that fits decides, and a
 * later configuration overrides an earlier one.
 */
export function inputFormatOf(configs: readonly Pick<ReadConfig, 'inputFormat'>[], path: string): string | null {
  const entries = configs.flatMap<readonly [glob: string, format: string]>(({ inputFormat = {} }) =>
    typeof inputFormat === 'string' ? [['**', inputFormat]] : Object.entries(inputFormat),
  )
  return entries.findLast(([glob]) => matches(glob, path))?.[1] ?? null
}

/** True if configurations give a file a format by its name, and not just as one of all files. */
export const isNamedInput = (configs: readonly Pick<ReadConfig, 'inputFormat'>[], path: string): boolean =>
  configs.some(
    ({ inputFormat }) => typeof inputFormat === 'object' && Object.keys(inputFormat).some(glob => matches(glob, path)),
  )

/** The last glob that fits decides. One that begins with “!” takes back what earlier ones have taken. */
function matches(globs: OneOrMore<string> | undefined, path: string): boolean {
  const last = listOf(globs).findLast(glob =>
    picomatch(glob.replace(/^!/u, '').replace(/\/$/u, '/**'), { dot: true })(path),
  )
  return last !== undefined && !last.startsWith('!')
}
