import type { Diagnostic, PartReport } from '../linter/report.js'
import { defineReporter } from './reporter.js'

/** For language models, in few words: each story once, and under it a line for each diagnostic with its repair. */
export const compactReporter = defineReporter({
  name: 'compact',
  audience: 'terminal',
  showsCopy: false,
  isOfLines: true,
  startsWith: /^[^\n]+\n(?:error|warning|info) [a-z\d-]+ [a-z-]+ \d+-\d+ \| /u,
  create: () => print,
})

async function* print(files: AsyncIterable<PartReport>): AsyncIterable<string> {
  for await (const { file, stories } of files)
    for (const { id, status, diagnostics } of stories) {
      if (diagnostics.length === 0) continue
      const name = id.startsWith(`${file}#`) ? id : `${file} ${id}`
      yield `${name}${status === null ? '' : ` (${status})`}\n`
      for (const diagnostic of diagnostics) yield formatDiagnostic(diagnostic)
    }
}

function formatDiagnostic(diagnostic: Diagnostic): string {
  const { field, ruleId, severity, start, end, message, excerpt, suggestions } = diagnostic
  const repair = suggestions[0] === undefined ? '' : ` | ${suggestions[0].title}`
  return `${severity} ${ruleId} ${field ?? '-'} ${String(start.offset)}-${String(end.offset)} | ${message} | ${excerpt}${repair}\n`
}
