import { expect, test } from '@jest/globals'
import { findTornWord } from '../../../src/language/patterns/torn-words.js'
import { bodyOf } from '../../support/annotated.js'

/** The first torn word of a text; null if it has none. */
function tornIn(text: string): ReturnType<typeof findTornWord> {
  const field = bodyOf(text)
  const [torn] = field.tokens.flatMap((token, index) => {
    const before = field.tokens[index - 1]
    return before === undefined ? [] : (findTornWord(field, before, token) ?? [])
  })
  return torn ?? null
}

test.each([
  ['They do n’t sail.', { start: 7, end: 11, text: 'n’t' }],
  ['The mayor ’s crew sails.', { start: 9, end: 12, text: '’s' }],
  ['The crews ’ll sail.', { start: 9, end: 13, text: '’ll' }],
])('the ending in “%s” is split from its word', (text, place) => {
  expect(tornIn(text)).toEqual({
    ...place,
    message: 'This ending is split from its word. Delete the space.',
    isSure: true,
  })
})

test.each([
  ['The U. S. fleet sails.', 'U.S.', 4, 9, true],
  ['The U. N. fleet sails.', 'U.N.', 4, 9, true],
  ['The co- founder sails.', 'co-founder', 4, 15, false],
  ['The vice -president sails.', 'vice-president', 4, 19, false],
  ['The Asia- Pacific fleet sails.', 'Asia-Pacific', 4, 17, false],
])('“%s” has a space inside “%s”', (text, word, start, end, isSure) => {
  expect(tornIn(text)).toEqual({
    start,
    end,
    text: word,
    message: `There is a space inside “${word}”. Delete it.`,
    isSure,
  })
})

test('a tokenizer’s mark goes with the spaces around it', () => {
  const message = 'This is a tokenizer mark, not copy. Delete it.'
  expect(tornIn('The well @-@ known crew.')).toEqual({ start: 8, end: 12, text: null, message, isSure: false })
})

test.each([
  ['a citation', 'The case is 353 U. S. 586.'],
  ['initials beside a citation', 'The U. S. cites 353 U. S. 586.'],
  ['a name with initials', 'The boat of U. S. Grant sails.'],
  ['a hyphen that is suspended', 'The pre- and post-war crews sail.'],
  ['a dash', 'The crew - founder of it - sails.'],
  ['a word that begins no compound', 'The harbor- founder sails.'],
  ['an address', 'Write to @boats today.'],
  ['a quotation of one letter', 'The crew ’s’ sails.'],
  ['a line break', 'The mayor\n’s crew sails.'],
])('%s tears no word', (_, text) => {
  expect(tornIn(text)).toBeNull()
})
