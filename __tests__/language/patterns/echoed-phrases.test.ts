import { expect, test } from '@jest/globals'
import { findEchoes } from '../../../src/language/patterns/echoed-phrases.js'
import { findLastPlaces, numberWords } from '../../../src/language/patterns/word-numbers.js'
import { bodyOf } from '../../support/annotated.js'

const echoes = (text: string): string[] => {
  const { sentences, tokens } = bodyOf(text)
  return sentences.flatMap(sentence => {
    const from = sentence.tokens[0]?.index ?? 0
    const numbers = numberWords(tokens).subarray(from, from + sentence.tokens.length)
    return Array.from(findEchoes(sentence, numbers, findLastPlaces(tokens)), ({ second, length }) =>
      sentence.tokens
        .slice(second, second + length)
        .map(({ text: word }) => word)
        .join(' '),
    )
  })
}

test.each([
  ['They carried sand in buckets on their heads in buckets.', ['in buckets']],
  ['They carried sand in buckets and water in buckets.', []],
  ['They left in boats when others came in boats.', []],
  ['Work starts after the rains, after the wet season, after the rains.', ['after the rains']],
  ['He won at home, this time in June, this time.', ['this time']],
  ['He won the cup, the cup of cups, in the cup.', []],
  ['He paid with his card of his card.', ['his card']],
  ['He paid from his card to his card.', []],
])('%s', (text, expected) => {
  expect(echoes(text)).toEqual(expected)
})
