import { expect, test } from '@jest/globals'
import { endsTitle } from '../../../src/language/patterns/work-titles.js'
import { findLastPlace } from '../../support/mark-places.js'

test.each([
  ['a small word with a capital', 'Her song You Can Do It rose.', 'It', true],
  ['an ending in “-ing”', 'The sitcom by Lia, Winging It is new.', 'It', true],
  ['its kind', 'The film It opens.', 'It', true],
  ['its kind in the plural', 'The films It opens with are new.', 'It', true],
  ['no title', 'They left Orden It rose.', 'It', false],
  ['an article alone', 'They left The Orden It rose.', 'It', false],
  ['a short word in “-ing”', 'They met King It rose.', 'It', false],
  ['a word that ends no title', 'They saw Winging However it rose.', 'However', false],
  ['words of over eight', 'Is Orden Orden Orden Orden Orden Orden Orden Orden It rose.', 'It', false],
])('a title is known by its words: %s', (_, text, word, expected) => {
  const { field, mark } = findLastPlace(text, word)
  expect(endsTitle(field, mark)).toBe(expected)
})
