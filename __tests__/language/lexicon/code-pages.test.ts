import { expect, test } from '@jest/globals'
import { decodeBytes, readUpperHalf } from '../../../src/language/lexicon/code-pages.js'

test.each([
  ['windows-1252', 0x92, '’'],
  ['windows-1252', 0x81, '\u0081'],
  ['windows-1252', 0xe9, 'é'],
  ['windows-1250', 0xe8, 'č'],
  ['macintosh', 0xd5, '’'],
  ['cp437', 0xe2, 'Γ'],
  ['cp850', 0xe2, 'Ô'],
  ['koi8-r', 0x92, '▓'],
])('%s has %i', (page, byte, character) => {
  const half = readUpperHalf(page)
  expect(half).toHaveLength(128)
  expect(half.charAt(byte - 0x80)).toBe(character)
})

test('a page that the platform does not know has no characters', () => {
  expect([readUpperHalf('no-such-page'), decodeBytes('no-such-page', Uint8Array.of(0x92))]).toEqual(['', null])
})
