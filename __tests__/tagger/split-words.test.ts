import { expect, test } from '@jest/globals'
import { packInstalledModel } from '../../src/run/installed-model.js'
import { ModelLexicon } from '../../src/tagger/lexicon.js'
import { WordSplitter } from '../../src/tagger/split-words.js'

const lexicon = new ModelLexicon(packInstalledModel())
const splitter = new WordSplitter(lexicon)

test.each([
  ['ferry', 'ferry'],
  ['cannot', 'can|not'], // a contraction
  ['(Skarne)', '(|Skarne|)'],
  ['Skarne,', 'Skarne|,'],
  ['“Vos', '“|Vos'],
  ['ex-mayor', 'ex-mayor'], // “ex-” stays
  ['Vos-Aasen', 'Vos|-|Aasen'],
  ['G.I.Joe', 'G.I.|Joe'],
  ['skarne.orden', 'skarne|.|orden'],
  ['a..b', 'a.|.|b'],
  ['X.', 'X.'],
  ['§', '§'],
  ['10:30am', '10:30am'],
])('“%s” is %s', (text, expected) => {
  let at = 0
  const words = splitter.split(text).map(({ length }) => text.slice(at, (at += length)))
  expect(words.join('|')).toBe(expected)
})

test('a part of a contraction keeps its tag', () => {
  expect(splitter.split('cannot').map(({ isFixed }) => isFixed)).toEqual([true, true])
})

test('a word that only its form in lower case knows may have that form’s tags', () => {
  const [word] = splitter.split('FERRYING')
  expect(word?.normal).toBe(lexicon.find('ferrying'))
})
