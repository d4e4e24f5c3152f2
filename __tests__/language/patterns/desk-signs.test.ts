import { expect, test } from '@jest/globals'
import { longestSign, measureDeskSign } from '../../../src/language/patterns/desk-signs.js'

test.each([
  ['EFE ab/cde/fg (photo) (video)', true, true],
  ['End of message/ 3021', true, true],
  ['The end of the report. 9466', true, true],
  ['News code: 83512', true, true],
  ['7129**1416', true, true],
  ['PTI ABC DEF', false, true],
  ['burs-ab/cd', false, true],
  ['--LNA', false, true],
  ['The end of the message was lost', false, false],
  ['NATO and the EU', false, false],
])('the sign “%s” alone: %s; behind a sentence: %s', (words, alone, glued) => {
  expect([false, true].map(isGlued => measureDeskSign(words, isGlued))).toEqual(
    [alone, glued].map(is => (is ? words.length : 0)),
  )
  expect(words.length).toBeLessThan(longestSign)
})
