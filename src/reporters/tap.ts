import type { Diagnostic, PartReport, Problem, StoryReport } from '../linter/report.js'
import { defineReporter } from './reporter.js'
import { escapeInJson, toSafeJson } from './text/escape-json.js'

/**
 * Test Anything Protocol, version 14 (https://testanything.org): a test point is a story. Errors and warnings fail
 * it.
 */
export const tapReporter = defineReporter({
  name: 'tap',
  audience: 'terminal',
  showsCopy: false,
  startsWith: /^TAP version 14\n/u,
  create: () => print,
})

async function* print(files: AsyncIterable<PartReport>): AsyncIterable<string> {
  yield 'TAP version 14\n'
  let count = 0
  for await (const { file, stories, problems } of files) {
    for (const problem of problems) yield formatProblem(++count, file, problem)
    for (const story of stories) yield formatStory(++count, file, story)
  }
  yield `1..${String(count)}\n`
}

const formatProblem = (count: number, file: string, { message, line, column }: Problem): string =>
  `not ok ${String(count)} - ${escapeDescription(file)}\n${formatDetails({ message, at: `${String(line ?? 1)}:${String(column ?? 1)}` })}`

function formatStory(count: number, file: string, { id, status, diagnostics, isLeftOut }: StoryReport): string {
  const failures = diagnostics.filter(({ severity }) => severity !== 'info')
  const name = escapeDescription(
    `${id.startsWith(`${file}#`) ? id : `${file} ${id}`}${status === null ? '' : ` (${status})`}`,
  )
  return failures.length === 0
    ? `ok ${String(count)} - ${name}${isLeftOut ? ' # SKIP not checked' : ''}\n`
    : `not ok ${String(count)} - ${name}\n${formatDetails({ faults: failures.map(describeFailure) })}`
}

const describeFailure = ({ start, severity, ruleId, message }: Diagnostic): object => ({
  at: `${String(start.line)}:${String(start.column)}`,
  severity,
  rule: ruleId,
  message,
})

/** Escapes a point's description: “#” would begin a directive. Line ends were taken out for the terminal. */
const escapeDescription = (text: string): string => text.replace(/[\\#]/gu, '\\$&')

/** Formats a block of YAML. JSON is YAML, except for a few characters that YAML reads as escapes alone. */
const formatDetails = (details: object): string =>
  `  ---\n  ${toSafeJson(details).replace(/[\uFEFF\uFFFE\uFFFF]/gu, escapeInJson)}\n  ...\n`
