import type { Reporter } from '../linter/report.js'

/** For language models: as few words as tell what is wrong where, and the repair; a line a diagnostic under its story. */
export const compact: Reporter = async function* (files) {
  for await (const { file, stories } of files)
    for (const { id, diagnostics } of stories) {
      if (diagnostics.length === 0) continue
      yield `${id.startsWith(`${file}#`) ? id : `${file} ${id}`}\n`
      for (const { field, ruleId, severity, start, end, message, excerpt, suggestions } of diagnostics) {
        const repair = suggestions[0] === undefined ? '' : ` | ${suggestions[0].title}`
        yield `${severity} ${ruleId} ${field} ${String(start.offset)}-${String(end.offset)} | ${message} | ${excerpt}${repair}\n`
      }
    }
}
