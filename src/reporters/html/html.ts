import type { PartReport, ReportSettings } from '../../linter/report.js'
import { defineReporter } from '../reporter.js'
import { describeCleanRun } from '../text/clean-run.js'
import { listScored } from '../text/story-scores.js'
import { renderFilterBar } from './render-filter-bar.js'
import { renderGlossary } from './render-glossary.js'
import { renderMasthead } from './render-masthead.js'
import { renderClosing, renderOpening } from './render-page.js'
import { type NumberedScores, renderScores } from './render-scores.js'
import { renderStory } from './render-story.js'
import { RunCounts } from './run-counts.js'

/** One page that needs no other file: every story as a proof with its marks, and a summary above them. */
export const htmlReporter = defineReporter({
  name: 'html',
  audience: 'program',
  showsCopy: true,
  startsWith: /^<!doctype html>[^]*<meta name="generator" content="wirelint /u,
  create: settings => files => print(files, settings),
})

async function* print(files: AsyncIterable<PartReport>, settings: ReportSettings): AsyncIterable<string> {
  const { version, rules } = settings
  const counts = new RunCounts()
  const links = new Map(rules.map(({ id }, index) => [id, `r${String(index + 1)}`]))
  const scored: NumberedScores[] = []
  yield await renderOpening(version)
  for await (const report of files) {
    for (const [index, story] of report.stories.entries())
      yield renderStory(story, report.file, counts.listed + index + 1, links)
    for (const [index, scores] of listScored(report, settings).entries())
      scored.push({ ...scores, number: counts.listed + index + 1 })
    counts.add(report)
  }
  const masthead = renderMasthead(counts, describeCleanRun(settings), renderScores(scored, settings.scores ?? []))
  const glossary = renderGlossary(rules, counts.rules, { links, pages: settings.ruleLinks })
  yield renderClosing({ masthead, filterBar: renderFilterBar(counts), glossary }, version)
}
