import defaultRules from '../../rules/index.js'
import type { Comparison } from '../comparison/comparison.js'
import { didYouMean } from '../language/words/similarity.js'
import type { FileReport, ReportSettings } from '../linter/report.js'
import { suppressionChecks } from '../linter/suppressions/checks.js'
import type { Rule } from '../rule.js'
import { loadPrinter, type ReporterName, reporterNames, showsCopy } from '../reporters/index.js'
import { requireKeys } from './check-request.js'
import { version } from './version.js'

/** The optional arguments of `formatReport` and `formatComparison`. */
export interface FormatSettings extends Partial<
  Pick<
    ReportSettings,
    'width' | 'colour' | 'errorsOnly' | 'summary' | 'scores' | 'folder' | 'hiddenResults' | 'ruleLinks'
  >
> {
  /** The rules that ran, wirelint's without it: some formats describe them. */
  readonly rules?: readonly Rule[]
}

const settingKeys: Readonly<Record<keyof FormatSettings, true>> = {
  width: true,
  colour: true,
  errorsOnly: true,
  summary: true,
  scores: true,
  folder: true,
  hiddenResults: true,
  ruleLinks: true,
  rules: true,
}

/**
 * Prints a report, or the reports on several texts, in one of the formats of `--format` and returns the text. Throws a
 * RangeError for the name of a format that does not exist, and a TypeError for reports without the copy that the format
 * shows.
 */
export async function formatReport(
  reports: FileReport | readonly FileReport[],
  format: ReporterName,
  settings: FormatSettings = {},
): Promise<string> {
  requireKeys(settings, settingKeys, 'The third argument of formatReport')
  const print = await loadPrinter(format)
  if (print === undefined) throw unknownFormat(format, reporterNames)
  const all = 'stories' in reports ? [reports] : reports
  if (showsCopy(format) && all.some(({ stories }) => stories.some(({ copy }) => copy === null)))
    throw new TypeError(`The format “${format}” shows whole stories. Check them with { copy: true }.`)
  const problems = all.reduce((sum, report) => sum + report.problems.length, 0)
  return await join(print(eachOf(all), { ...withDefaults(settings), countProblems: () => problems }))
}

const comparisonFormats = ['pretty', 'json', 'markdown'] as const

/** The name of a format for comparisons. */
export type ComparisonFormat = (typeof comparisonFormats)[number]

/** Prints a comparison as `wirelint compare` does and returns the text. Throws a RangeError for another format. */
export async function formatComparison(
  comparison: Comparison,
  format: ComparisonFormat,
  settings: FormatSettings = {},
): Promise<string> {
  requireKeys(settings, settingKeys, 'The third argument of formatComparison')
  return await join((await comparisonPrinter(format))(comparison, withDefaults(settings)))
}

async function comparisonPrinter(
  format: ComparisonFormat,
): Promise<(comparison: Comparison, settings: ReportSettings) => AsyncIterable<string>> {
  switch (format) {
    case 'pretty':
      return (await import('../comparison/print/pretty.js')).printPretty
    case 'json':
      return (await import('../comparison/print/json.js')).printJson
    case 'markdown':
      return (await import('../comparison/print/markdown.js')).printMarkdown
    default:
      throw unknownFormat(format, comparisonFormats)
  }
}

const unknownFormat = (format: unknown, names: readonly string[]): RangeError =>
  new RangeError(
    `Unknown report format “${String(format)}”.${didYouMean(String(format), names)} Formats: ${names.join(', ')}.`,
  )

const withDefaults = ({ rules = defaultRules, ...settings }: FormatSettings): ReportSettings => ({
  width: 80,
  colour: false,
  version,
  ...settings,
  rules: [...rules, ...suppressionChecks],
})

/** Yields items of a list one after another, as a run yields its reports. */
async function* eachOf<T>(items: readonly T[]): AsyncIterable<T> {
  for (const item of items) yield await Promise.resolve(item)
}

async function join(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}
