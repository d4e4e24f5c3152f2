import { expect, test } from '@jest/globals'
import { capFindings } from '../../src/linter/cap-findings.js'
import type { PlacedFinding } from '../../src/linter/place.js'

/** Makes findings of rules, one for each letter; those in capitals are hidden by a directive. */
const findingsOf = (letters: string): readonly (PlacedFinding & { readonly directive: object | null })[] =>
  Array.from(letters, (letter, start) => ({
    rule: { id: letter.toLowerCase() },
    finding: { message: `${letter}${String(start)}` },
    start,
    fixes: ['fix'],
    directive: letter === letter.toLowerCase() ? null : {},
  })) as never

const messages = (letters: string, most: number): readonly string[] =>
  capFindings(findingsOf(letters), most).map(({ finding }) => finding.message)

const rest = (count: string): string =>
  `And ${count} of this rule in the story, from here on. Repair the first ones, and check again.`

test.each([
  ['aabb', 2, ['a0', 'a1', 'b2', 'b3']],
  ['aaba', 2, ['a0', 'a1', 'b2', rest('1 more issue')]],
  ['aaaab', 2, ['a0', 'a1', rest('2 more issues'), 'b4']],
  ['AAaAA', 1, ['A0', rest('3 more issues'), 'a2']],
])('of %s at most %d of a rule are listed, and one counts the rest', (letters, most, expected) => {
  expect(messages(letters, most)).toEqual(expected)
})

test('the count has no repair', () => {
  expect(capFindings(findingsOf('aaa'), 1).map(({ fixes }) => fixes)).toEqual([['fix'], []])
})
