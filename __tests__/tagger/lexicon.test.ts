import { expect, test } from '@jest/globals'
import { packInstalledModel } from '../../src/run/installed-model.js'
import { ModelLexicon, joinLexicon, packRecord, slotOf } from '../../src/tagger/lexicon.js'
import { loadTagger } from '../../src/run/load-tagger.js'

const tagger = loadTagger()

test.each([
  ['ferry', true],
  ['harbour', true],
  ['don’t', true],
  ['adidas', false],
  ['latvia', false], // a name
  ['constructor', true],
  ['__proto__', false],
  ['naïvement', false],
  ['', false],
])('“%s” is a common word: %s', (word, expected) => {
  expect(tagger.knows?.(word)).toBe(expected)
})

test('the words of copy are not learnt', () => {
  tagger(['Thyssenkrupp', 'thyssenkrupp'])
  expect(tagger.knows?.('thyssenkrupp')).toBe(false)
})

test('a word is found, and tells what its record holds', () => {
  const record = { tag: 3, cluster: 300, hint: 200, isContraction: true, isSpelling: false, toNormal: 2 }
  const slots = new Uint32Array(4)
  slots[slotOf('ab', 4)] = 1
  const lexicon = new ModelLexicon(
    joinLexicon({
      records: Uint32Array.of(packRecord(record)),
      ends: Uint32Array.of(2),
      slots,
      lemmas: Uint32Array.of(0, (4 << 14) | 1),
      expansions: Uint32Array.of(9, 1, 2, 3, 4),
      letters: Uint8Array.of(97, 98),
      rules: new TextEncoder().encode('{"others":{"ä":7},"clusters":[]}'),
    }),
  )
  expect(['ab', 'ac', 'a', 'ä', 'ö'].map(word => lexicon.find(word))).toEqual([0, -1, -1, 7, -1])
  expect([lexicon.tagOf(0), lexicon.hintOf(0), lexicon.lengthOf(0), lexicon.normalOf(0)]).toEqual([3, 200, 2, 2])
  expect(lexicon.expansionOf(0)).toEqual(Uint32Array.of(1, 2, 3, 4))
  expect(lexicon.mayBe(0, 3)).toBe(false)
})

test('every word of the model is found at its place', () => {
  const lexicon = new ModelLexicon(packInstalledModel())
  expect(['a', 'zoo', '’s', 'Ain’t'].map(word => lexicon.find(word) > 0)).toEqual([true, true, true, true])
})
