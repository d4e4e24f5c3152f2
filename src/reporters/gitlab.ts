import { hash } from '../linter/fingerprint.js'
import type { Diagnostic, PartReport, ReportSettings } from '../linter/report.js'
import type { Severity } from '../rule.js'
import { defineReporter } from './reporter.js'
import { toSafeJson } from './text/escape-json.js'
import { ReportFingerprints } from './text/report-fingerprints.js'
import { toRepositoryPath } from './text/repository-path.js'

/** GitLab's Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
export const gitlabReporter = defineReporter({
  name: 'gitlab',
  audience: 'program',
  showsCopy: false,
  startsWith: /^\[\s*(?:\]\s*$|\{"description":"[^\n]*"check_name":)/u,
  create: settings => files => print(files, settings),
})

async function* print(files: AsyncIterable<PartReport>, { folder }: ReportSettings): AsyncIterable<string> {
  const fingerprints = new ReportFingerprints(folder)
  let separator = '[\n'
  for await (const { stories } of files)
    for (const { diagnostics } of stories)
      for (const diagnostic of diagnostics) {
        const { fingerprint, before } = fingerprints.next(diagnostic)
        // GitLab needs each fingerprint once in the whole report.
        const unique = before === 0 ? fingerprint : hash(`${fingerprint} ${String(before)}`)
        yield separator + toSafeJson(describeIssue(diagnostic, unique, folder))
        separator = ',\n'
      }
  yield separator.startsWith('[') ? '[]\n' : '\n]\n'
}

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

const describeIssue = (
  { file, severity, ruleId, message, start, end }: Diagnostic,
  fingerprint: string,
  folder: string | undefined,
): object => ({
  description: message,
  check_name: ruleId,
  fingerprint,
  severity: severities[severity],
  location: {
    path: toRepositoryPath(file, folder),
    positions: {
      begin: { line: start.line, column: start.column },
      end: { line: end.line, column: end.column },
    },
    lines: { begin: start.line },
  },
})
