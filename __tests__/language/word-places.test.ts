import { expect, test } from '@jest/globals'
import { annotate } from '../../src/language/annotate.js'
import type { AnnotatedField } from '../../src/language/annotated-story.js'
import { Vocabulary } from '../../src/language/spellings.js'
import { hasWord, perWord, sentencesWith, someWord, where } from '../../src/language/vocabulary.js'
import { storyOf } from '../../src/examples/example-story.js'

function readField(text: string, vocabulary: Vocabulary): AnnotatedField {
  const [field] = annotate(storyOf({ body: text }), () => [], { vocabulary }).fields
  if (field === undefined) throw new Error('The story has no field.')
  return field
}

const textsOf = (words: readonly { readonly text: string }[]): string => words.map(({ text }) => text).join(' ')

test('a word is found by a test that was new when its field was read, and in the next field by its places', () => {
  const vocabulary = new Vocabulary()
  const asked: string[] = []
  const isLong = perWord(word => asked.push(word) > 0 && word.length > 4)
  const isLow = perWord(word => /^\p{Ll}/u.test(word))
  const [first, second] = ['The ferry left. The ferry sank.', 'The barge left. A ferry sank.'].map(text =>
    readField(text, vocabulary),
  )
  for (const field of [first, second, first]) {
    expect(textsOf(where(field?.tokens ?? [], isLong))).toMatch(/^(?:ferry ferry|barge ferry)$/u)
    expect(textsOf(where(field?.sentences[1]?.tokens ?? [], isLow))).toBe('ferry sank')
  }
  expect(new Set(asked).size).toBe(asked.length)
})

test('a run of tokens has the words in it, and no others', () => {
  const vocabulary = new Vocabulary()
  const isPort = perWord(word => word === 'port')
  for (const text of ['A port. It is open.', 'A port. It is open. The port sleeps.']) {
    const { tokens, sentences } = readField(text, vocabulary)
    expect(someWord(tokens, isPort)).toBe(true)
    expect(sentences.map(sentence => someWord(sentence.tokens, isPort))).toEqual(
      [true, false, true].slice(0, sentences.length),
    )
    expect(hasWord(tokens, isPort, ({ index }) => index > 5)).toBe(sentences.length > 2)
  }
  expect(someWord([], isPort)).toBe(false)
})

test('sentences with a word are found once each, in order', () => {
  const vocabulary = new Vocabulary()
  const isShip = perWord(word => /^ships?$/u.test(word))
  for (let time = 0; time < 2; time++) {
    const field = readField('A ship met a ship. It rained.\n\nTwo ships left.', vocabulary)
    expect(sentencesWith(field, isShip)).toEqual([field.sentences[0], field.sentences[2]])
  }
  expect(sentencesWith(readField('It rained.', vocabulary), isShip)).toEqual([])
})

test('more words and tests than there is room for at first', () => {
  const vocabulary = new Vocabulary()
  const tests = Array.from({ length: 80 }, (_, at) => perWord(word => word.endsWith(`x${String(at)}`)))
  const text = Array.from({ length: 2000 }, (_, at) => `w${String(at)}x${String(at % 100)}`).join(' ')
  for (let time = 0; time < 2; time++) {
    const { tokens } = readField(text, vocabulary)
    expect(tests.map(each => where(tokens, each).length)).toEqual(tests.map(() => 20))
  }
})
