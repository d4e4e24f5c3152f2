import type { Reporter } from '../linter/report.js'

/** A line a diagnostic, as compilers print them: `file:line:column: message [severity/rule]`. */
export const unix: Reporter = async function* (files) {
  for await (const { stories } of files)
    for (const { diagnostics } of stories)
      for (const { file, start, severity, ruleId, message } of diagnostics)
        yield `${file}:${String(start.line)}:${String(start.column)}: ${message} [${severity}/${ruleId}]\n`
}
