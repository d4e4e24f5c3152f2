import { expect, test } from '@jest/globals'
import { CaselessPattern } from '../../src/story/caseless.js'

test.each([
  ['^please cite|^QR code', 'Please CITE the agency'],
  ['^please cite|^QR code', 'qr codes'],
  [String.raw`^\p{Lu}\w+\W(?:[A-Z]{2}|\d)`, 'ferry SA'],
  [String.raw`^\p{L}+\s\P{L}`, 'ÉTÉ 5'],
  [String.raw`^i̇|^i`, 'İzmir'],
  ['^a', 'Ferry'],
])('%s finds in “%s” what it finds with flag i', (source, text) => {
  const pattern = new CaselessPattern(source)
  const found = new RegExp(source, 'iu').exec(text.replace('İ', 'I'))
  expect(pattern.measure(text)).toBe(found?.[0].length ?? 0)
  expect(pattern.test(text)).toBe(found !== null)
})
