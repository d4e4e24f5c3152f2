import { expect, test } from '@jest/globals'
import { findDirectives } from '../../../src/linter/suppressions/directives.js'
import { findIdleEnables } from '../../../src/linter/suppressions/idle-enables.js'

/** Finds the lines that switch nothing on; “-a” switches rule a off, “+” all rules on. */
function idleIn(...switches: readonly string[]): readonly number[] {
  const lines = switches.map(each =>
    each.replace('-', 'wirelint-disable ').replace('+', 'wirelint-enable ').replace(/,/gu, ' '),
  )
  const directives = findDirectives(lines.join('\n'), { comments: [], hasLines: true, known: new Set(['a', 'b']) })
  return findIdleEnables(directives).map(each => directives.indexOf(each))
}

test.each([
  ['nothing is off', ['+a', '+'], [0, 1]],
  ['the rule is off', ['-a', '+a'], []],
  ['all rules are off', ['-', '+a', '+b', '+'], []],
  ['another rule is off', ['-b', '+a'], [1]],
  ['one of two rules is off', ['-b', '+a,b'], []],
  ['the rule is on again', ['-a', '+a', '+a', '+'], [2, 3]],
  ['the rule is on again, and others are off', ['-', '+a', '+a'], [2]],
  ['all rules are on again', ['-', '-a', '+', '+a'], [3]],
])('where %s', (_, switches, idle) => {
  expect(idleIn(...switches)).toEqual(idle)
})

test('a hundred thousand directives take no time to speak of', () => {
  const switches = Array.from({ length: 100_000 }, (_, nth) => `${nth % 2 === 0 ? '-' : '+'}a`)
  expect(idleIn(...switches.slice(0, 1))).toEqual([])
  const directives = switches.map((each, start) => ({
    kind: each.startsWith('-') ? ('disable' as const) : ('enable' as const),
    name: '',
    rules: [`r${String(start % 1000)}`],
    reason: null,
    start,
    end: start + 1,
  }))
  expect(findIdleEnables(directives)).toHaveLength(50_000)
})
