import { expect, test } from '@jest/globals'
import { auxiliaries, isFunctionWord, isPreposition, lowerCaseNames } from '../../../src/language/words/word-classes.js'

test.each(['the', 'The', 'THE', 'of', 'himself', 'because', "isn't", 'however', 'yet'])(
  '“%s” is a function word',
  word => {
    expect(isFunctionWord(word)).toBe(true)
  },
)

test.each(['ship', 'said', 'isn’t', '', 'then.'])('“%s” is none', word => {
  expect(isFunctionWord(word)).toBe(false)
})

test('a preposition is in lower case, as the others are no prepositions', () => {
  expect(['of', 'within', 'Of', 'and', 'the'].filter(isPreposition)).toEqual(['of', 'within'])
})

test('a class holds its words and no others', () => {
  expect([auxiliaries.has('might'), auxiliaries.has('made'), auxiliaries.has('')]).toEqual([true, false, false])
  expect([lowerCaseNames.has('dpa'), lowerCaseNames.has('Dpa')]).toEqual([true, false])
})
