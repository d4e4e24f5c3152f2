import { expect, test } from '@jest/globals'
import { knowLanguage } from '../../../src/language/source/knowledge/known-language.js'
import { german } from '../../../src/language/source/knowledge/de.js'
import { measureDeviation, measureSource } from '../../../src/language/source/measure-length.js'

test('signs count more than letters', () => {
  expect([measureSource('Orden'), measureSource('市长AB')]).toEqual([5, 7])
})

test('English of the usual length deviates little, and short copy is not judged', () => {
  const language = knowLanguage(german)
  expect(measureDeviation('a'.repeat(100), 'a'.repeat(95), language)).toBeCloseTo(0, 1)
  expect(measureDeviation('a'.repeat(100), 'a'.repeat(400), language)).toBeGreaterThan(5)
  expect(measureDeviation('kurz', 'short', language)).toBeNull()
})
