import { describe, expect, test } from '@jest/globals'
import { isQuoteMark, readQuoteMarks } from '../../../src/language/layers/quote-marks.js'
import { bodyOf } from '../../support/annotated.js'

const read = (text: string, isSpoilt: (offset: number) => boolean) => {
  const field = bodyOf(text)
  const copy = { isSpoilt, isCommonWord: (word: string) => field.isCommonWord(word) }
  return field.paragraphs.flatMap(paragraph => readQuoteMarks(paragraph, copy))
}
const marks = (text: string) => read(text, () => false)
const uses = (text: string): string[] =>
  marks(text).map(mark => `${mark.token.text} ${'role' in mark ? mark.role : mark.use}`)
const doubts = (text: string): string[] => marks(text).map(mark => String('role' in mark ? mark.role : mark.otherwise))

describe('the use of a mark', () => {
  test.each([
    ['straight double ones', 'He said "we go" now.', ['" opens', '" closes']],
    ['straight single ones', "He said 'we go' now.", ["' opens", "' closes"]],
    ['curly ones', 'He said “we ‘go’ ” now.', ['“ opens', '‘ opens', '’ closes', '” closes']],
    ['curly ones the wrong way round', 'He said ”we ‘go‘“ now.', ['” opens', '‘ opens', '‘ closes', '“ closes']],
    ['low ones of German', 'He said „we ‚go‘“ now.', ['„ opens', '‚ opens', '‘ closes', '“ closes']],
    ['grave accents', "He said ``we `go''' now.", ['`` opens', '` opens', "' closes", "'' closes"]],
    ['one after another mark', "“'Yes,' he said.", ['“ opens', "' opens", "' closes"]],
    ['one between two marks', "They typed “'” here.", ['“ opens', "' either", '” closes']],
    ['one between two spaces', 'He said " we go.', ['" either']],
    ['one at the end of a paragraph', 'He said we go "\n\nand left.', ['" closes']],
    ['one at the beginning of a paragraph', "They left.\n\n' We go.", ["' opens"]],
    ['one before a stop and letters', "Use '.gov' now.", ["' opens", "' closes"]],
    ['a low one in the place of a comma', 'They went‚ and left.', []],
  ])('%s', (_, text, expected) => {
    expect(uses(text)).toEqual(expected)
  })
})

describe('the part of a mark that has no partner', () => {
  test.each([
    ['that of a quotation', '\'go\' "go"', 'null null null null'],
    ['an apostrophe before a clipped word', "'tis 'hood '90s '98 'orse", 'apostrophe '.repeat(5)],
    ['the same, curled', '‘tis ’hood ‘90s ’98 ‘Bama', 'apostrophe '.repeat(5)],
    ['an apostrophe behind one', "goin' ol' Lil' th' players'", 'apostrophe '.repeat(5)],
    ['no apostrophe, as the word is whole', "'pokes 'town Berlin' again' motor'", 'null '.repeat(5)],
    ['an accent', '`go´', 'apostrophe apostrophe'],
    ['a prime behind a figure', "6' 7” 12\" 8,000' 2½”", 'prime '.repeat(5)],
    ['no prime, as nobody measures so', '1984" of 2049\'', 'null null'],
    ['an apostrophe, as no dictionary has the word', "'splunkin 'gribbets chubblin'", 'apostrophe '.repeat(3)],
    ['a letter of a name', "‘Amman 'Amran ‘ulama ‘Iolani al-Shara'", 'letter '.repeat(5)],
    ['no letter, as the word is English', "‘Officials 'under 'Education ‘Union", 'null '.repeat(4)],
    ['a quoted letter with an ending', 'two ‘t’s', 'letter'],
  ])('%s', (_, text, expected) => {
    expect(doubts(`They ${text} and`).join(' ')).toBe(expected.trim())
  })
})

describe('no quotation mark, whatever stands around it, is', () => {
  test.each([
    ['a clitic after a stray space', "Xi 's men did n't go.", ["' apostrophe"]],
    ['an article of Dutch', "In 's-Gravenhage and 't Hooft.", ["' apostrophe", "' apostrophe"]],
    [
      '“and” between two marks',
      "Rock 'n' roll, fish ‘n’ chips.",
      ["' apostrophe", "' apostrophe", '‘ apostrophe', '’ apostrophe'],
    ],
    ['a prime of feet and inches', 'He is 6\'2" tall, or 6’ 2½”.', ["' prime", '" prime', '’ prime', '” prime']],
    ['a prime of minutes and seconds', 'At 12°26\' 46" north.', ["' prime", '" prime']],
  ])('%s', (_, text, expected) => {
    expect(uses(text)).toEqual(expected)
  })

  test('an apostrophe inside a word', () => {
    expect(uses('It’s O’Brien’s.')).toEqual([])
  })
})

test('double marks are told from single ones', () => {
  const kinds = marks("“a ‘b’ ''c''").map(mark => `${mark.token.text} ${String('double' in mark && mark.double)}`)
  expect(kinds).toEqual(['“ true', '‘ false', '’ false', "'' true", "'' true"])
})

test('a mark is a token of its own, so the apostrophe of a word is none', () => {
  const tokens = bodyOf('It’s “so” `x` <b>').tokens
  expect(tokens.filter(isQuoteMark).map(({ text }) => text)).toEqual(['“', '”', '`', '`'])
})

test('leaves out marks in places that are spoilt', () => {
  const left = read('He “so” said “no”.', offset => offset < 8)
  expect(left.map(({ token }) => token.start)).toEqual([13, 16])
})
