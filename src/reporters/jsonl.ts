import type { PartReport } from '../linter/report.js'
import { defineReporter } from './reporter.js'
import { toSafeJson } from './text/escape-json.js'

/** One line of JSON for each diagnostic. */
export const jsonlReporter = defineReporter({
  name: 'jsonl',
  audience: 'program',
  showsCopy: false,
  startsWith: /^\{"file":"[^\n]*"ruleId":/u,
  create: () => print,
})

async function* print(files: AsyncIterable<PartReport>): AsyncIterable<string> {
  for await (const { stories } of files)
    for (const { diagnostics } of stories) for (const diagnostic of diagnostics) yield `${toSafeJson(diagnostic)}\n`
}
