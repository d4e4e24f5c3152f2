import { expect, test } from '@jest/globals'
import { winkTagger } from '../../src/tagger/wink.js'

test('gives one tag a word, clitics and long runs and all', () => {
  const words = ['The', 'mayor’s', 'plan', 'didn’t', 'pass', ',', 'she', 'said', '.', 'x'.repeat(5000), '1,200.5']
  const tags = winkTagger()(words)
  expect(tags).toHaveLength(words.length)
  expect(tags.slice(0, 9)).toEqual(['DET', 'NOUN', 'NOUN', 'AUX', 'VERB', 'PUNCT', 'PRON', 'VERB', 'PUNCT'])
})

test('tags a sentence the same whatever came before it', () => {
  const sentence = ["Xi's", 'visit', "couldn't", 'wait', ',', "they've", 'said']
  const fresh = winkTagger()(sentence)
  const used = winkTagger()
  for (const before of [["Xi's"], ["couldn't", "they've"], ['U.S.', "Kim's", '"']]) used(before)
  expect(used(sentence)).toEqual(fresh)
})
