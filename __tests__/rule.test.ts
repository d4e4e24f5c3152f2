import { expect, test } from '@jest/globals'
import { defaultLevel, defineRule } from '../src/rule.js'
import { ruleFor } from './support/rules.js'

test('a rule that no configuration mentions has its own severity', () => {
  expect(defaultLevel({ severity: 'warning' })).toBe('warning')
  expect(defaultLevel({ severity: 'info', status: 'stable' })).toBe('info')
})

test('a preview is off until a configuration turns it on', () => {
  expect(defaultLevel({ severity: 'error', status: 'preview' })).toBe('off')
})

test('a rule is defined unchanged', () => {
  const rule = ruleFor('bad')
  expect(defineRule(rule)).toBe(rule)
})
