import { expect, test } from '@jest/globals'
import { RunSummary } from '../../../src/reporters/text/run-summary.js'
import { reportOn } from '../../support/runs.js'

/** The lines of a summary of files by their texts. */
function linesOf(texts: Readonly<Record<string, string>>): readonly string[] {
  const summary = new RunSummary()
  for (const [file, text] of Object.entries(texts))
    for (const story of reportOn(`It was ${text} on Monday.`, file).stories) summary.add(story, file)
  return [...summary.lines()]
}

test('rules and stories have their counts, the worst first', () => {
  expect(linesOf({ 'a.txt': 'poor poor faint', 'b.txt': 'fine', 'c.txt': 'bad', 'd.txt': 'bad poor' })).toEqual([
    'error  warning  info  rule',
    '    2        0     0  finds-bad',
    '    0        3     0  finds-poor',
    '    0        0     1  finds-faint',
    '',
    'error  warning  info  story',
    '    1        1     0  d.txt#1',
    '    1        0     0  c.txt#1',
    '    0        2     1  a.txt#1',
    '',
  ])
})

test('a run without an issue has no tables', () => {
  expect(linesOf({ 'a.txt': 'fine' })).toEqual([])
})

test('of many stories the worst are listed', () => {
  const texts = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`${String(index)}.txt`, index === 59 ? 'bad bad' : 'bad']),
  )
  const lines = linesOf(texts)
  expect(lines.slice(3, 6)).toEqual([
    'error  warning  info  story',
    '    2        0     0  59.txt#1',
    '    1        0     0  0.txt#1',
  ])
  expect(lines.at(-2)).toBe('and 40 more stories with issues')
})
