import { hash } from '../linter/fingerprint.js'
import type { Diagnostic, Reporter } from '../linter/report.js'
import type { Severity } from '../rule.js'
import { repositoryPath } from './text/repository-path.js'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab's Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
export const gitlab: Reporter = async function* (files) {
  let separator = '[\n'
  const uses = new Map<string, number>()
  for await (const { stories } of files)
    for (const { diagnostics } of stories)
      for (const diagnostic of diagnostics) {
        const { file, severity, ruleId, message, start, end } = diagnostic
        const fingerprint = fingerprintIn(diagnostic)
        const before = uses.get(fingerprint) ?? 0
        uses.set(fingerprint, before + 1)
        const issue = {
          description: message,
          check_name: ruleId,
          // A feed may hold a story twice.
          fingerprint: before === 0 ? fingerprint : hash(`${fingerprint} ${String(before)}`),
          severity: severities[severity],
          location: {
            path: repositoryPath(file),
            positions: {
              begin: { line: start.line, column: start.column },
              end: { line: end.line, column: end.column },
            },
            lines: { begin: start.line },
          },
        }
        yield separator + JSON.stringify(issue)
        separator = ',\n'
      }
  yield separator.startsWith('[') ? '[]\n' : '\n]\n'
}

/** Our own holds within a story; GitLab asks for one that holds in the whole report. A story without a name is called by its number in the file. */
const fingerprintIn = ({ file, story, fingerprint }: Diagnostic): string =>
  hash(
    [repositoryPath(file), story.startsWith(`${file}#`) ? story.slice(file.length) : story, fingerprint].join('\u0000'),
  )
