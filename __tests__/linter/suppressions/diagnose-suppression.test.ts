import { expect, test } from '@jest/globals'
import { diagnoseSuppression, type SuppressionIssue } from '../../../src/linter/suppressions/diagnose-suppression.js'
import { LineIndex } from '../../../src/story/line-index.js'

const text = 'One.\nwirelint-disable\n  stray-quote\n'
const source = { file: 'a.txt', text, lines: new LineIndex(text) }
const issue: SuppressionIssue = {
  check: 'unused-suppression',
  message: 'Delete it.',
  range: { start: 5, end: 35 },
  story: { id: 's', version: '2', slug: 'talks' },
}

test('an issue of a suppression is a diagnostic in no field', () => {
  const { diagnostic, frame } = diagnoseSuppression(issue, { unused: 'error' }, source) ?? {}
  expect(diagnostic).toEqual({
    file: 'a.txt',
    story: 's',
    version: '2',
    slug: 'talks',
    field: null,
    path: null,
    ruleId: 'unused-suppression',
    severity: 'error',
    certainty: 'certain',
    mqm: 'Other',
    message: 'Delete it.',
    start: { line: 2, column: 1, offset: 5 },
    end: { line: 3, column: 14, offset: 35 },
    excerpt: 'wirelint-disable stray-quote',
    suggestions: [],
    fingerprint: '0bfcb60078b8be',
  })
  expect(frame).toMatchObject({ text: 'wirelint-disable', start: 0, end: 16, inField: null })
})

test('its fingerprint is as it was when its field was “editors-note”: baselines keep matching', () => {
  const line = 'wirelint-disable stray-quote'
  const fingerprintOf = (check: SuppressionIssue['check']): string | undefined =>
    diagnoseSuppression(
      { ...issue, check, range: { start: 0, end: line.length } },
      { reasons: 'info' },
      { file: 'a.txt', text: line, lines: new LineIndex(line) },
    )?.diagnostic.fingerprint
  expect([fingerprintOf('unused-suppression'), fingerprintOf('unexplained-suppression')]).toEqual([
    '0bfcb60078b8be',
    '13e8ad3debaadc',
  ])
})

test('a check that is off gives no diagnostic', () => {
  expect(diagnoseSuppression(issue, { unused: 'off' }, source)).toBe(null)
  expect(diagnoseSuppression({ ...issue, check: 'unexplained-suppression' }, {}, source)).toBe(null)
})
