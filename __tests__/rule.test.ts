import { expect, test } from '@jest/globals'
import { decideLevel, defineRule } from '../src/rule.js'
import { ruleFor } from './support/rules.js'

test('a rule that no configuration mentions has its own severity', () => {
  expect(decideLevel({ severity: 'warning' }, undefined)).toBe('warning')
  expect(decideLevel({ severity: 'info', status: 'stable' }, undefined)).toBe('info')
})

test('a preview is off until a configuration turns it on', () => {
  expect(decideLevel({ severity: 'error', status: 'preview' }, undefined)).toBe('off')
})

test('a configuration sets the level of a rule, except of a retired one, which never runs', () => {
  expect(decideLevel({ severity: 'error', status: 'preview' }, 'info')).toBe('info')
  expect(decideLevel({ severity: 'warning', status: 'retired' }, 'error')).toBe('off')
})

test('a rule is defined unchanged', () => {
  const rule = ruleFor('bad')
  expect(defineRule(rule)).toBe(rule)
})
