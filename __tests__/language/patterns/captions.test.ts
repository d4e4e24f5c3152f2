import { expect, test } from '@jest/globals'
import { findCaptionEnd } from '../../../src/language/patterns/captions.js'
import { bodyOf } from '../../support/annotated.js'

/** Returns the captions among the sentences of a text. */
const found = (text: string): string[] =>
  bodyOf(text).sentences.flatMap(sentence => {
    const end = findCaptionEnd(sentence, text.length)
    return end === null ? [] : [text.slice(sentence.start, end)]
  })

test.each([
  [
    'a position and a credit',
    'The talks went on. Minister Ada Holm (L) meets Bo Lan (R) in Orden. (Kyodo) Both left.',
    ['Minister Ada Holm (L) meets Bo Lan (R) in Orden. (Kyodo)'],
  ],
  [
    'words for its picture and a credit',
    'The talks went on. This photo shows Ada Holm at the table (Kyodo).',
    ['This photo shows Ada Holm at the table (Kyodo).'],
  ],
  [
    'a position and words for its picture',
    'The talks went on. Ada Holm (center) and Bo Lan are seen in Orden.',
    ['Ada Holm (center) and Bo Lan are seen in Orden.'],
  ],
  [
    'positions of two people',
    'The talks went on. Ada Holm (left) and Bo Lan (right) on leaving Orden. Both left.',
    ['Ada Holm (left) and Bo Lan (right) on leaving Orden.'],
  ],
  [
    'a position, a day and an open credit',
    'The talks went on. Guests (from left) at the table. 2025.3.28 ORDEN PHOTO/Li Tao “No,” she said.',
    ['Guests (from left) at the table. 2025.3.28 ORDEN PHOTO/Li Tao'],
  ],
  [
    'a credit whose bracket is not closed',
    'The talks went on. Ada Holm sits at the table (Photo Li Tao/LNA “No,” she said.',
    ['Ada Holm sits at the table (Photo Li Tao/LNA'],
  ],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  ['a credit alone', 'The talks went on. They met in Orden. (Kyodo) Both left.'],
  ['words for a picture alone', 'The talks went on. A photo shows them at the table.'],
  ['a position alone', 'The talks went on. Ada Holm (L) met Bo Lan.'],
  ['a party', 'The talks went on. Sen. Ann Low (R) met them. (Kyodo) Both left.'],
  ['two positions that are no people', 'The talks went on. The party (left) and the club (right) were there.'],
  ['no bracket', 'The talks went on. This photo shows Ada Holm.'],
])('%s makes no caption', (_, text) => {
  expect(found(text)).toEqual([])
})
