import { expect, test } from '@jest/globals'
import {
  articleForInitials,
  consonantSound,
  eitherSound,
  foreignOnset,
  silentH,
} from '../../../src/language/lexicon/article-sounds.js'

const beginning = (pattern: RegExp, words: string): readonly string[] =>
  words.split(' ').filter(word => pattern.test(word))

test('a vowel letter with a consonant’s sound', () => {
  expect(beginning(consonantSound, 'university unanimous useful european one once oneself uefa ouattara ewe')).toEqual(
    'university unanimous useful european one once oneself uefa ouattara ewe'.split(' '),
  )
  expect(
    beginning(consonantSound, 'uninformed unmade unimpressed unissued unanimated onerous onion ounce utter'),
  ).toEqual([])
})

test('a silent h', () => {
  expect(beginning(silentH, 'hour honest heiress honourable house honey')).toEqual([
    'hour',
    'honest',
    'heiress',
    'honourable',
  ])
})

test('words with either article', () => {
  expect(beginning(eitherSound, 'historic herb hotel unidentified u ural hors')).toEqual(
    'historic herb hotel unidentified u ural hors'.split(' '),
  )
  expect(beginning(eitherSound, 'house up uralic horse field')).toEqual([])
})

test('beginnings that are read letter by letter, or with a vowel', () => {
  expect(beginning(foreignOnset, 'mrna nvidia mpox xbox yves fbi')).toEqual('mrna nvidia mpox xbox yves fbi'.split(' '))
  expect(beginning(foreignOnset, 'man nation flight hymn lyric rhyme xenon year')).toEqual([])
})

test.each([
  ['MP', 'an'],
  ['FBI', 'an'],
  ['IT', 'an'],
  ['BBC', 'a'],
  ['UN', 'a'],
  ['TVs', 'a'],
  ['LED', null],
  ['NATO', null],
  ['UNESCO', null],
  ['XIX', null],
  ['NO', null],
])('the article before %s is %s', (initials, article) => {
  expect(articleForInitials(initials)).toBe(article)
})
