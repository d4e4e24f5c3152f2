import { expect, test } from '@jest/globals'
import { findCountedSingulars } from '../../../src/language/patterns/counted-singulars.js'
import { bodyOf } from '../../support/annotated.js'

const find = (text: string): string[] => {
  const field = bodyOf(text)
  return field.sentences.flatMap(sentence =>
    [...findCountedSingulars(field, sentence)].map(({ first, noun }) => text.slice(first.start, noun.end)),
  )
}

test.each([
  ['They cut 27 tooth into slices.', ['27 tooth']],
  ['The index fell 7.82 point on Friday, and the storm closed three bridge.', ['7.82 point', 'three bridge']],
  ['They paid for six ticket, or half of them.', ['six ticket']],
])('%s', (text, expected) => {
  expect(find(text)).toEqual(expected)
})

test.each([
  'He sold a 27 tooth gear, paid 1,000 kroner for two fish and met her at 12 noon.',
  'It dug 10 feet into the hill for 2024 power at 65 mph. “We cut 27 tooth,” she said.',
])('leaves alone: %s', text => {
  expect(find(text)).toEqual([])
})
