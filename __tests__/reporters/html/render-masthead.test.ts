import { expect, test } from '@jest/globals'
import { renderMasthead } from '../../../src/reporters/html/render-masthead.js'
import { RunCounts } from '../../../src/reporters/html/run-counts.js'
import { StoryIndex } from '../../../src/reporters/html/story-index.js'
import type { PartReport } from '../../../src/linter/report.js'
import { makeHidden, makeProblem, makeReport, makeStory, mixedReports } from '../../support/made-reports.js'

function render(...reports: readonly PartReport[]): string {
  const counts = new RunCounts()
  for (const report of reports) counts.add(report)
  return renderMasthead(counts, 'No issues')
}

function indexOf(reports: readonly PartReport[]): string {
  const index = new StoryIndex()
  for (const [number, story] of reports.flatMap(({ stories }) => stories).entries()) index.add(story, number + 1)
  return index.render()
}

test('a run has its title, its counts and its problems', () => {
  expect(render(...mixedReports)).toBe(
    `<header class="masthead" id="summary"><p class="brand">wirelint <span>proof</span></p><h1>3 issues in 3 of 4 stories</h1><div class="counts"><ul aria-label="Issues"><li class="error"><b>1</b> <mark class="error">error</mark></li><li class="warning"><b>1</b> <mark class="warning">warning</mark></li><li class="info"><b>1</b> <mark class="info">info</mark></li></ul><ul aria-label="Verdicts on the stories"><li class="damaged"><b>0</b> <span class="stamp">damaged</span></li><li class="suspect"><b>1</b> <span class="stamp">suspect</span></li><li class="clean"><b>3</b> <span class="stamp">clean</span></li></ul><ul><li><b>3</b> files</li></ul></div>${indexOf(mixedReports)}<details class="problems" open><summary>1 problem</summary><ul><li><span class="file">./in/feed.jsonl:3:9</span> This line is broken.</li></ul></details></header>\n`,
  )
})

test('a clean run has the title it is given', () => {
  const html = render(makeReport({ stories: [makeStory({ hidden: [makeHidden()] })] }))
  expect(html).toContain('<h1>No issues in 1 story</h1>')
  expect(html).toContain('<b>0</b> <mark class="error">errors</mark>')
  expect(html).toContain('<ul><li><b>1</b> file</li><li><b>1</b> hidden</li></ul>')
  expect(html).not.toContain('<details')
})

test('notes are folded, and one without a place has its file alone', () => {
  expect(render(makeReport({ file: '<a>', notes: [{ message: 'It is <b>.', line: null, column: null }] }))).toContain(
    '<details class="remarks"><summary>1 note</summary><ul><li><span class="file">&lt;a&gt;</span> It is &lt;b&gt;.</li></ul></details>',
  )
})

test('a broken feed names its first problems and counts the rest', () => {
  const problems = Array.from({ length: 1250 }, (_, line) => makeProblem({ line: line + 1, column: 1 }))
  const html = render(makeReport({ problems }))
  expect(html).toContain('<summary>1,250 problems</summary>')
  expect(html).toContain('</ul><p>And 1,050 more; standard error lists them.</p></details>')
})
