import { expect, test } from '@jest/globals'
import { findStraySpace } from '../../../src/language/patterns/stray-spaces.js'
import { findLastPlace } from '../../support/mark-places.js'

const found = (text: string, mark: string): ReturnType<typeof findStraySpace> =>
  findStraySpace(findLastPlace(text, mark))

test.each([
  ['between two words', 'The crews left , then.', ',', { start: 14, end: 16, text: ',', isSure: true }],
  ['before a word that follows it', 'The crews left ,then.', ',', { start: 14, end: 16, text: ', ', isSure: true }],
  ['after a strange word', 'The crews saw qwblx , then.', ',', { start: 19, end: 21, text: ',', isSure: false }],
  ['before a word in lower case', 'The crews left . they went.', '.', { start: 14, end: 16, text: '.', isSure: false }],
  ['within a number', 'They paid 12 ,000 then.', ',', { start: 12, end: 14, text: ',', isSure: true }],
  ['between two numbers', 'They paid 12 ,34 then.', ',', { start: 12, end: 14, text: null, isSure: true }],
  ['after a closing quotation mark', 'The “crews” , then.', ',', { start: 11, end: 13, text: ',', isSure: true }],
  ['at the end', 'The crews left .', '.', { start: 14, end: 16, text: '.', isSure: true }],
])('a space is before a mark %s', (_, text, mark, slip) => {
  expect(found(text, mark)).toEqual({ ...slip, message: `There is a space before this “${mark}”. Delete it.` })
})

test.each([
  ['no space', 'The crews left, then.', ','],
  ['a line break', 'The crews left\n, then.', ','],
  ['the stop of a name of a site', 'The crews left .gov then.', '.'],
  ['a smile', 'The crews left ;) then.', ';'],
  ['a word between colons', 'The crews left :boat: then.', ':'],
  ['an ellipsis with spaces', 'The crews left . . . then.', '.'],
  ['a click of a language', 'The people of the !Kung went.', '!'],
  ['a comma at the end', 'The crews left ,', ','],
])('%s is no space before a mark', (_, text, mark) => {
  expect(found(text, mark)).toBeNull()
})

test('a space is after an opening bracket, but not after a frown', () => {
  const message = 'There is a space after this “(”. Delete it.'
  expect(found('The boat ( worth little) sank.', '(')).toEqual({ start: 9, end: 11, text: '(', message, isSure: true })
  expect(found('The boat sank :( worth little.', '(')).toBeNull()
})

test.each([
  ['before “am”', 'It left 8: 30 am then.'],
  ['after “at”', 'It left at 8: 30 then.'],
  ['before a zone', 'It left 8: 30 GMT then.'],
])('a space is inside a time %s', (_, text) => {
  const at = text.indexOf(':')
  const message = 'There is a space inside this time. Delete it.'
  expect(found(text, ':')).toEqual({ start: at, end: at + 2, text: ':', message, isSure: true })
})

test.each(['On Day 5: 12 crews sail.', 'It left at 8: 75 then.', 'It left at 8:  30 then.'])(
  '“%s” has no such time',
  text => {
    expect(found(text, ':')).toBeNull()
  },
)
