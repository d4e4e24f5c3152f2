import { expect, test } from '@jest/globals'
import { hasBritishSpelling } from '../../../src/language/patterns/british-spelling.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['The harbour board favours a grey colour.', true],
  ['The neighbours travelled to the centre.', true],
  ['The harbor board favors a gray color.', false],
  ['The Labour party met at the harbor in the center of the neighborhood.', false],
  ['The Sydney Harbour bridge is open.', false],
  ['The board met on Monday.', false],
])('%s', (text, is) => {
  expect(hasBritishSpelling([bodyOf(text)])).toBe(is)
})
