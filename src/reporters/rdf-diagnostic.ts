import type { Diagnostic, Frame } from '../linter/report.js'
import type { Severity } from '../rule.js'
import { toRepositoryPath } from './text/repository-path.js'

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/**
 * Describes a diagnostic in Reviewdog's Diagnostic Format
 * (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf). Columns count bytes of UTF-8, from 1. The frame
 * has them.
 */
export const toRdfDiagnostic = (
  { file, message, severity, ruleId, start, end }: Diagnostic,
  frame: Frame | undefined,
  folder?: string,
): object => ({
  message,
  location: {
    path: toRepositoryPath(file, folder),
    range: {
      start: { line: start.line, column: frame?.byteColumns.start ?? start.column },
      end: { line: end.line, column: frame?.byteColumns.end ?? end.column },
    },
  },
  severity: severities[severity],
  code: { value: ruleId },
})
