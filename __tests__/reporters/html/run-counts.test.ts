import { expect, test } from '@jest/globals'
import { NoteList, RunCounts } from '../../../src/reporters/html/run-counts.js'
import { makeHidden, makeReport, makeStory, mixedReports } from '../../support/made-reports.js'

test('a run is counted by severity, verdict, rule and file', () => {
  const counts = new RunCounts()
  for (const report of mixedReports) counts.add(report)
  counts.add(makeReport({ file: 'c.txt', stories: [makeStory({ hidden: [makeHidden(), makeHidden()] })] }))
  expect(counts).toMatchObject({
    severities: { error: 1, warning: 1, info: 1 },
    verdicts: { damaged: 0, suspect: 1, clean: 4 },
    rules: new Map([
      ['finds-word', 1],
      ['finds-hint', 1],
      ['finds-slip', 1],
    ]),
    files: new Map([
      ['./in/feed.jsonl', 2],
      ['b.txt', 1],
      ['c.txt', 0],
    ]),
    problems: { count: 1 },
    notes: { count: 0 },
    stories: 5,
    marked: 3,
    hidden: 2,
  })
})

test('a list names the first two hundred notes and counts the rest', () => {
  const list = new NoteList()
  const notes = Array.from({ length: 150 }, (_, line) => ({ message: 'It is broken.', line, column: 1 }))
  list.add('a.jsonl', notes)
  list.add('b.jsonl', notes)
  list.add('c.jsonl', notes)
  expect([list.count, list.named.length, list.named.at(-1)]).toEqual([450, 200, { file: 'b.jsonl', note: notes[49] }])
})
