import { expect, test } from '@jest/globals'
import { makePrintable } from '../../../src/reporters/text/make-printable.js'

test.each([
  ['plain words, café 首爾 𝕏', 'plain words, café 首爾 𝕏'],
  ['a\u001b[31mb\u0007', 'a\uFFFD[31mb\uFFFD'],
  ['one\r\n\ttwo\u0085\u2028three', 'one two three'],
  ['\u202egpj\u2066.exe\u2069', '\uFFFDgpj\uFFFD.exe\uFFFD'],
  ['\u0000\u007f\u009b', '\uFFFD\uFFFD\uFFFD'],
  ['left\u200eright', 'left\u200eright'],
])('%j is shown as %j', (text, shown) => {
  expect(makePrintable(text)).toBe(shown)
})
