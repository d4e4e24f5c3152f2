import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { loadTagger } from '../../src/run/load-tagger.js'

const nlp = winkNLP(model, ['pos'])
const { pos }: { pos: never } = nlp.its as never
const tagger = loadTagger()

test.each([
  'The mayor of Orden said on Tuesday that the ferries were late .',
  'Kim led a so-called post-war start-up , co-founded by ex-minister Vos in 1990s Skarne .',
  'The U.S.-led talks cost $ 3.5m , or 2,000 crowns a day ; the E.U. paid .',
  'She gonna cannot leave , ( he ) wrote to desk@example.org via https://example.org/a?b=c on 3rd May at 10:30am',
  'Overruns were shelved , unbeknownst to Thyssenkrupp , antiwar marchers and the Blumenfeldian school .',
  '“ Colour and flavour ” , “ ... ” – wholly un-English-like — #tag @desk :) 100 % … a.b..c U.K.based',
  'Давыдов 東京 naïve café 🙂 ½ ²',
])('“%s” has the tags that wink-nlp gives to the same words', sentence => {
  const words = sentence.split(' ')
  const pieces = nlp.readDoc(words.join(' ')).tokens()
  const [texts, tags]: readonly (readonly string[])[] = [pieces.out(), pieces.out(pos)]
  let at = 0
  const expected = words.map(word => {
    const first = tags?.[at]
    for (let length = 0; length < word.length; at++) length += texts?.[at]?.length ?? 1
    return first
  })
  const spelt = words.map(word => word.replace(/[“”]/gu, '"'))
  expect(tagger(spelt)).toEqual(expected)
})

test('gives one tag per word, also for clitics and long runs', () => {
  const words = ['The', 'mayor’s', 'plan', 'didn’t', 'pass', ',', 'she', 'said', '.', 'x'.repeat(5000), '1,200.5']
  const tags = tagger(words)
  expect(tags).toHaveLength(words.length)
  expect(tags.slice(0, 9)).toEqual(['DET', 'NOUN', 'NOUN', 'AUX', 'VERB', 'PUNCT', 'PRON', 'VERB', 'PUNCT'])
})

test('gives a sentence the same tags whatever came before it', () => {
  const sentence = ["Xi's", 'visit', "couldn't", 'wait', ',', "they've", 'said']
  const fresh = loadTagger()(sentence)
  for (const before of [["Xi's"], ["couldn't", "they've"], ['U.S.', "Kim's", '"']]) tagger(before)
  expect(tagger(sentence)).toEqual(fresh)
})

test('gives no tag to no word', () => {
  expect(tagger([])).toEqual([])
})

test('the packed model may begin at any byte', async () => {
  const { buildTagger } = await import('../../src/tagger/tagger.js')
  const packed = readFileSync(createRequire(import.meta.url).resolve('../../dist/bin/english-model.bin'))
  const shifted = new Uint8Array(packed.length + 1)
  shifted.set(packed, 1)
  expect(buildTagger(shifted.subarray(1))(['Two', 'ships', 'sank'])).toEqual(['NUM', 'NOUN', 'VERB'])
})
