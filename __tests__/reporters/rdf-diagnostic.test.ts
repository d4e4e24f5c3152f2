import { expect, test } from '@jest/globals'
import { toRdfDiagnostic } from '../../src/reporters/rdf-diagnostic.js'
import { makeDiagnostic, makeFrame } from '../support/made-reports.js'

const location = (start: number, end: number): object => ({
  path: 'in/a.txt',
  range: { start: { line: 1, column: start }, end: { line: 1, column: end } },
})

test('columns count bytes of UTF-8', () => {
  const diagnostic = makeDiagnostic({ file: './in/a.txt', severity: 'warning' })
  expect(toRdfDiagnostic(diagnostic, makeFrame({ byteColumns: { start: 11, end: 15 } }))).toEqual({
    message: 'It is wrong.',
    location: location(11, 15),
    severity: 'WARNING',
    code: { value: 'finds-word' },
  })
})

test('without a frame they are those of the diagnostic', () => {
  expect(toRdfDiagnostic(makeDiagnostic({ file: './in/a.txt' }), undefined)).toMatchObject({ location: location(5, 9) })
})
