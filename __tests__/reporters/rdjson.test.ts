import { expect, test } from '@jest/globals'
import { toRdfDiagnostic } from '../../src/reporters/rdf-diagnostic.js'
import { mixedReports } from '../support/made-reports.js'
import { printed } from '../support/reports.js'

test('a run is one object with its source', async () => {
  const stories = mixedReports.flatMap(report => report.stories)
  expect(JSON.parse(await printed('rdjson', mixedReports))).toEqual({
    source: { name: 'wirelint' },
    diagnostics: stories.flatMap(({ diagnostics, frames }) =>
      diagnostics.map((each, index) => toRdfDiagnostic(each, frames[index])),
    ),
  })
})

test('a run over nothing is an object too', async () => {
  expect(await printed('rdjson', [])).toBe('{"source":{"name":"wirelint"},"diagnostics":[\n]}\n')
})
