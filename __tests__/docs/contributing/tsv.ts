import type { PartReport } from '../../../src/linter/report.js'
import { defineReporter } from '../../../src/reporters/reporter.js'

const columns = 'file\tline\tcolumn\tseverity\trule\tmessage'

/** A table with tabs, one diagnostic on each line, for spreadsheets. */
export const tsv = defineReporter({
  name: 'tsv',
  audience: 'terminal',
  showsCopy: false,
  startsWith: new RegExp(`^${columns}\n`, 'u'),
  create: () => print,
})

async function* print(files: AsyncIterable<PartReport>): AsyncIterable<string> {
  yield `${columns}\n`
  for await (const { stories } of files)
    for (const { diagnostics } of stories)
      for (const { file, start, severity, ruleId, message } of diagnostics)
        yield `${[file, start.line, start.column, severity, ruleId, message].join('\t')}\n`
}
