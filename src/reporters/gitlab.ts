import { hash } from '../linter/fingerprint.js'
import type { Diagnostic, PartReport } from '../linter/report.js'
import type { Severity } from '../rule.js'
import { defineReporter } from './reporter.js'
import { toSafeJson } from './text/escape-json.js'
import { toRepositoryPath } from './text/repository-path.js'

/** GitLab's Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
export const gitlabReporter = defineReporter({
  name: 'gitlab',
  audience: 'program',
  showsCopy: false,
  startsWith: /^\[\s*(?:\]\s*$|\{"description":"[^\n]*"check_name":)/u,
  create: () => print,
})

async function* print(files: AsyncIterable<PartReport>): AsyncIterable<string> {
  const uses = new Map<string, number>()
  let separator = '[\n'
  for await (const { stories } of files)
    for (const { diagnostics } of stories)
      for (const diagnostic of diagnostics) {
        const fingerprint = fingerprintInReport(diagnostic)
        const before = uses.get(fingerprint) ?? 0
        uses.set(fingerprint, before + 1)
        // A feed may hold a story twice.
        const unique = before === 0 ? fingerprint : hash(`${fingerprint} ${String(before)}`)
        yield separator + toSafeJson(describeIssue(diagnostic, unique))
        separator = ',\n'
      }
  yield separator.startsWith('[') ? '[]\n' : '\n]\n'
}

/**
 * Makes a fingerprint that is unique in the whole report, as GitLab needs it: that of a diagnostic is unique in its
 * story. A story without an id has its number in the file.
 */
const fingerprintInReport = ({ file, story, fingerprint }: Diagnostic): string =>
  hash(
    [toRepositoryPath(file), story.startsWith(`${file}#`) ? story.slice(file.length) : story, fingerprint].join(
      '\u0000',
    ),
  )

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

const describeIssue = ({ file, severity, ruleId, message, start, end }: Diagnostic, fingerprint: string): object => ({
  description: message,
  check_name: ruleId,
  fingerprint,
  severity: severities[severity],
  location: {
    path: toRepositoryPath(file),
    positions: {
      begin: { line: start.line, column: start.column },
      end: { line: end.line, column: end.column },
    },
    lines: { begin: start.line },
  },
})
