import { expect, test } from '@jest/globals'
import { findCounts } from '../../../src/language/patterns/counts.js'
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
