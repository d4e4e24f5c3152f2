import { expect, test } from '@jest/globals'
import { makeWordSet } from '../../../src/language/words/word-set.js'

test('white space of any kind separates words, and is no word', () => {
  expect([...makeWordSet('\n  a b\n  c\t b \n')]).toEqual(['a', 'b', 'c'])
})
