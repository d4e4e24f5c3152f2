import { expect, test } from '@jest/globals'
import { mixedReports } from '../support/made-reports.js'
import { printed } from '../support/reports.js'

test('each diagnostic is a line as compilers print them', async () => {
  expect(await printed('unix', mixedReports)).toBe(`./in/feed.jsonl:1:25: It is wrong. [error/finds-word]
./in/feed.jsonl:2:25: It may be wrong. [info/finds-hint]
b.txt:1:5: It is a slip. [warning/finds-slip]
`)
})

test('without a diagnostic nothing is printed', async () => {
  expect(await printed('unix', [])).toBe('')
})
