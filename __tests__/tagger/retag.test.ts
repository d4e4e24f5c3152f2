import { expect, test } from '@jest/globals'
import { packInstalledModel } from '../../src/run/installed-model.js'
import { ModelLexicon } from '../../src/tagger/lexicon.js'
import { retag } from '../../src/tagger/retag.js'
import { WordSplitter } from '../../src/tagger/split-words.js'

const lexicon = new ModelLexicon(packInstalledModel())
const tagsOf = (text: string): string =>
  retag(new WordSplitter(lexicon).split(text), lexicon)
    .map(tag => lexicon.rules.tags[tag])
    .join(' ')

test.each([
  ['they can fish', 'PRON AUX VERB'],
  ['the can of fish', 'DET NOUN ADP NOUN'],
  ['to fish', 'PART VERB'],
  ['that boat sank', 'DET NOUN VERB'],
  ['', ''],
])('the words about it decide: “%s” is %s', (text, expected) => {
  expect(tagsOf(text)).toBe(expected)
})
