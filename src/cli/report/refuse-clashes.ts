import { lstatSync, readlinkSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Input } from '../../input/inputs.js'
import { UsageError } from '../../terminal/usage-error.js'
import { isReport } from './own-report.js'

/** The files that reports go to. Opening a report empties its file. */
type Outputs = readonly { readonly file?: string | undefined }[]

/** Throws a UsageError where a report would go into the file of another report, or one that the run reads or keeps. */
export function refuseClashes(outputs: Outputs, needed: readonly string[]): void {
  const taken = new Set(needed.map(placeOf))
  for (const file of filesOf(outputs)) {
    if (taken.has(placeOf(file)))
      throw new UsageError(`A report cannot go to ${file}: the run needs this file, or another report uses it.`)
    taken.add(placeOf(file))
  }
}

/** The files that a run uses beside those that it checks. */
interface OwnFiles {
  readonly outputs: Outputs
  /** Files that the run reads or keeps for itself. */
  readonly needed: readonly string[]
  /** Tells whether a configuration ignores a file. */
  readonly isIgnored: (path: string) => Promise<boolean>
}

/**
 * Returns the inputs that were found, without the files that the run itself reads or keeps, and without reports of an
 * earlier run that this one overwrites. A UsageError says that a report would overwrite a story that is not ignored.
 */
export async function withoutOwnFiles(
  inputs: readonly Input[],
  { outputs, needed, isIgnored }: OwnFiles,
): Promise<readonly Input[]> {
  const places = new Map(filesOf(outputs).map(file => [placeOf(file), file]))
  const own = new Set(needed.map(file => resolve(file)))
  const left: Input[] = []
  for (const input of inputs) {
    if (own.has(resolve(input.path))) continue
    const file = places.size === 0 ? undefined : places.get(placeOf(input.path))
    if (file === undefined) left.push(input)
    else if (!(await isReport(input.path)) && !(await isIgnored(input.path)))
      throw new UsageError(
        `A report cannot go to ${file}: this file is checked. Use another name for the report, or ignore the file in the configuration.`,
      )
  }
  return left
}

/** Returns the files of outputs. A device is no file: any number of reports can go there. */
const filesOf = (outputs: Outputs): readonly string[] =>
  outputs.flatMap(({ file }) => (file === undefined || file.startsWith('/dev/') ? [] : [file]))

/** Returns what a path leads to, also by links: the identity of the file there, or the path where one will be. */
function placeOf(path: string): string {
  const whole = resolve(path)
  try {
    const stats = statSync(whole, { bigint: true, throwIfNoEntry: false })
    if (stats !== undefined) return `${String(stats.dev)}:${String(stats.ino)}`
    const isLink = lstatSync(whole, { throwIfNoEntry: false })?.isSymbolicLink() === true
    return isLink
      ? placeOf(resolve(dirname(whole), readlinkSync(whole)))
      : `${placeOf(dirname(whole))}/${basename(whole)}`
  } catch {
    // Writing there fails, and says why.
    return whole
  }
}
