import { describe, expect, test } from '@jest/globals'
import { decideLevel, defineRule, groupNames, groupsOf, rulesNamed } from '../src/rule.js'
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

describe('the groups of a rule', () => {
  const plain = ruleFor('a')
  const rich = ruleFor('b', {
    family: 'style',
    mqm: 'Locale convention/Date format',
    certainty: 'likely',
    status: 'preview',
    options: { how: { values: ['x'], means: 'How.' } },
    examples: { bad: [{ text: '⟦b⟧', fixed: 'c' }], good: [] },
  })

  test('are its family and its tags', () => {
    expect(groupsOf(plain)).toEqual(['test', 'certain', 'other'])
    expect(groupsOf(rich)).toEqual(['style', 'likely', 'locale-convention', 'fixable', 'house-style', 'preview'])
    expect(groupNames([plain, plain])).toEqual(['test', 'certain', 'other'])
  })

  test('never take the name of a family for something else', () => {
    expect(groupsOf(ruleFor('a', { mqm: 'Style/Unnatural or awkward' }))).toEqual(['test', 'certain'])
    expect(groupsOf(ruleFor('a', { family: 'other' }))).toEqual(['other', 'certain'])
  })

  test('lead to their rules, as an id leads to one', () => {
    const named = ruleFor('c', { id: 'certain' })
    expect(rulesNamed('finds-a', [plain, rich])).toEqual([plain])
    expect(rulesNamed('certain', [plain, rich])).toEqual([plain])
    expect(rulesNamed('certain', [plain, named])).toEqual([named])
    expect(rulesNamed('gone', [plain, rich])).toEqual([])
  })
})
