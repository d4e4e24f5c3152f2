import { describe, expect, test } from '@jest/globals'
import { decideByFlags } from '../../src/run/lint-flags.js'

const decide = (flags: Partial<Parameters<typeof decideByFlags>[0]>): ReturnType<typeof decideByFlags> =>
  decideByFlags({ stdinFilename: 'stdin.txt', ...flags })

const nothing = {
  only: [],
  presets: [],
  levels: {},
  options: {},
  suppressions: undefined,
  stdinFilename: 'stdin.txt',
  copy: false,
}

describe('flags decide', () => {
  test.each<[Parameters<typeof decide>[0], object]>([
    [{}, nothing],
    [{ only: ['a', 'b', 'a'] }, { ...nothing, only: ['a', 'b'] }],
    [{ preset: ['ap', 'strict'] }, { ...nothing, presets: ['ap', 'strict'] }],
    [{ suppressions: 'kept.json' }, { ...nothing, suppressions: 'kept.json' }],
    [{ rule: ['a:off'] }, { ...nothing, levels: { a: 'off' }, options: { a: {} } }],
    [
      { rule: ['a:info:x=1,y=2', 'a:error:y=3=4'] },
      { ...nothing, levels: { a: 'error' }, options: { a: { x: '1', y: '3=4' } } },
    ],
    [{ format: ['pretty', 'html:proof.html'] }, { ...nothing, copy: true }],
    [{ format: ['json:html'] }, nothing],
  ])('%j', (flags, decisions) => {
    expect(decide(flags)).toEqual(decisions)
  })
})

test('a level that is none is refused with the nearest', () => {
  expect(() => decide({ rule: ['a:warn'] })).toThrow(
    '--rule takes RULE:LEVEL or RULE:LEVEL:OPTION=VALUE, not “a:warn”. Did you mean “warning”? Levels: error, warning, info, off.',
  )
})
