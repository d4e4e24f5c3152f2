import { expect, test } from '@jest/globals'
import { numberWords } from '../../../src/language/patterns/word-numbers.js'
import { bodyOf } from '../../support/annotated.js'

test('words that differ only in case have one number', () => {
  expect([...numberWords(bodyOf('The cat saw THE Cat').tokens)]).toEqual([0, 1, 2, 0, 1])
})
test('the numbers are made once', () => {
  const { tokens } = bodyOf('The cat')
  expect(numberWords(tokens)).toBe(numberWords(tokens))
})
