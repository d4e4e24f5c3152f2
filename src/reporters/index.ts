import type { PartReport, Screen } from '../linter/report.js'
import type { Reporter } from './reporter.js'
import { disarmCommands } from './text/ci-commands.js'
import { makeReportsPrintable } from './text/printable-reports.js'

/** A reporter as the list has it: enough for the help, and the way to the rest. */
interface ListedReporter<R extends Reporter = Reporter> {
  readonly name: R['name']
  readonly showsCopy: R['showsCopy']
  readonly load: () => Promise<R>
}

/** The compiler refuses an entry that differs from its reporter. */
const list = <const R extends Reporter>(entry: ListedReporter<R>): ListedReporter<R> => entry

/** Every reporter, in the order of the help. A run loads only those it prints with. */
export const reporters = [
  list({ name: 'pretty', showsCopy: false, load: async () => (await import('./pretty.js')).pretty }),
  list({ name: 'json', showsCopy: false, load: async () => (await import('./json.js')).json }),
  list({ name: 'jsonl', showsCopy: false, load: async () => (await import('./jsonl.js')).jsonl }),
  list({ name: 'unix', showsCopy: false, load: async () => (await import('./unix.js')).unix }),
  list({ name: 'compact', showsCopy: false, load: async () => (await import('./compact.js')).compact }),
  list({ name: 'sarif', showsCopy: false, load: async () => (await import('./sarif.js')).sarif }),
  list({ name: 'junit', showsCopy: false, load: async () => (await import('./junit.js')).junit }),
  list({ name: 'checkstyle', showsCopy: false, load: async () => (await import('./checkstyle.js')).checkstyle }),
  list({ name: 'github', showsCopy: false, load: async () => (await import('./github.js')).github }),
  list({ name: 'gitlab', showsCopy: false, load: async () => (await import('./gitlab.js')).gitlab }),
  list({ name: 'rdjson', showsCopy: false, load: async () => (await import('./rdjson.js')).rdjson }),
  list({ name: 'rdjsonl', showsCopy: false, load: async () => (await import('./rdjsonl.js')).rdjsonl }),
  list({ name: 'tap', showsCopy: false, load: async () => (await import('./tap.js')).tap }),
  list({ name: 'markdown', showsCopy: false, load: async () => (await import('./markdown.js')).markdown }),
  list({ name: 'html', showsCopy: true, load: async () => (await import('./html/html.js')).html }),
] as const

export type ReporterName = (typeof reporters)[number]['name']

export const reporterNames: readonly ReporterName[] = reporters.map(({ name }) => name)

/** Whether a format shows whole stories. */
export const showsCopy = (format: string): boolean => reporters.some(each => each.name === format && each.showsCopy)

/** Prints reports on a screen, in one format. */
export type ScreenPrinter = (files: AsyncIterable<PartReport>, screen: Screen) => AsyncIterable<string>

/** Loads a reporter and returns the way to print with it; undefined for a name that the list does not have. */
export async function loadPrinter(format: string): Promise<ScreenPrinter | undefined> {
  const reporter = await reporters.find(({ name }) => name === format)?.load()
  return reporter && ((files, screen) => print(reporter, files, screen))
}

function print(
  { audience, create }: Reporter,
  files: AsyncIterable<PartReport>,
  screen: Screen,
): AsyncIterable<string> {
  const printer = create(screen)
  return audience === 'terminal' ? disarmLines(printer(makeReportsPrintable(files))) : printer(files)
}

async function* disarmLines(chunks: AsyncIterable<string>): AsyncIterable<string> {
  for await (const chunk of chunks) yield disarmCommands(chunk)
}

/** Whether a file that begins so is a report. It may load every reporter: for the rare file that lies where a report would go. */
export async function isReportStart(text: string): Promise<boolean> {
  for (const { load } of reporters) if ((await load()).startsWith.test(text)) return true
  return false
}
