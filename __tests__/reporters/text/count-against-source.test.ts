import { expect, test } from '@jest/globals'
import type { Diagnostic } from '../../../src/linter/report.js'
import { countAgainstSource, describeAgainstSource } from '../../../src/reporters/text/count-against-source.js'

const issues = (...severities: readonly (readonly [Diagnostic['severity'], boolean])[]): readonly Diagnostic[] =>
  severities.map(([severity, isOfSource]) => ({ severity, ...(isOfSource ? { source: null } : {}) }) as Diagnostic)

test('issues against the source are counted apart', () => {
  const found = issues(['error', true], ['error', false], ['warning', true], ['warning', true], ['info', true])
  expect(countAgainstSource(found)).toEqual({ error: 1, warning: 2, info: 1 })
  expect(describeAgainstSource(found)).toBe('Against the source: 1 error, 2 warnings, 1 info')
})

test('nothing is said where there are none', () => {
  const found = issues(['error', false])
  expect([countAgainstSource(found), describeAgainstSource(found)]).toEqual([null, ''])
})
