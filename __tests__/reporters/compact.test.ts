import { expect, test } from '@jest/globals'
import { mixedReports } from '../support/made-reports.js'
import { printed } from '../support/reports.js'

test('each story with a diagnostic is named once, by its number or by its file and id', async () => {
  expect(await printed('compact', mixedReports)).toBe(`./in/feed.jsonl k1
error finds-word body 24-28 | It is wrong. | One word here. | Say it right
./in/feed.jsonl k2
info finds-hint body 60-64 | It may be wrong. | One word here.
b.txt#1
warning finds-slip body 4-20 | It is a slip. | One word here. | Look at it
`)
})
