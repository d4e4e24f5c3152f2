import { expect, test } from '@jest/globals'
import { PatternError } from '../../src/config/desk-rules.js'
import { readPattern } from '../../src/config/patterns.js'

test('a pattern is found with its groups; a group that took no part is null', () => {
  expect([...readPattern('(\\d+)( percent)?')('3 percent, 45')]).toEqual([
    { start: 0, end: 9, groups: ['3 percent', '3', ' percent'] },
    { start: 11, end: 13, groups: ['45', '45', null] },
  ])
})

test('places are in UTF-16 units', () => {
  expect([...readPattern('xi')('𝒳 xi')]).toEqual([{ start: 3, end: 5, groups: ['xi'] }])
})

test('an empty match is left out', () => {
  expect([...readPattern('z*')('azza')]).toEqual([{ start: 1, end: 3, groups: ['zz'] }])
})

test.each([
  [
    '(?<!a)b',
    'This pattern cannot be run: “(?<!” looks ahead or back, which RE2 does not support. Include the words, and list the exceptions as “antipattern”.',
  ],
  [
    'a(?=b)',
    'This pattern cannot be run: “(?=” looks ahead or back, which RE2 does not support. Include the words, and list the exceptions as “antipattern”.',
  ],
  ['(a)\\1', 'This pattern cannot be run: “\\1” refers to an earlier group, which RE2 does not support.'],
  ['(?>a)', 'This pattern cannot be run: “(?>” is possessive, which RE2 does not support. Remove that mark.'],
  ['[a-', 'This pattern cannot be read: missing closing ]: “[a-”.'],
  ['(a', 'This pattern cannot be read: missing closing ): “(a”.'],
])('%s is refused', (pattern, message) => {
  const read = (): unknown => readPattern(pattern)
  expect(read).toThrow(PatternError)
  expect(read).toThrow(new PatternError(pattern, message))
})
