import { describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { isReport } from '../../../src/cli/report/own-report.js'
import { reporterNames } from '../../../src/reporters/index.js'
import { folder } from '../../support/folders.js'
import { mixedReports } from '../../support/made-reports.js'
import { printed } from '../../support/reports.js'

const check = async (content: string): Promise<boolean> => {
  const here = folder({ out: content })
  return await isReport(join(here.path, 'out'))
}

describe('a report is known by its beginning', () => {
  test.each(reporterNames.map(name => [name]))('%s', async name => {
    expect(await check(await printed(name, mixedReports))).toBe(true)
    expect(await check(await printed(name, []))).toBe(true)
  })

  test.each([
    ['a table of compare', '\n### a.txt → b.txt\n\n| place | copy | issues |\n'],
    ['a list of compare', '- 1,200 stories in both versions, 3 unchanged.\n'],
  ])('%s', async (_, text) => {
    expect(await check(text)).toBe(true)
  })
})

test.each([
  ['a story', 'Talks on the harbor opened on Monday.\n'],
  ['a story that quotes a report later', `Head\n\n{"version":1,"tool":{"name":"wirelint"`],
  ['another table', '### a.txt\n\n| when | where |\n'],
])('%s is none', async (_, text) => {
  expect(await check(text)).toBe(false)
})

test('a file that is not there is none', async () => {
  expect(await isReport(join(folder().path, 'gone'))).toBe(false)
})
