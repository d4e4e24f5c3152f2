import { expect, test } from '@jest/globals'
import {
  findOddNamings,
  foldToken,
  isCapitalised,
  type Naming,
  pickVaried,
  startsHigh,
} from '../../../src/language/patterns/namings.js'
import { bodyOf } from '../../support/annotated.js'

const field = bodyOf('0123456789')
const naming = (thing: string, form: string, at: number): Naming => ({
  thing,
  form,
  span: { field, start: at, end: at + 1 },
})
const odd = (namings: readonly Naming[], isRight?: (naming: Naming) => boolean): string[] =>
  findOddNamings(namings, isRight).map(
    ({ odd: { form, span }, usual }) =>
      `${form} at ${String(span.start)}, not ${usual.form} at ${String(usual.span.start)}`,
  )

test('only things with several forms are picked', () => {
  const [a, b, again] = [naming('a', 'x', 0), naming('b', 'x', 1), naming('a', 'x', 2)]
  expect(pickVaried([a, b, again])).toEqual([])
  const other = naming('a', 'y', 3)
  expect(pickVaried([a, b, again, other])).toEqual([a, again, other])
})

test('the rarer form is odd', () => {
  expect(odd([naming('a', 'x', 0), naming('a', 'y', 1), naming('a', 'y', 2)])).toEqual(['x at 0, not y at 1'])
})

test('of two forms that are equally frequent the later is odd', () => {
  expect(odd([naming('a', 'x', 0), naming('a', 'y', 1)])).toEqual(['y at 1, not x at 0'])
})

test('a thing is reported once, at its first odd naming', () => {
  const namings = [
    naming('a', 'x', 0),
    naming('a', 'x', 1),
    naming('a', 'y', 2),
    naming('a', 'z', 3),
    naming('a', 'y', 4),
  ]
  expect(odd(namings)).toEqual(['y at 2, not x at 0'])
})

test('each thing has its own usual form', () => {
  expect(odd([naming('a', 'x', 0), naming('b', 'y', 1)])).toEqual([])
  expect(odd([naming('a', 'x', 0), naming('b', 'y', 1), naming('b', 'x', 2), naming('a', 'y', 3)])).toEqual([
    'y at 3, not x at 0',
    'x at 2, not y at 1',
  ])
})

test('a right form is the usual one however rare, and is never odd', () => {
  const isRight = ({ form }: Naming): boolean => form === 'y'
  expect(odd([naming('a', 'x', 0), naming('a', 'x', 1), naming('a', 'y', 2)], isRight)).toEqual(['x at 0, not y at 2'])
  const areRight = ({ form }: Naming): boolean => form !== 'z'
  expect(odd([naming('a', 'x', 0), naming('a', 'y', 1)], areRight)).toEqual([])
  expect(odd([naming('a', 'x', 0), naming('a', 'y', 1), naming('a', 'z', 2)], areRight)).toEqual(['z at 2, not x at 0'])
})

test.each([
  ['Kim', true],
  ['Łódź', true],
  ['kim', false],
  ['3rd', false],
  ['', false],
])('“%s” starts with a capital: %s', (text, expected) => {
  expect(startsHigh(text)).toBe(expected)
})

test('function words, figures and marks are not capitalised words', () => {
  const { tokens } = bodyOf('The Mayor met Kim, 3 men and NATO.')
  expect(tokens.filter(isCapitalised).map(({ text }) => text)).toEqual(['Mayor', 'Kim', 'NATO'])
  expect(isCapitalised(undefined)).toBe(false)
})

test('a token is folded to lower case and straight apostrophes', () => {
  expect(bodyOf('Xi’s Aide').tokens.map(foldToken)).toEqual(["xi's", 'aide'])
  expect(foldToken(undefined)).toBe('')
})
