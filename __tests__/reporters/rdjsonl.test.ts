import { expect, test } from '@jest/globals'
import { mixedReports } from '../support/made-reports.js'
import { printed } from '../support/reports.js'

test('each diagnostic is a line with its source', async () => {
  expect(await printed('rdjsonl', mixedReports.slice(1)))
    .toBe(`{"message":"It is a slip.","location":{"path":"b.txt","range":{"start":{"line":1,"column":5},"end":{"line":2,"column":9}}},"severity":"WARNING","code":{"value":"finds-slip"},"source":{"name":"wirelint"}}
`)
})

test('the lines say what the one object says', async () => {
  const { diagnostics } = JSON.parse(await printed('rdjson', mixedReports)) as { diagnostics: object[] }
  const lines = (await printed('rdjsonl', mixedReports)).trimEnd().split('\n')
  expect(lines.map(line => JSON.parse(line) as unknown)).toEqual(
    diagnostics.map(each => ({ ...each, source: { name: 'wirelint' } })),
  )
})
