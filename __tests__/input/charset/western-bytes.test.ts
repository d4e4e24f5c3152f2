import { expect, test } from '@jest/globals'
import { encode } from 'iconv-lite'
import { westernShare } from '../../../src/input/charset/western-bytes.js'

test.each([
  ['ASCII', Buffer.from('The council met.'), 1],
  ['nothing', Buffer.alloc(0), 1],
  ['a word', encode('café', 'windows-1252'), 1],
  ['quotes and dashes', encode('“Décès” – ‘très’ … €5', 'windows-1252'), 1],
  ['two letters in a row', encode('créée', 'windows-1252'), 1],
  ['a capital before a small letter', encode('CAFÉé', 'windows-1252'), 0],
  ['a sign behind a letter', encode('é©', 'windows-1252'), 0],
  ['a quote before a capital', encode('“É', 'windows-1252'), 1],
  ['a letter before a closing quote', encode('é”', 'windows-1252'), 1],
  ['a letter before an opening quote', encode('é“', 'windows-1252'), 0],
  ['a byte that windows-1252 leaves open', Buffer.from([0x61, 0x81, 0x62]), 0],
  ['one of three', Buffer.concat([encode('é', 'windows-1252'), Buffer.from([0x20, 0x81, 0x8d])]), 1 / 3],
  ['UTF-8', Buffer.from('é'), 0],
])('%s: %#', (_, bytes, expected) => {
  expect(westernShare(bytes)).toBe(expected)
})
