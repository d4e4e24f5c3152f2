import { expect, test } from '@jest/globals'
import { packInstalledModel } from '../../src/run/installed-model.js'
import { ModelLexicon } from '../../src/tagger/lexicon.js'
import { categories, guessTag, tagNumbers } from '../../src/tagger/unknown-words.js'

const lexicon = new ModelLexicon(packInstalledModel())
const nameOf = (tag: number): string | undefined => Object.entries(tagNumbers).find(([, number]) => number === tag)?.[0]

test.each([
  ['blumenfelding', 'VERB'],
  ['skarnely', 'ADV'],
  ['ordenous', 'ADJ'],
  ['antiskarne', 'ADJ'],
  ['skarner', 'NOUN'],
  ['skarnestan', 'PROPN'],
  ['skarne', 'NOUN'],
  ['Skarne', 'PROPN'],
  ['FERRY', 'PROPN'], // a noun in capitals is a name
  ['SAID', 'VERB'],
])('“%s” is taken for %s', (word, expected) => {
  expect(nameOf(guessTag(word, categories.word, lexicon))).toBe(expected)
})

test.each([
  [2, 'NUM'],
  [8, 'SYM'],
  [12, 'PUNCT'],
  [0, 'X'],
])('text of category %i is taken for %s', (category, expected) => {
  expect(nameOf(guessTag('?', category, lexicon))).toBe(expected)
})

test('text of a category without a tag is a name or a noun', () => {
  expect(['Skarne', 'skarne'].map(text => nameOf(guessTag(text, 17, lexicon)))).toEqual(['PROPN', 'NOUN'])
})
