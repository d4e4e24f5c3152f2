import { expect, test } from '@jest/globals'
import { findInnerDatelines, measureForeignDateline } from '../../../src/language/patterns/inner-datelines.js'
import { bodyOf, wordsOf } from '../../support/annotated.js'

test.each([
  ['Boats left. GENEVA (Reuters) - Sales fell.', ['GENEVA (Reuters) -']],
  ['Boats left. PARIS, May 9 (AFP) -- Sales fell.', ['PARIS, May 9 (AFP) --']],
  ['GENEVA (Reuters) - Sales fell.\n\nPARIS (AFP) - Boats left.', []],
  ['Boats left. The (Swiss) makers left.', []],
])('%s', (text, datelines) => {
  const field = bodyOf(text)
  expect(Array.from(findInnerDatelines(field), range => wordsOf({ field, ...range }))).toEqual(datelines)
})

test.each([
  ['Khartoum - "Agencies" -- Boats left.', 24],
  ['Gaza / Agencies / Boats left.', 17],
  ['Skarne - Correspondents: Boats left.', 24],
  ['Skarne - boats left.', null],
  ['GENEVA (Reuters) - Sales fell.', null],
])('%s', (text, end) => {
  expect(measureForeignDateline(text)).toBe(end)
})
