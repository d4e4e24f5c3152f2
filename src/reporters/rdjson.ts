import type { Diagnostic, Frame, Reporter } from '../linter/report.js'
import type { Severity } from '../rule.js'
import { repositoryPath } from './text/repository-path.js'

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** Reviewdog's Diagnostic Format, a line a diagnostic (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf). */
export const rdjsonl: Reporter = async function* (files) {
  for await (const { stories } of files)
    for (const { diagnostics, frames } of stories)
      for (const [index, diagnostic] of diagnostics.entries())
        yield `${JSON.stringify({ ...asDiagnostic(diagnostic, frames[index]), source: { name: 'wirelint' } })}\n`
}

/** The same as one object. */
export const rdjson: Reporter = async function* (files) {
  yield '{"source":{"name":"wirelint"},"diagnostics":['
  let separator = '\n'
  for await (const { stories } of files)
    for (const { diagnostics, frames } of stories)
      for (const [index, diagnostic] of diagnostics.entries()) {
        yield separator + JSON.stringify(asDiagnostic(diagnostic, frames[index]))
        separator = ',\n'
      }
  yield '\n]}\n'
}

/** Columns there count bytes of UTF-8, which the frame knows. */
function asDiagnostic({ file, message, severity, ruleId, start, end }: Diagnostic, frame: Frame | undefined): object {
  return {
    message,
    location: {
      path: repositoryPath(file),
      range: {
        start: { line: start.line, column: frame?.byteColumns.start ?? start.column },
        end: { line: end.line, column: frame?.byteColumns.end ?? end.column },
      },
    },
    severity: severities[severity],
    code: { value: ruleId },
  }
}
