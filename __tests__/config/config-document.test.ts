import { expect, test } from '@jest/globals'
import { addExtended, type ConfigDocument } from '../../src/config/config-document.js'
import type { ConfigProblem } from '../../src/config/config-problem.js'
import { ruleFor } from '../support/rules.js'

const problem = (message: string): ConfigProblem => ({ file: 'a.yaml', place: null, keys: [], message })
const empty: ConfigDocument = { path: '/', configs: [], ownRules: [], ownPresets: {}, files: [], problems: [] }

test('a document holds what it extends before its own, each once, and its own files first', () => {
  const shared = { rules: { stray: 'off' } } as const
  const rule = { rule: ruleFor('a'), from: 'plug-in a' }
  const base: ConfigDocument = {
    ...empty,
    path: '/base.yaml',
    configs: [shared],
    ownRules: [rule],
    ownPresets: { 'a/x': { one: 'off' }, 'a/y': {} },
    files: ['/base.yaml', '/a.mjs'],
    problems: [problem('First.')],
  }
  const middle: ConfigDocument = { ...base, path: '/middle.yaml', configs: [shared, {}], files: ['/middle.yaml'] }
  const own: ConfigDocument = {
    path: '/own.yaml',
    configs: [{ ignore: 'x' }],
    ownRules: [rule, { ...rule, from: 'own.yaml' }],
    ownPresets: { 'a/x': { one: 'error' } },
    files: ['/own.yaml', '/a.mjs'],
    problems: [problem('First.'), problem('Second.')],
  }
  expect(addExtended(own, [base, middle])).toEqual({
    path: '/own.yaml',
    configs: [shared, {}, { ignore: 'x' }],
    ownRules: [rule, { ...rule, from: 'own.yaml' }],
    ownPresets: { 'a/x': { one: 'error' }, 'a/y': {} },
    files: ['/own.yaml', '/a.mjs', '/base.yaml', '/middle.yaml'],
    problems: [problem('First.'), problem('Second.')],
  })
})
