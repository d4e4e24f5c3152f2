import { didYouMean } from '../../language/words/similarity.js'
import type { Reporter } from '../../linter/report.js'
import { reporters } from '../../reporters/index.js'
import type { LintFlags } from '../../run/lint-flags.js'
import { UsageError } from '../../terminal/usage-error.js'

/** A format, and the file it goes to; standard output without one. */
interface Output {
  readonly format: string
  readonly file: string | undefined
}

/** "pretty", "sarif:out.sarif": several formats at once, of which one at most may go to standard output; --output-file takes the first that names no file. */
export function outputsAsked({ format, outputFile, fixDryRun }: LintFlags): readonly Output[] {
  if (fixDryRun === true && format !== undefined)
    throw new UsageError('--fix-dry-run prints a diff and no report: leave out --format, or run without it.')
  const asked = format ?? ['pretty']
  const free = asked.findIndex(each => !each.includes(':'))
  if (outputFile !== undefined && free < 0)
    throw new UsageError(`Nothing is left for --output-file ${outputFile}: every format names a file of its own.`)
  const outputs = asked.map((each, index) => {
    const colon = each.indexOf(':')
    return {
      format: colon < 0 ? each : each.slice(0, colon),
      file: colon < 0 ? (index === free ? outputFile : undefined) : each.slice(colon + 1),
    }
  })
  if (outputs.filter(({ file }) => file === undefined).length > 1)
    throw new UsageError('Only one format can go to standard output; give the others a file, as in -f sarif:out.sarif.')
  return outputs
}

/** Columns to set lines in where the output is no terminal, or one that does not know its width. */
const pipeWidth = 100

export const terminalWidth = (): number =>
  process.stdout.isTTY && process.stdout.columns > 0 ? process.stdout.columns : pipeWidth

export async function reporterFor(format: string): Promise<Reporter> {
  const load = reporters[format]
  if (load !== undefined) return await load()
  const formats = Object.keys(reporters)
  throw new UsageError(`Unknown format “${format}”.${didYouMean(format, formats)} Formats: ${formats.join(', ')}.`)
}
