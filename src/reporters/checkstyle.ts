import type { Diagnostic, PartReport, Problem, ReportSettings } from '../linter/report.js'
import { defineReporter } from './reporter.js'
import { escapeXml } from './text/escape-xml.js'
import { joinParts } from './text/join-parts.js'
import { toRepositoryPath } from './text/repository-path.js'

/** Checkstyle's XML, which most CI servers read. */
export const checkstyleReporter = defineReporter({
  name: 'checkstyle',
  audience: 'program',
  showsCopy: false,
  startsWith: /^<\?xml[^>]*>\s*<checkstyle /u,
  create: settings => files => print(files, settings),
})

async function* print(files: AsyncIterable<PartReport>, { folder }: ReportSettings): AsyncIterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  for await (const { file, stories, problems } of joinParts(files)) {
    const diagnostics = stories.flatMap(story => story.diagnostics)
    if (diagnostics.length === 0 && problems.length === 0) continue
    yield `<file name="${escapeXml(toRepositoryPath(file, folder))}">\n`
    for (const problem of problems) yield formatError(describeProblem(problem))
    for (const diagnostic of diagnostics) yield formatError(describeDiagnostic(diagnostic))
    yield '</file>\n'
  }
  yield '</checkstyle>\n'
}

/** The attributes of an element `error`; `rule` is the last part of its source. */
interface CheckstyleError {
  readonly line: number
  readonly column: number
  readonly severity: string
  readonly message: string
  readonly rule: string
}

const describeProblem = ({ message, line, column }: Problem): CheckstyleError => ({
  line: line ?? 1,
  column: column ?? 1,
  severity: 'error',
  message,
  rule: 'unread',
})

const describeDiagnostic = ({ start, severity, message, ruleId }: Diagnostic): CheckstyleError => ({
  line: start.line,
  column: start.column,
  severity,
  message,
  rule: ruleId,
})

const formatError = ({ line, column, severity, message, rule }: CheckstyleError): string =>
  `<error line="${String(line)}" column="${String(column)}" severity="${severity}" message="${escapeXml(message)}" source="wirelint.${rule}"/>\n`
