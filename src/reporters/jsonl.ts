import type { PartReport, ReportSettings } from '../linter/report.js'
import { defineReporter } from './reporter.js'
import { toSafeJson } from './text/escape-json.js'
import { listScored, ScoreSummary } from './text/story-scores.js'

/** One line of JSON for each diagnostic; with scores, one for each story too, and a last one of counts. */
export const jsonlReporter = defineReporter({
  name: 'jsonl',
  audience: 'program',
  showsCopy: false,
  isOfLines: true,
  startsWith: /^\{"file":"[^\n]*"ruleId":/u,
  create: settings => files => print(files, settings),
})

async function* print(files: AsyncIterable<PartReport>, settings: ReportSettings): AsyncIterable<string> {
  const summary = new ScoreSummary()
  for await (const part of files) {
    for (const story of part.stories) {
      summary.add(story)
      for (const diagnostic of story.diagnostics) yield `${toSafeJson(diagnostic)}\n`
    }
    for (const scored of listScored(part, settings)) yield `${toSafeJson(scored)}\n`
  }
  const scores = summary.choose(settings)
  if (Object.keys(scores).length > 0) yield `${toSafeJson({ summary: scores })}\n`
}
