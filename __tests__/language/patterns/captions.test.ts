import { expect, test } from '@jest/globals'
import { findCaptions } from '../../../src/language/patterns/captions.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string): string[] => findCaptions(bodyOf(text)).map(({ start, end }) => text.slice(start, end))

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
    'a caption after the credit of another picture',
    'The talks went on. (Kyodo) Ada Holm (L) meets Bo Lan (Yonhap). Both left.',
    ['Ada Holm (L) meets Bo Lan (Yonhap).'],
  ],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  ['a credit alone', 'The talks went on. They met in Orden. (Kyodo) Both left.'],
  ['words for a picture alone', 'The talks went on. A photo shows them at the table.'],
  ['a position alone', 'The talks went on. Ada Holm (L) met Bo Lan.'],
  ['a party', 'The talks went on. Sen. Ann Low (R) met them. (Kyodo) Both left.'],
  ['a paragraph of its own', 'Minister Ada Holm (L) meets Bo Lan in Orden (Kyodo).'],
  ['no bracket', 'The talks went on. This photo shows Ada Holm.'],
])('%s makes no caption', (_, text) => {
  expect(found(text)).toEqual([])
})
