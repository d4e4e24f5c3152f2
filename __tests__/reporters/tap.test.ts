import { expect, test } from '@jest/globals'
import { makeFoundReport, makeProblem, makeReport, mixedReports } from '../support/made-reports.js'
import { printed } from '../support/reports.js'

test('each story is a point, which errors and warnings fail, and so is each problem', async () => {
  expect(await printed('tap', mixedReports)).toBe(`TAP version 14
not ok 1 - ./in/feed.jsonl
  ---
  {"message":"This line is broken.","at":"3:9"}
  ...
not ok 2 - ./in/feed.jsonl k1
  ---
  {"faults":[{"at":"1:25","severity":"error","rule":"finds-word","message":"It is wrong."}]}
  ...
ok 3 - ./in/feed.jsonl k2
not ok 4 - b.txt\\#1
  ---
  {"faults":[{"at":"1:5","severity":"warning","rule":"finds-slip","message":"It is a slip."}]}
  ...
ok 5 - c.txt\\#1
1..5
`)
})

test('a run over nothing has no points', async () => {
  expect(await printed('tap', [])).toBe('TAP version 14\n1..0\n')
})

test('what YAML would not read as JSON does is escaped', async () => {
  const output = await printed('tap', [makeFoundReport({ message: 'a\uFEFFb\uFFFEc\uFFFFd' })])
  expect(output).toContain('"message":"a\\ufeffb\\ufffec\\uffffd"')
})

test('a problem without a place is at the beginning', async () => {
  const broken = makeReport({ problems: [makeProblem()] })
  expect(await printed('tap', [broken])).toContain('{"message":"It is broken.","at":"1:1"}')
})
