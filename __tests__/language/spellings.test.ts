import { describe, expect, test } from '@jest/globals'
import { RunVocabulary, Vocabulary } from '../../src/language/spellings.js'
import { annotate } from '../../src/language/annotate.js'
import type { Token } from '../../src/language/annotated-story.js'
import { storyOf } from '../../src/examples/example-story.js'

function wordsOf(text: string, vocabulary = new Vocabulary()): readonly Token[] {
  const [field] = annotate(storyOf({ body: text }), () => [], { vocabulary }).fields
  return field?.tokens ?? []
}

const numberOf = (vocabulary: Vocabulary, word: string): number =>
  vocabulary.numberAt(vocabulary.codesOf(word), 0, word.length)

describe('a vocabulary', () => {
  test('gives each spelling one number', () => {
    const vocabulary = new Vocabulary()
    expect(['ferry', 'Ferry', 'ferry', 'an extraordinarily long word'].map(word => numberOf(vocabulary, word))).toEqual(
      [0, 1, 0, 2],
    )
    expect([0, 1, 2, 3].map(number => vocabulary.spellingOf(number))).toEqual([
      'ferry',
      'Ferry',
      'an extraordinarily long word',
      '',
    ])
  })

  test('knows the words of a dictionary and their forms, and asks once', () => {
    const asked: string[] = []
    const dictionary = (word: string): boolean => {
      asked.push(word)
      return word === 'ferry'
    }
    const vocabulary = new Vocabulary()
    const [ferries, orden] = ['ferries', 'Ordenx'].map(word => numberOf(vocabulary, word))
    const answers = (): readonly boolean[] => [
      vocabulary.knows(ferries ?? 0, dictionary),
      vocabulary.knows(orden ?? 0, dictionary),
      vocabulary.knowsText('ferry', dictionary),
    ]
    expect(answers()).toEqual([true, false, true])
    const { length } = asked
    expect(answers()).toEqual([true, false, true])
    expect(asked).toHaveLength(length)
  })

  test('finds the last place of each word, again and again', () => {
    const vocabulary = new Vocabulary()
    const words = Int32Array.from('a b a a b'.split(' '), word => numberOf(vocabulary, word))
    expect([...vocabulary.lastPlacesOf(words)]).toEqual([-1, -1, 0, 2, 1])
    expect([...vocabulary.lastPlacesOf(words)]).toEqual([-1, -1, 0, 2, 1])
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
