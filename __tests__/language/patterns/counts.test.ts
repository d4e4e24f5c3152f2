import { expect, test } from '@jest/globals'
import { findCounts, readNumber } from '../../../src/language/patterns/counts.js'
import { bodyOf } from '../../support/annotated.js'

const counts = (text: string): string[] =>
  bodyOf(text)
    .sentences.flatMap(sentence => [...findCounts(sentence)])
    .map(({ value, noun, rough }) => `${rough ? '~' : ''}${String(value)} ${noun}`)

test('digits and words', () => {
  expect(counts('Police freed 1,200 hostages and three drivers.')).toEqual(['1200 hostage', '3 driver'])
})
test('a scale', () => {
  expect(counts('They sold 2.5 million books.')).toEqual(['2500000 book'])
})
test('open numbers are rough', () => {
  expect(counts('About 40 boats and more than 30 ships sank.')).toEqual(['~40 boat', '~30 ship'])
})
test('measures are no counts', () => {
  expect(counts('It rose 3 percent in 2 years to 40 dollars.')).toEqual([])
})
test('a million dollar loan is no count', () => {
  expect(counts('They signed a 19 million dollar loan.')).toEqual([])
})
test('people are persons', () => {
  expect(counts('It hurt 12 people.')).toEqual(['12 person'])
})
test('ranges, ordinal-like words and signs make a number rough', () => {
  expect(counts('From 40 to 50 boats and every 30 ships sank.')).toEqual(['~50 boat', '~30 ship'])
  expect(counts('Another three ships and #3 boats sank.')).toEqual(['~3 ship', '~3 boat'])
})
test('men are a man, and a noun in -ss stays', () => {
  expect(counts('Ten firemen and two women left nine press.')).toEqual(['10 fireman', '2 woman', '9 press'])
})
test('a number before a name, a year and a label count nothing', () => {
  expect(counts('The 12 Senators left Room 3 in 2024.')).toEqual([])
})
test.each([
  ['3', 3],
  ['1,200', 1200],
  ['1,200,000', 1_200_000],
  ['2.5', 2.5],
  ['zero', 0],
  ['Twelve', 12],
  ['nineteen', 19],
  ['twenty', 20],
  ['ninety', 90],
  ['3rd', undefined],
  ['5G', undefined],
  ['1.2.3', undefined],
  ['1,20', undefined],
  ['1,200.5', undefined],
  ['hundred', undefined],
  ['', undefined],
])('“%s” reads as %s', (text, value) => {
  expect(readNumber(text)).toBe(value)
})
