import { describe, expect, test } from '@jest/globals'
import {
  lowerCaseOf,
  ofWord,
  perWord,
  RunVocabulary,
  someWord,
  tokenAt,
  Vocabulary,
  where,
} from '../../src/language/vocabulary.js'
import { annotate } from '../../src/language/annotate.js'
import type { Token } from '../../src/language/annotated-story.js'
import { storyOf } from '../../src/examples/example-story.js'

function wordsOf(text: string, vocabulary = new Vocabulary()): readonly Token[] {
  const [field] = annotate(storyOf({ body: text }), () => [], { vocabulary }).fields
  return field?.tokens ?? []
}
const textsOf = (tokens: readonly Token[]): readonly string[] => tokens.map(({ text }) => text)

describe('a vocabulary', () => {
  test('gives each spelling one number', () => {
    const vocabulary = new Vocabulary()
    expect(['ferry', 'Ferry', 'ferry', 'an extraordinarily long word'].map(word => vocabulary.numberOf(word))).toEqual([
      0, 1, 0, 2,
    ])
    expect([0, 1, 2, 3].map(number => vocabulary.spellingOf(number))).toEqual([
      'ferry',
      'Ferry',
      'an extraordinarily long word',
      '',
    ])
  })

  test('is shared by the stories of a run, and begins anew when it is large', () => {
    const run = new RunVocabulary(2)
    const first = run.next()
    wordsOf('one two', first)
    expect(run.next()).toBe(first)
    wordsOf('three', first)
    expect(run.next()).not.toBe(first)
  })

  test('numbers the tokens of a field', () => {
    const tokens = wordsOf('The port, the port')
    expect(tokens.map(({ word }) => word)).toEqual([0, 1, 2, 3, 1])
    expect([...(tokens[0]?.words.numbers ?? [])]).toEqual([0, 1, 2, 3, 1])
  })
})

describe('a test of words', () => {
  test('is asked once for each spelling of a vocabulary', () => {
    const asked: string[] = []
    const isPort = perWord(word => {
      asked.push(word)
      return word === 'port'
    })
    const vocabulary = new Vocabulary()
    const [first, second] = [wordsOf('the port the', vocabulary), wordsOf('port of Orden', vocabulary)]
    expect(textsOf(where(first, isPort))).toEqual(['port'])
    expect(second.map(isPort)).toEqual([true, false, false])
    expect(asked).toEqual(['the', 'port', 'of', 'Orden'])
    expect(wordsOf('port the').map(isPort)).toEqual([true, false])
    expect(asked).toHaveLength(6)
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
  })
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
