import { didYouMean } from '../../language/words/similarity.js'
import { defaultFormat, loadPrinter, reporterNames, type FormatPrinter } from '../../reporters/index.js'
import type { LintFlags } from '../../run/lint-flags.js'
import { UsageError } from '../../terminal/usage-error.js'
import { refuseClashes } from './refuse-clashes.js'

/** A format by its name, and the file that it goes to; standard output without one. */
interface NamedOutput {
  readonly format: string
  readonly file: string | undefined
}

/** A report that a run prints. */
export interface Output {
  readonly reporter: FormatPrinter
  readonly file: string | undefined
}

/** Loads the reporters of the outputs that the flags name. Their files must not be among the run's paths. */
export async function loadOutputs(flags: LintFlags, paths: readonly string[]): Promise<readonly Output[]> {
  const outputs = readOutputs(flags)
  refuseClashes(outputs, paths)
  return await Promise.all(outputs.map(async ({ format, file }) => ({ file, reporter: await loadReporter(format) })))
}

/**
 * Reads the formats that are named, as in "pretty" or "sarif:out.sarif". At most one of them goes to standard output;
 * --output-file takes the first that names no file.
 */
export function readOutputs({ format, outputFile, fixDryRun, summary }: LintFlags): readonly NamedOutput[] {
  if (fixDryRun === true && format !== undefined)
    throw new UsageError('--fix-dry-run prints a diff, not a report. Remove --format or --fix-dry-run.')
  const named = format ?? [defaultFormat]
  if (summary === true && !named.some(each => each.split(':')[0] === defaultFormat))
    throw new UsageError(`--summary is a form of the report ${defaultFormat}. Add -f ${defaultFormat}, or remove one.`)
  const free = named.findIndex(each => !each.includes(':'))
  if (outputFile !== undefined && free < 0)
    throw new UsageError(`--output-file ${outputFile} has no report to write: every format names its own file.`)
  const outputs = named.map((each, index) => {
    const colon = each.indexOf(':')
    if (colon < 0) return { format: each, file: index === free ? outputFile : undefined }
    return { format: each.slice(0, colon), file: each.slice(colon + 1) }
  })
  if (outputs.filter(({ file }) => file === undefined).length > 1)
    throw new UsageError('Only one format can go to standard output. Give the others a file, as in -f sarif:out.sarif.')
  return outputs
}

async function loadReporter(format: string): Promise<FormatPrinter> {
  const printer = await loadPrinter(format)
  if (printer !== undefined) return printer
  throw new UsageError(
    `Unknown format “${format}”.${didYouMean(format, reporterNames)} Formats: ${reporterNames.join(', ')}.`,
  )
}

/** Columns of output that is no terminal, or one that does not know its width. */
const pipeWidth = 100

export const terminalWidth = (): number =>
  process.stdout.isTTY && process.stdout.columns > 0 ? process.stdout.columns : pipeWidth
