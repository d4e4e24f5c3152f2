import type { PartReport } from '../linter/report.js'
import { defineReporter } from './reporter.js'

/** One line for each diagnostic, as compilers print them: `file:line:column: message [severity/rule]`. */
export const unixReporter = defineReporter({
  name: 'unix',
  audience: 'terminal',
  showsCopy: false,
  isOfLines: true,
  startsWith: /^[^\n]+ \[(?:error|warning|info)\/[a-z\d-]+\]\n/u,
  create: () => print,
})

async function* print(files: AsyncIterable<PartReport>): AsyncIterable<string> {
  for await (const { stories } of files)
    for (const { diagnostics } of stories)
      for (const { file, start, severity, ruleId, message } of diagnostics)
        yield `${file}:${String(start.line)}:${String(start.column)}: ${message} [${severity}/${ruleId}]\n`
}
