import { expect, test } from '@jest/globals'
import { isForeignWord, isSharedWord } from '../../../src/language/lexicon/other-languages.js'

test.each(['oder', 'sind', 'heeft', 'ikke', 'değil', 'yang', 'vous'])('“%s” shows another language', word => {
  expect(isForeignWord(word)).toBe(true)
})

test.each(['the', 'was', 'as', 'von', 'men', 'Oder'])('“%s” does not', word => {
  expect(isForeignWord(word)).toBe(false)
})

test('words that two languages have do not show that a text is English', () => {
  expect(['me', 'was', 'under'].map(isSharedWord)).toEqual([true, true, true])
  expect(['the', 'with', 'said'].map(isSharedWord)).toEqual([false, false, false])
})
