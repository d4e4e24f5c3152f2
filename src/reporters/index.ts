import type { PartReport, ReportSettings } from '../linter/report.js'
import type { Reporter } from './reporter.js'
import { disarmLines } from './text/ci-commands.js'
import { makeReportsPrintable } from './text/printable-reports.js'

/** A reporter in the list: what the help needs, and the way to load the rest. */
interface ListedReporter<R extends Reporter = Reporter> {
  readonly name: R['name']
  readonly showsCopy: R['showsCopy']
  readonly isOfLines?: R['isOfLines']
  readonly load: () => Promise<R>
}

/** The compiler refuses an entry that differs from its reporter. */
const list = <const R extends Reporter>(entry: ListedReporter<R>): ListedReporter<R> => entry

/** Every reporter, in the order of the help. A run loads only those it prints with. */
export const reporters = [
  list({ name: 'pretty', showsCopy: false, load: async () => (await import('./pretty.js')).prettyReporter }),
  list({ name: 'json', showsCopy: false, load: async () => (await import('./json.js')).jsonReporter }),
  list({
    name: 'jsonl',
    showsCopy: false,
    isOfLines: true,
    load: async () => (await import('./jsonl.js')).jsonlReporter,
  }),
  list({ name: 'unix', showsCopy: false, isOfLines: true, load: async () => (await import('./unix.js')).unixReporter }),
  list({
    name: 'compact',
    showsCopy: false,
    isOfLines: true,
    load: async () => (await import('./compact.js')).compactReporter,
  }),
  list({ name: 'sarif', showsCopy: false, load: async () => (await import('./sarif.js')).sarifReporter }),
  list({ name: 'junit', showsCopy: false, load: async () => (await import('./junit.js')).junitReporter }),
  list({
    name: 'checkstyle',
    showsCopy: false,
    load: async () => (await import('./checkstyle.js')).checkstyleReporter,
  }),
  list({
    name: 'github',
    showsCopy: false,
    isOfLines: true,
    load: async () => (await import('./github.js')).githubReporter,
  }),
  list({ name: 'gitlab', showsCopy: false, load: async () => (await import('./gitlab.js')).gitlabReporter }),
  list({ name: 'rdjson', showsCopy: false, load: async () => (await import('./rdjson.js')).rdjsonReporter }),
  list({
    name: 'rdjsonl',
    showsCopy: false,
    isOfLines: true,
    load: async () => (await import('./rdjsonl.js')).rdjsonlReporter,
  }),
  list({ name: 'tap', showsCopy: false, load: async () => (await import('./tap.js')).tapReporter }),
  list({ name: 'markdown', showsCopy: false, load: async () => (await import('./markdown.js')).markdownReporter }),
  list({ name: 'html', showsCopy: true, load: async () => (await import('./html/html.js')).htmlReporter }),
] as const

/** The name of a report format. */
export type ReporterName = (typeof reporters)[number]['name']

/** The format of a run that names none. */
export const defaultFormat: ReporterName = 'pretty'

export const reporterNames: readonly ReporterName[] = reporters.map(({ name }) => name)

/** Returns true for the name of a format that shows whole stories. */
export const showsCopy = (format: string): boolean => reporters.some(each => each.name === format && each.showsCopy)

/** The formats that print each report for itself. */
export const formatsOfLines: readonly ReporterName[] = reporters.filter(each => each.isOfLines).map(({ name }) => name)

/** Prints reports in one format. */
export type FormatPrinter = (files: AsyncIterable<PartReport>, settings: ReportSettings) => AsyncIterable<string>

/** Loads a reporter and returns a function that prints with it; undefined for a name that is not in the list. */
export async function loadPrinter(format: string): Promise<FormatPrinter | undefined> {
  const reporter = await reporters.find(({ name }) => name === format)?.load()
  return reporter && ((files, settings) => print(reporter, files, settings))
}

function print(
  { audience, create }: Reporter,
  files: AsyncIterable<PartReport>,
  settings: ReportSettings,
): AsyncIterable<string> {
  const printer = create(settings)
  return audience === 'terminal' ? disarmLines(printer(makeReportsPrintable(files))) : printer(files)
}

/**
 * Returns true if a file that begins with this text is a report. It may load every reporter, but it is needed only
 * where a report would go over a file that is checked.
 */
export async function isReportStart(text: string): Promise<boolean> {
  for (const { load } of reporters) if ((await load()).startsWith.test(text)) return true
  return false
}
