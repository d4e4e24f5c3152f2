import { describe, expect, test } from '@jest/globals'
import { readRuleFlags } from '../../src/run/lint-flags.js'

const read = (flags: Partial<Parameters<typeof readRuleFlags>[0]>): ReturnType<typeof readRuleFlags> =>
  readRuleFlags({ stdinFilename: 'stdin.txt', ...flags })

const nothing = {
  only: [],
  presets: [],
  rules: {},
  suppressions: undefined,
  stdinFilename: 'stdin.txt',
  copy: false,
  checksAll: false,
  obeysComments: true,
  onlySource: false,
}

describe('flags about rules', () => {
  test.each<[Parameters<typeof read>[0], object]>([
    [{}, nothing],
    [{ only: ['a', 'b', 'a'] }, { ...nothing, only: ['a', 'b'] }],
    [{ preset: ['ap', 'strict'] }, { ...nothing, presets: ['ap', 'strict'] }],
    [{ suppressions: 'kept.json' }, { ...nothing, suppressions: 'kept.json' }],
    [{ rule: ['a:off'] }, { ...nothing, rules: { a: ['off', {}] } }],
    [{ rule: ['a:info:x=1,y=2', 'a:error:y=3=4'] }, { ...nothing, rules: { a: ['error', { x: '1', y: '3=4' }] } }],
    [{ format: ['pretty', 'html:proof.html'] }, { ...nothing, copy: true }],
    [{ format: ['json:html'] }, nothing],
  ])('%j', (flags, decisions) => {
    expect(read(flags)).toEqual(decisions)
  })
})

test('a level that is none is refused with the nearest', () => {
  expect(() => read({ rule: ['a:warn'] })).toThrow(
    '--rule needs RULE:LEVEL or RULE:LEVEL:OPTION=VALUE, not “a:warn”. Did you mean “warning”? Levels: error, warning, info, off.',
  )
})
