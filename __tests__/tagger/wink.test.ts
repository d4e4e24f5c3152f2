import { expect, test } from '@jest/globals'
import { loadTagger } from '../../src/run/load-tagger.js'

test('gives one tag per word, also for clitics and long runs', () => {
  const words = ['The', 'mayor’s', 'plan', 'didn’t', 'pass', ',', 'she', 'said', '.', 'x'.repeat(5000), '1,200.5']
  const tags = loadTagger()(words)
  expect(tags).toHaveLength(words.length)
  expect(tags.slice(0, 9)).toEqual(['DET', 'NOUN', 'NOUN', 'AUX', 'VERB', 'PUNCT', 'PRON', 'VERB', 'PUNCT'])
})

test('gives a sentence the same tags whatever came before it', () => {
  const sentence = ["Xi's", 'visit', "couldn't", 'wait', ',', "they've", 'said']
  const fresh = loadTagger()(sentence)
  const used = loadTagger()
  for (const before of [["Xi's"], ["couldn't", "they've"], ['U.S.', "Kim's", '"']]) used(before)
  expect(used(sentence)).toEqual(fresh)
})
