import { expect, test } from '@jest/globals'
import { renderFilterBar } from '../../../src/reporters/html/render-filter-bar.js'
import { RunCounts } from '../../../src/reporters/html/run-counts.js'
import { between } from '../../support/between.js'
import { makeFoundReport, mixedReports } from '../../support/made-reports.js'

function render(...reports: Parameters<RunCounts['add']>[0][]): string {
  const counts = new RunCounts()
  for (const report of reports) counts.add(report)
  return renderFilterBar(counts)
}

/** The options of a field to pick from, each with its value. */
const optionsOf = (html: string, name: string): readonly string[] =>
  between(between(html, `<select name="${name}">`, '</select>')[0] ?? '', '<option value="', '</option>').map(option =>
    option.replace('">', ' = '),
  )

test('one can pick among the severities, rules and files, each with its count', () => {
  const html = render(...mixedReports)
  expect(html.startsWith('<nav class="bar" id="bar" aria-label="Filter and find" hidden>')).toBe(true)
  expect(between(html, 'name=\"severity\" value=\"', '</small>').map(toggle => toggle.split('<span>')[1])).toEqual([
    'error <small>1',
    'warning <small>1',
    'info <small>1',
  ])
  expect(optionsOf(html, 'rule')).toEqual([
    ' = all rules',
    'finds-hint = finds-hint (1)',
    'finds-slip = finds-slip (1)',
    'finds-word = finds-word (1)',
  ])
  expect(optionsOf(html, 'file')).toEqual([
    ' = all files',
    './in/feed.jsonl = ./in/feed.jsonl (2)',
    'b.txt = b.txt (1)',
    'c.txt = c.txt (0)',
  ])
})

test('there is no choice among files where there is one', () => {
  expect(optionsOf(render(makeFoundReport()), 'file')).toEqual([])
})

test('a file’s name is text alone', () => {
  expect(optionsOf(render(makeFoundReport(), makeFoundReport({ file: '"<b>' })), 'file')).toContain(
    '&quot;&lt;b&gt; = &quot;&lt;b&gt; (1)',
  )
})
