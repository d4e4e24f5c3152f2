import { expect, test } from '@jest/globals'
import { findWrongPrepositions } from '../../../src/language/patterns/wrong-prepositions.js'
import { bodyOf } from '../../support/annotated.js'

const find = (text: string): string[] =>
  [...findWrongPrepositions(bodyOf(text))].map(({ start, end }) => text.slice(start, end))

test.each([
  ['It depends from the rain and consists from tin.', ['depends from', 'consists from']],
  ['She has slept there since nearly three weeks, said a nurse.', ['since nearly three weeks']],
  ['They met in Monday. It rained at the evening.', ['in Monday', 'at the evening']],
  ['It depends from case to case, since two days ago, in Monday trading, at the evening gala.', []],
])('%s', (text, expected) => {
  expect(find(text)).toEqual(expected)
})
