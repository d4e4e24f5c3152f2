import { closeSync, existsSync, lstatSync, openSync, readlinkSync, readSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Input } from '../../input/inputs.js'
import { UsageError } from '../../terminal/usage-error.js'

/** Where reports go, and files that lie where one would. Opening a report empties what is there. */
type Outputs = readonly { readonly file?: string | undefined }[]

/** Refuses a report that would go where another one goes, or something that the run reads or keeps. */
export function refuseClashes(outputs: Outputs, needed: readonly string[]): void {
  const taken = new Set(needed.map(placeOf))
  for (const file of filesOf(outputs)) {
    if (taken.has(placeOf(file)))
      throw new UsageError(`A report cannot go to ${file}: the run needs it, or another report goes there.`)
    taken.add(placeOf(file))
  }
}

/** What a run goes by beside what it was told to check. */
interface Surroundings {
  readonly outputs: Outputs
  /** Files that it reads or keeps for itself. */
  readonly needed: readonly string[]
  /** Whether a configuration leaves a file out. */
  readonly isIgnored: (path: string) => Promise<boolean>
}

/**
 * What was found to be checked, without what the run itself reads or keeps, and the reports of an earlier run over which those of this one
 * go. Throws where one would go over a story that is not ignored.
 */
export async function withoutOwnFiles(
  inputs: readonly Input[],
  { outputs, needed, isIgnored }: Surroundings,
): Promise<readonly Input[]> {
  const places = new Map(filesOf(outputs).map(file => [placeOf(file), file]))
  const kept = new Set(needed.map(file => resolve(file)))
  const left: Input[] = []
  for (const input of inputs) {
    if (kept.has(resolve(input.path))) continue
    const file = places.size === 0 ? undefined : places.get(placeOf(input.path))
    if (file === undefined) left.push(input)
    else if (!isReport(input.path) && !(await isIgnored(input.path)))
      throw new UsageError(
        `A report cannot go to ${file}: it is checked. Give the report another name, or have the configuration ignore it.`,
      )
  }
  return left
}

/** Devices take all that comes. */
const filesOf = (outputs: Outputs): readonly string[] =>
  outputs.flatMap(({ file }) => (file === undefined || file.startsWith('/dev/') ? [] : [file]))

/** What a path leads to, by links of either kind: the file that is there, or the place where one will be. */
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
    // Who writes there says what is wrong with it.
    return whole
  }
}

/** Bytes by which a report can be told. */
const head = 4096

/** How reports begin that are named like stories: those of JSON, XML, HTML and Markdown. A story that speaks of wirelint does not. */
const beginnings: readonly RegExp[] = [
  /^\{"(?:version":\d+,"tool|source)":\{"name":"wirelint"/u,
  /^\{"\$schema":"[^"]*\/sarif-/u,
  /^\{"file":"[^\n]*"ruleId":/u,
  /^\{"message":"[^\n]*"source":\{"name":"wirelint"/u,
  /^\[\s*(?:\]\s*$|\{"description":"[^\n]*"check_name":)/u,
  /^<!doctype html>[^]*<meta name="generator" content="wirelint /u,
  /^<\?xml[^>]*>\s*<(?:testsuites name="wirelint"|checkstyle )/u,
  /^\s*### [^\n]*\n\n\| (?:place \| story|where \| copy) \|/u,
  /^- \d[\d,]* stor(?:y|ies) in both versions/u,
  /^\s*(?:No (?:new )?(?:faults|errors)(?: found)?|\*\*\d+ faults?\*\*) in \d+ stor(?:y|ies)\.?\s*$/u,
]

function isReport(path: string): boolean {
  if (!existsSync(path)) return false
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(head)
    const length = readSync(file, bytes, 0, head, 0)
    const text = bytes.toString('utf8', 0, length)
    return length === 0 || beginnings.some(beginning => beginning.test(text))
  } finally {
    closeSync(file)
  }
}
