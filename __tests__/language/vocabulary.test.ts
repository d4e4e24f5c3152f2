import { describe, expect, test } from '@jest/globals'
import {
  hasWord,
  lowerCaseOf,
  ofWord,
  perWord,
  placesOf,
  someWord,
  tokenAt,
  where,
  whereRepeated,
} from '../../src/language/vocabulary.js'
import { Vocabulary } from '../../src/language/spellings.js'
import { annotate } from '../../src/language/annotate.js'
import type { Token } from '../../src/language/annotated-story.js'
import { storyOf } from '../../src/examples/example-story.js'

function wordsOf(text: string, vocabulary = new Vocabulary()): readonly Token[] {
  const [field] = annotate(storyOf({ body: text }), () => [], { vocabulary }).fields
  return field?.tokens ?? []
}
const textsOf = (tokens: readonly Token[]): readonly string[] => tokens.map(({ text }) => text)

describe('a test of words', () => {
  test('is asked once for each spelling of a vocabulary, and once more of single words', () => {
    const asked: string[] = []
    const isPort = perWord(word => {
      asked.push(word)
      return word === 'port'
    })
    const vocabulary = new Vocabulary()
    const [first, second] = [wordsOf('the port the', vocabulary), wordsOf('port of Orden', vocabulary)]
    expect(textsOf(where(first, isPort))).toEqual(['port'])
    expect(second.map(isPort)).toEqual([true, false, false])
    expect(asked).toEqual(['the', 'port', 'port', 'of', 'Orden'])
    expect(second.map(isPort)).toEqual([true, false, false])
    expect(wordsOf('port the').map(isPort)).toEqual([true, false])
    expect(asked).toHaveLength(7)
  })

  test('of words that begin with some characters is asked of no other in a list', () => {
    const asked: string[] = []
    const isPort = perWord(word => asked.push(word) > 0 && word === 'port', /p/u)
    expect(textsOf(where(wordsOf('the pier, the port'), isPort))).toEqual(['port'])
    expect(asked).toEqual(['pier', 'port'])
  })

  test('is false of no word', () => {
    expect(perWord(() => true)(undefined)).toBe(false)
  })

  test('answers for thousands of words', () => {
    const isEven = perWord(word => Number(word) % 2 === 0)
    const words = wordsOf(Array.from({ length: 3000 }, (_, number) => String(number)).join(' '))
    expect(where(words.slice(0, 4), isEven)).toHaveLength(2)
    expect(where(words, isEven)).toHaveLength(1500)
  })

  test('finds words in a part of a field', () => {
    const isThe = perWord(word => word === 'the')
    const tokens = wordsOf('the port and the town')
    expect(where(tokens.slice(1), isThe).map(({ index }) => index)).toEqual([3])
    expect(where([], isThe)).toEqual([])
    expect([someWord(tokens, isThe), someWord(tokens.slice(4), isThe)]).toEqual([true, false])
    expect(placesOf(tokens.slice(1), isThe)).toEqual([2])
    expect([placesOf(tokens, isThe, 1, 3), placesOf(tokens, isThe, 0, 4), placesOf([], isThe)]).toEqual([
      [],
      [0, 3],
      [],
    ])
    expect(
      placesOf(
        tokens,
        perWord(word => word.startsWith('t')),
        1,
      ),
    ).toEqual([3, 4])
  })
})

test('words are found by a test and by their neighbours', () => {
  const isThe = perWord(word => word === 'the')
  const tokens = wordsOf('the port port the the end')
  expect(hasWord(tokens, isThe, ({ index }) => index > 3)).toBe(true)
  expect(hasWord(tokens, isThe, ({ index }) => index > 4)).toBe(false)
  expect(whereRepeated(tokens).map(({ index }) => index)).toEqual([2, 4])
  expect(whereRepeated(tokens.slice(2)).map(({ index }) => index)).toEqual([4])
  expect(whereRepeated([])).toEqual([])
})

test('a value of a word is made once for each spelling', () => {
  let made = 0
  const lengthOf = ofWord(({ length }) => {
    made++
    return length
  })
  expect(wordsOf('the port the').map(lengthOf)).toEqual([3, 4, 3])
  expect(made).toBe(2)
  expect(wordsOf('The PORT').map(lowerCaseOf)).toEqual(['the', 'port'])
})

test('there is no token before the first and behind the last', () => {
  const tokens = wordsOf('the port')
  expect([-1, 0, 1, 2].map(place => tokenAt(tokens, place)?.text)).toEqual([undefined, 'the', 'port', undefined])
})
