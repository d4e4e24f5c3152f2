import { expect, test } from '@jest/globals'
import { findRelativeClashes } from '../../../src/language/patterns/relative-clauses.js'
import { bodyOf } from '../../support/annotated.js'

const find = (text: string): string[] =>
  bodyOf(text).sentences.flatMap(sentence =>
    [...findRelativeClashes(sentence)].map(({ start, end }) => text.slice(start, end)),
  )

test.each([
  ['It is a journey that take up a day.', ['that take']],
  ['She met a clerk, who have a boat.', ['who have']],
  ['It is a sign that trade is back, and a blow that cost the mayor a vote.', []],
  ['Players of a team that play the cup met a man who had left.', []],
])('%s', (text, expected) => {
  expect(find(text)).toEqual(expected)
})
