import { describe, expect, test } from '@jest/globals'
import { findEnglishMark, isBrokenLetter } from '../../../src/language/patterns/english-marks.js'
import { findLastPlace } from '../../support/mark-places.js'

describe('the English mark for a foreign one', () => {
  test.each([
    ['has a space before a word', 'It rose，and fell.', '，', { start: 7, end: 8, text: ', ', isSafe: true }],
    ['has none before a space', 'It rose， and fell.', '，', { start: 7, end: 8, text: ',', isSafe: true }],
    ['has none before a closing mark', 'It (rose，) fell.', '，', { start: 8, end: 9, text: ',', isSafe: true }],
    [
      'takes the place of a space before it',
      'It rose ， and fell.',
      '，',
      { start: 7, end: 9, text: ',', isSafe: true },
    ],
    ['has none within thousands', 'It had 12，000 fans.', '，', { start: 9, end: 10, text: ',', isSafe: true }],
    ['has one between two figures', 'In 2024，5 crews left.', '，', { start: 7, end: 8, text: ', ', isSafe: true }],
    ['has none within a score', 'It won 3：2 then.', '：', { start: 8, end: 9, text: ':', isSafe: true }],
    ['has a space before an opening bracket', 'It（rose） then.', '（', { start: 2, end: 3, text: ' (', isSafe: true }],
    ['has none at another space', 'It （rose） then.', '（', { start: 3, end: 4, text: '(', isSafe: true }],
    [
      'is nothing after an abbreviation’s stop',
      'It left the U.S.。',
      '。',
      { start: 16, end: 17, text: '', isSafe: true },
    ],
    ['is not safe beside another mark', 'It rose，, and fell.', '，', { start: 7, end: 8, text: ',', isSafe: false }],
    [
      'is not safe where it cuts a sentence',
      'It rose。and fell.',
      '。',
      { start: 7, end: 8, text: '. ', isSafe: false },
    ],
  ])('%s', (_, text, mark, expected) => {
    const { field, mark: token } = findLastPlace(text, mark)
    expect(findEnglishMark(field, token)).toEqual(expected)
  })

  test('is none for a title mark, which depends on the sentence', () => {
    const { field, mark } = findLastPlace('The film 《Long Night》 opens.', '《')
    expect(findEnglishMark(field, mark)).toBeNull()
  })
})

test.each([
  ['The caf¿s opened.', '¿', true],
  ['The ni¡o came.', '¡', true],
  ['They asked ¿quién?', '¿', false],
  ['They asked¿ then.', '¿', false],
  ['The cafés，too.', '，', false],
])('in “%s” the mark “%s” is a broken letter: %p', (text, mark, expected) => {
  expect(isBrokenLetter(findLastPlace(text, mark).mark)).toBe(expected)
})
