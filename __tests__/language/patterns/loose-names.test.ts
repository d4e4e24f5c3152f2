import { expect, test } from '@jest/globals'
import { areCasesOfOneName, areOneGivenName, looseSoundOf } from '../../../src/language/patterns/loose-names.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['Oleksandr', 'Alexander', true],
  ['Amna', 'Amina', true],
  ['Hasan', 'Hussein', false],
])('%s and %s', (one, other, expected) => {
  const [a, b] = bodyOf(`${one} ${other}`).tokens
  expect(a && b && areOneGivenName(a, b)).toBe(expected)
})

test.each([
  ['Josef Kučera Josefa Kučery', true],
  ['Ivan Petrov Ivana Petrova', false],
])('%s', (text, expected) => {
  const [a, b, c, d] = bodyOf(text).tokens
  expect(a && b && c && d && areCasesOfOneName({ first: a, last: b }, { first: c, last: d })).toBe(expected)
})

test('romanisations have one sound', () => {
  const [a, b] = bodyOf('Hrytsai Gritsay').tokens
  expect(a && looseSoundOf(a)).toBe(b && looseSoundOf(b))
})
