import { describe, expect, test } from '@jest/globals'
import { findQuoteMarks, isQuoteMark, mayBeApostrophe, mayBeInches } from '../../../src/language/layers/quote-marks.js'
import { bodyOf } from '../../support/annotated.js'

const marks = (text: string) => bodyOf(text).paragraphs.flatMap(paragraph => findQuoteMarks(paragraph))
const uses = (text: string): string[] => marks(text).map(({ token, use }) => `${token.text} ${use}`)

describe('the use of a mark', () => {
  test.each([
    ['straight double ones', 'He said "we go" now.', ['" opens', '" closes']],
    ['straight single ones', "He said 'we go' now.", ["' opens", "' closes"]],
    ['curly ones', 'He said “we ‘go’ ” now.', ['“ opens', '‘ opens', '’ closes', '” closes']],
    ['a curly one the wrong way round', 'He said “we go“ now.', ['“ opens', '“ closes']],
    ['low ones of German', 'He said „we go“ now.', ['„ opens', '“ closes']],
    ['grave accents', "He said ``we go'' now.", ['`` opens', "'' closes"]],
    ['one after another mark', "“'Yes,' he said.", ['“ opens', "' opens", "' closes"]],
    ['one between two marks', "They typed “'” here.", ['“ opens', "' either", '” closes']],
    ['one between two spaces', 'He said " we go.', ['" either']],
    ['one at the end of a line', 'He said we go "', ['" closes']],
    ['one before a stop and letters', "Use '.gov' now.", ["' opens", "' closes"]],
  ])('%s', (_, text, expected) => {
    expect(uses(text)).toEqual(expected)
  })
})

describe('no quotation mark is', () => {
  test.each([
    ['an apostrophe for dropped letters', "'Tis the '90s, 'til dawn."],
    ['the same with an opening mark', '‘Tis the ‘90s, ‘til dawn.'],
    ['a clitic after a stray space', "Xi 's men do n't go."],
    ['an apostrophe inside a word', 'It’s O’Brien’s.'],
    ['a prime of feet and inches', 'He is 6\'2" tall.'],
    ['a prime of minutes and seconds', 'At 26\' 46" north.'],
  ])('%s', (_, text) => {
    expect(uses(text)).toEqual([])
  })
})

test('“‘round” opens a quotation, as only a straight mark drops these letters', () => {
  expect(uses('They call it ‘round’ now.')).toEqual(['‘ opens', '’ closes'])
  expect(uses("They come 'round now.")).toEqual([])
})

test('double marks are told from single ones', () => {
  expect(marks("“a ‘b’ ''c''").map(({ token, double }) => `${token.text} ${String(double)}`)).toEqual([
    '“ true',
    '‘ false',
    '’ false',
    "'' true",
    "'' true",
  ])
})

test('a mark is a token of its own, so the apostrophe of a word is none', () => {
  const tokens = bodyOf('It’s “so” `x` <b>').tokens
  expect(tokens.filter(isQuoteMark).map(({ text }) => text)).toEqual(['“', '”'])
})

test.each([
  ["The players' union", true],
  ["Jones' hall", true],
  ["They are goin' home", true],
  ["the ol' man", true],
  ["rock 'n' roll", true],
  ["He said no' now", false],
])('the last single mark of “%s” may be an apostrophe: %s', (text, expected) => {
  const at = text.lastIndexOf("'")
  const token = bodyOf(text).tokens.find(({ start }) => start === at)
  if (token === undefined) throw new Error('The mark is a token.')
  expect(mayBeApostrophe({ token, double: false, use: 'closes' })).toBe(expected)
  expect(mayBeApostrophe({ token, double: true, use: 'closes' })).toBe(false)
})

test.each([
  ['a 12" gun', true],
  ['a 2.5" disk', true],
  ['a 120" wall', false],
  ['a “12” gun', false],
])('the mark after the figure of “%s” may be inches: %s', (text, expected) => {
  const token = bodyOf(text).tokens.find(({ text: mark }) => mark === '"' || mark === '”')
  if (token === undefined) throw new Error('The mark is a token.')
  expect(mayBeInches({ token, double: true, use: 'closes' })).toBe(expected)
})
