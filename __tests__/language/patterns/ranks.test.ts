import { expect, test } from '@jest/globals'
import { findRanks } from '../../../src/language/patterns/ranks.js'
import { bodyOf, wordsOf } from '../../support/annotated.js'

const found = (text: string): string[] =>
  bodyOf(text)
    .sentences.flatMap(sentence => [...findRanks(sentence)])
    .map(({ thing, form, span }) => `${wordsOf(span)} = ${thing}: ${form}`)

test.each([
  ['The No. 3 leader met them.', ['No. 3 leader = rank 3: no']],
  ['A number three official met them.', ['number three official = rank 3: number']],
  ['The leader No. 2 met official number 10.', ['leader No. 2 = rank 2: no', 'official number 10 = rank 10: number']],
  ['The party’s third leader met them.', ['third leader = rank 3: ordinal']],
  ["The officers' second man met them.", ['second man = rank 2: ordinal']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'The second leader met them.', // after nobody
  'The No. 3 driver met them.', // no office
  'The No. 0 leader met number eleven official.', // no rank
  'The leader met No. 3.', // not beside it
  'The room 3 leader met them.', // no label
])('%s has none', text => {
  expect(found(text)).toEqual([])
})
