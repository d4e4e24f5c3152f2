import { expect, test } from '@jest/globals'
import { findLastPlaces, numberWords } from '../../../src/language/patterns/word-numbers.js'
import { bodyOf } from '../../support/annotated.js'

const { tokens } = bodyOf('The cat saw THE Cat')

test('words that differ only in case have one number', () => {
  const [the, cat, saw, ...again] = numberWords(tokens)
  expect(again).toEqual([the, cat])
  expect(new Set([the, cat, saw]).size).toBe(3)
})

test('each word has its last place before', () => {
  expect([...findLastPlaces(tokens)]).toEqual([-1, -1, -1, 0, 1])
})

test('the numbers are made once, and no tokens have none', () => {
  expect(numberWords(tokens)).toBe(numberWords(tokens))
  expect([numberWords([]).length, findLastPlaces([]).length]).toEqual([0, 0])
})
