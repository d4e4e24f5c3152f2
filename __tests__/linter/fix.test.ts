import { expect, test } from '@jest/globals'
import { applySafeFixes } from '../../src/linter/fix.js'
import type { Diagnostic, FileEdit } from '../../src/linter/report.js'
import { lint } from '../../src/index.js'
import { ruleFor } from '../support/rules.js'

/** A diagnostic that suggests these edits. */
function suggesting(edits: readonly FileEdit[], safe = true): Diagnostic {
  const [any] = lint('x', { config: { rules: [ruleFor('x')] } }).stories[0]?.diagnostics ?? []
  if (any === undefined) throw new Error('the rule found nothing')
  return { ...any, suggestions: [{ title: 'Mend it', safe, edits }] }
}

const text = 'one two three'

test('safe suggestions are put in, from wherever they come', () => {
  const fixed = applySafeFixes(text, [suggesting([{ start: 8, end: 13, text: '3' }]), suggesting([{ start: 0, end: 3, text: '1' }, { start: 4, end: 7, text: '' }])])
  expect(fixed).toBe('1  3')
})

test('suggestions that need a reader’s eye are left', () => {
  expect(applySafeFixes(text, [suggesting([{ start: 0, end: 3, text: '1' }], false)])).toBe(text)
})

test('of two that touch the same words the first in the file is taken', () => {
  const fixed = applySafeFixes(text, [suggesting([{ start: 3, end: 7, text: '' }]), suggesting([{ start: 0, end: 3, text: '1' }])])
  expect(fixed).toBe('1 two three')
})
