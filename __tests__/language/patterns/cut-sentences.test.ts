import { expect, test } from '@jest/globals'
import { findSentenceCuts } from '../../../src/language/patterns/cut-sentences.js'
import { bodyOf } from '../../support/annotated.js'

/** The words after each stop, with “sure” where the sentence is surely cut. */
const cutsIn = (text: string): readonly string[] =>
  [...findSentenceCuts(bodyOf(text))].map(({ next, isSure }) => (isSure ? `sure ${next.text}` : next.text))

test.each([
  ['a preposition', 'The crews left the harbor. of Orden on Monday.', ['sure of']],
  ['a coordinator', 'The crews left the harbor. and went home.', ['sure and']],
  ['another ordinary word', 'The crews left the harbor. yesterday evening.', ['yesterday']],
  ['a preposition after a name', 'The crews left Ordenport. on Monday evening.', ['on']],
  ['a preposition after a space', 'The crews left the harbor . of Orden on Monday.', ['sure of']],
  ['a unit after a figure with a sign', 'The price rose by 8.4%. percent on Monday.', ['percent']],
  ['a unit after money', 'The crews paid $5. million for it.', ['million']],
  ['a quotation and a preposition', 'The crews “left the harbor.” of Orden on Monday.', ['sure of']],
])('a stop before %s cuts a sentence', (_, text, expected) => {
  expect(cutsIn(text)).toEqual(expected)
})

test.each([
  ['a capital', 'The crews left the harbor. Of all boats one sank.'],
  ['a name in lower case', 'The crews left the harbor. adidas paid.'],
  ['words that no dictionary has', 'The crews left the harbor. qwblx paid.'],
  ['the word without a space', 'The crews left example.of on Monday.'],
  ['the attribution of a quotation', 'The crews “left the harbor.” said the mayor of Orden.'],
  ['the next point of a list', 'The crews took 1. rice for all and 2. beans for some.'],
  ['a letter of a list', 'The crews took a boat. b) a bridge.'],
  ['a section’s figure', 'The crews read Section 5. of the law.'],
])('a stop before %s cuts none', (_, text) => {
  expect(cutsIn(text)).toEqual([])
})

test.each([
  ['after an abbreviation', 'The crews met Holm et al. in Orden on Monday.'],
  ['in words that are cited in lower case', 'The mayor wrote: “cant believe it. just no.”'],
  ['in a text without capitals', 'the crews left. and went home.'],
  ['in short lines', 'The crews left.\nand went.'],
  ['in code', 'The crews ran `boats. of harbor` on Monday.'],
])('a stop %s cuts no sentence', (_, text) => {
  expect(cutsIn(text)).toEqual([])
})

test('a cut begins at the end of the word before the stop', () => {
  const [cut] = findSentenceCuts(bodyOf('The crews left the harbor . of Orden on Monday.'))
  expect(cut).toMatchObject({ start: 25, stop: { start: 26, end: 27 }, next: { text: 'of' } })
})
