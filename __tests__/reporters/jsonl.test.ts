import { expect, test } from '@jest/globals'
import { mixedReports } from '../support/made-reports.js'
import { printed } from '../support/reports.js'

test('each diagnostic is a line with the keys of the contract, in their order', async () => {
  const lines = (await printed('jsonl', mixedReports)).trimEnd().split('\n')
  const diagnostics = mixedReports.flatMap(({ stories }) => stories.flatMap(story => story.diagnostics))
  expect(lines.map(line => JSON.parse(line) as unknown)).toEqual(diagnostics)
  expect(lines[1]).toBe(
    '{"file":"./in/feed.jsonl","story":"k2","version":null,"slug":null,"field":"body","path":null,"ruleId":"finds-hint","severity":"info","certainty":"possible","mqm":"Other","message":"It may be wrong.","start":{"line":2,"column":25,"offset":60},"end":{"line":2,"column":29,"offset":64},"excerpt":"One word here.","suggestions":[],"fingerprint":"f2"}',
  )
})

test('without a diagnostic nothing is printed', async () => {
  expect(await printed('jsonl', [])).toBe('')
})
