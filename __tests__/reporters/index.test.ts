import { describe, expect, test } from '@jest/globals'
import { formatsOfLines, isReportStart, loadPrinter, reporterNames, showsCopy } from '../../src/reporters/index.js'
import { makeFoundReport } from '../support/made-reports.js'
import { feed, printed } from '../support/reports.js'

test('only the HTML report shows copy', () => {
  expect(reporterNames.filter(showsCopy)).toEqual(['html'])
  expect(showsCopy('nothing')).toBe(false)
})

test('there is no printer for a name that is not in the list', async () => {
  expect(await loadPrinter('nothing')).toBe(undefined)
})

const hostile = makeFoundReport({ file: '::error::x\u001b[31m', message: 'a\u202eb' })

test('what a terminal shows is made harmless', async () => {
  expect(await printed('unix', [hostile])).toBe('\u2236:error::x\uFFFD[31m:1:5: a\uFFFDb [error/finds-word]\n')
})

test('what a program reads is left as it is', async () => {
  const line = await printed('jsonl', [hostile])
  expect(JSON.parse(line)).toMatchObject({ file: '::error::x\u001b[31m', message: 'a\u202eb' })
})

test('reports are printed as they come', async () => {
  const print = await loadPrinter('unix')
  let read = 0
  async function* counted(): ReturnType<typeof feed> {
    for await (const report of feed([hostile, hostile, hostile])) {
      read++
      yield report
    }
  }
  const chunks = print?.(counted(), { width: 80, colour: false, version: '1.2.3', rules: [] })
  await chunks?.[Symbol.asyncIterator]().next()
  expect(read).toBe(1)
})

describe('a story is not taken for a report', () => {
  test.each([
    '',
    'No issues were found in 3 stories that the agency had sent.\n',
    '{"version": 1, "stories": []}',
    '[{"description": "A story"}]',
    '# wirelint\n\nIt finds faults.\n',
    '<?xml version="1.0"?>\n<rss version="2.0">',
    '> [!WARNING]\n> a.txt: Storms are near.\n\nMore copy.\n',
    'SKARNE, May 9 (LNA) -- Talks opened [warning/sign] on Monday.\n',
  ])('%j', async text => {
    expect(await isReportStart(text)).toBe(false)
  })
})

test.each(formatsOfLines)('%s prints two reports as it prints each of them', async format => {
  const other = makeFoundReport({ file: 'b.txt', message: 'c' })
  const [first, second] = [await printed(format, [hostile]), await printed(format, [other])]
  expect(await printed(format, [hostile, other])).toBe(first + second)
  expect(await printed(format, [])).toBe('')
})
