import { expect, test } from '@jest/globals'
import { loadTagger } from '../../src/run/load-tagger.js'

const tagger = loadTagger()

test.each([
  ['ferry', true],
  ['harbour', true],
  ['adidas', false],
  ['latvia', false], // a name
  ['constructor', true],
  ['__proto__', false],
])('“%s” is a common word: %s', (word, expected) => {
  expect(tagger.knows?.(word)).toBe(expected)
})

test('the words of copy are not learnt', () => {
  tagger(['Thyssenkrupp', 'thyssenkrupp'])
  expect(tagger.knows?.('thyssenkrupp')).toBe(false)
})
