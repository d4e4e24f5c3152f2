import { expect, test } from '@jest/globals'
import { isAgainstSource } from '../../src/linter/report.js'
import { makeDiagnostic } from '../support/made-reports.js'

const { start, end } = makeDiagnostic()

test('a diagnostic that points to words of the source compares the story with it', () => {
  const source = { start, end, file: 'de.txt', path: null, text: 'Wort', language: 'de' }
  expect(isAgainstSource(makeDiagnostic({ source }))).toBe(true)
})

test('one about a whole paragraph does so too, though it points to no words', () => {
  expect(isAgainstSource(makeDiagnostic({ source: null }))).toBe(true)
})

test('one of a rule that reads no source does not, whatever else it points to', () => {
  const related = [{ start, end, message: 'It is here too.', excerpt: 'One word here.' }]
  expect([makeDiagnostic(), makeDiagnostic({ related, mqm: 'Accuracy/Omission' })].filter(isAgainstSource)).toEqual([])
})
