import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  behindPlainSpace,
  endOfPlainMark,
  endOfPlainNumber,
  endOfPlainWord,
} from '../../../src/language/layers/plain-tokens.js'
import { bodyOf } from '../../support/annotated.js'

type Reader = (codes: Uint16Array, start: number) => number

const codesOf = (text: string): Uint16Array => Uint16Array.from(text.split(''), unit => unit.charCodeAt(0))

/** Returns the plain token with which a text begins. */
const readWith = (reader: Reader, text: string): string | null => {
  const end = reader(codesOf(text), 0)
  return end === -1 ? null : text.slice(0, end)
}

test.each([
  ['harbor', 'harbor'],
  ['harbor is', 'harbor'],
  ['harbor, it', 'harbor'],
  ['harbor.', 'harbor'],
  ['harbor.\nThe', 'harbor'],
  ['harbor: the', 'harbor'],
  ['B2 road', 'B2'],
  ['I, too', 'I'],
  ['harbor"', 'harbor'],
])('a plain word begins %j', (text, word) => {
  expect(readWith(endOfPlainWord, text)).toBe(word)
})

test.each([
  '',
  ' harbor',
  '75th',
  'J. Roe',
  'U.S. ports',
  'Kesh.info',
  'https://kesh.example',
  "port's",
  'vice-president',
  'AT&T',
  'desk@kesh.example',
  'port_1',
  'café',
  'port’s',
])('no plain word begins %j', text => {
  expect(endOfPlainWord(codesOf(text), 0)).toBe(-1)
})

test.each([
  ['75', '75'],
  ['75 ports', '75'],
  ['75, of', '75'],
  ['75.', '75'],
  ['75: of', '75'],
  ['75% of', '75'],
  ['75) of', '75'],
])('a plain number begins %j', (text, number) => {
  expect(readWith(endOfPlainNumber, text)).toBe(number)
})

test.each(['', 'port', '75th', '1,200', '2.5', '6:30', '3-2', '75€', '7½', '.5'])('no plain number begins %j', text => {
  expect(endOfPlainNumber(codesOf(text), 0)).toBe(-1)
})

test.each(['"so', '”', '(so', ', so', '. So', '.', ':30', '$5', '– so', '!!'])('a plain mark begins %j', text => {
  expect(endOfPlainMark(codesOf(text), 0)).toBe(1)
})

test.each(['', 'so', '...', '.5', "'so", '--', '@desk', '«so', ' '])('no plain mark begins %j', text => {
  expect(endOfPlainMark(codesOf(text), 0)).toBe(-1)
})

test('white space that may be of another kind is left to patterns', () => {
  expect(behindPlainSpace(codesOf('a \n b'), 1)).toBe(4)
  expect(behindPlainSpace(codesOf('ab'), 1)).toBe(1)
  expect(behindPlainSpace(codesOf('a  '), 1)).toBe(3)
  expect(behindPlainSpace(codesOf('a \tb'), 1)).toBe(-1)
  expect(behindPlainSpace(codesOf('a \u{a0}b'), 1)).toBe(-1)
  expect(behindPlainSpace(codesOf('a é'), 1)).toBe(-1)
})

test('a plain token is a token of its text, of the same kind', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
    fc.constantFrom('port', '75', ' ', '\n', '. ', ', ', '“', '”', ': ', "'", '-', 'é', '½'),
  )
  const readers: readonly (readonly [string, Reader])[] = [
    ['number', endOfPlainNumber],
    ['punctuation', endOfPlainMark],
  ]
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
      const { text, tokens } = bodyOf(pieces.join(''))
      const codes = codesOf(text)
      for (const { start, end, kind } of tokens)
        for (const [plainKind, reader] of readers) {
          const plainEnd = reader(codes, start)
          if (plainEnd !== -1) expect([plainKind, plainEnd]).toEqual([kind, end])
        }
    }),
  )
})
