import { expect, test } from '@jest/globals'
import { findCredits } from '../../../src/language/patterns/credits.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string): string[] => findCredits(bodyOf(text)).map(({ start, end }) => text.slice(start, end))

test.each([
  ['between two sentences', 'They met. (Kyodo) Both left.', ['(Kyodo)']],
  ['between two quotations', 'He said “no.” (Kyodo) “So be it,” she said.', ['(Kyodo)']],
  ['of a photo, in a sentence', 'They met (Photo by Li Tao/Xinhua) and left.', ['(Photo by Li Tao/Xinhua)']],
  ['of a photo, in square brackets', 'They met [AP Photo/Lee Jin] and left.', ['[AP Photo/Lee Jin]']],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  ['at a paragraph’s end', 'They met. (Kyodo)\n\nBoth left.'],
  ['with its stop at a paragraph’s end', 'They met (AP Photo/Lee Jin).'],
  ['in a sentence', 'They met (Kyodo) and left.'],
  ['of an unknown agency', 'They met. (Orden) Both left.'],
  ['without brackets', 'They met. Kyodo left.'],
])('none %s', (_, text) => {
  expect(found(text)).toEqual([])
})
