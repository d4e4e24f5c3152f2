import type { Reporter } from '../linter/report.js'
import type { Severity } from '../rule.js'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab's Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
export const gitlab: Reporter = async function* (files) {
  let separator = '[\n'
  for await (const { stories } of files)
    for (const { diagnostics } of stories)
      for (const { file: name, severity, ruleId, message, start, end, fingerprint } of diagnostics) {
        const file = name.replace(/^(?:\.\/)+/u, '') // GitLab finds no file by a path that begins with “./”
        const issue = {
          description: message,
          check_name: ruleId,
          // Our own holds within one file; GitLab asks for one that holds in the whole report.
          fingerprint: `${file}:${fingerprint}`,
          severity: severities[severity],
          location: { path: file, positions: { begin: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } }, lines: { begin: start.line } },
        }
        yield separator + JSON.stringify(issue)
        separator = ',\n'
      }
  yield separator.startsWith('[') ? '[]\n' : '\n]\n'
}
