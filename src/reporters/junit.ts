import type { Diagnostic, PartReport, Problem, StoryReport } from '../linter/report.js'
import { defineReporter } from './reporter.js'
import { escapeXml } from './text/escape-xml.js'
import { formatCount } from './text/format-count.js'
import { joinParts, type WholeFile } from './text/join-parts.js'

/**
 * JUnit's XML: a suite is a file, a case a story. Errors and warnings fail a story. A problem is an error of its
 * file.
 */
export const junitReporter = defineReporter({
  name: 'junit',
  audience: 'program',
  showsCopy: false,
  startsWith: /^<\?xml[^>]*>\s*<testsuites name="wirelint"/u,
  create: () => print,
})

async function* print(files: AsyncIterable<PartReport>): AsyncIterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="wirelint">\n'
  for await (const whole of joinParts(files)) yield* formatSuite(whole)
  yield '</testsuites>\n'
}

function* formatSuite({ file, stories, problems }: WholeFile): Iterable<string> {
  const name = escapeXml(file)
  const failures = stories.filter(story => failuresOf(story).length > 0).length
  yield `<testsuite name="${name}" tests="${String(stories.length + problems.length)}" failures="${String(failures)}" errors="${String(problems.length)}">\n`
  for (const problem of problems) yield formatCase(name, placeOf(problem), formatError(problem))
  for (const story of stories)
    yield formatCase(
      name,
      escapeXml(story.id),
      formatStatus(story) + (story.isLeftOut ? skipped : formatFailure(failuresOf(story))),
    )
  yield '</testsuite>\n'
}

/** An info fails nothing. */
const failuresOf = ({ diagnostics }: StoryReport): readonly Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity !== 'info')

const formatCase = (className: string, name: string, content: string): string =>
  `<testcase classname="${className}" name="${name}">${content}</testcase>\n`

const formatStatus = ({ status }: StoryReport): string =>
  status === null ? '' : `<properties><property name="status" value="${status}"/></properties>`

/** A story that no rule was run on. */
const skipped = '<skipped message="not checked"/>'

const placeOf = ({ line, column }: Problem): string => `${String(line ?? 1)}:${String(column ?? 1)}`

const formatError = ({ message }: Problem): string => `<error message="${escapeXml(message)}"/>`

function formatFailure(failures: readonly Diagnostic[]): string {
  if (failures.length === 0) return ''
  const type = failures.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
  return `<failure message="${formatCount(failures.length, 'issue')}" type="${type}">${failures.map(formatLine).join('\n')}</failure>`
}

const formatLine = ({ start, severity, ruleId, message }: Diagnostic): string =>
  `${String(start.line)}:${String(start.column)} ${severity} ${ruleId}: ${escapeXml(message)}`
