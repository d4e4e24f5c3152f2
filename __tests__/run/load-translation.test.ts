import { expect, test } from '@jest/globals'
import { asksForTranslated, loadTranslation } from '../../src/run/load-translation.js'

test('weights are loaded only where a flag asks for them', () => {
  expect(
    [{}, { scores: ['damaged'] as const }, { gate: { level: 'damaged' } as const }].map(asksForTranslated),
  ).toEqual([false, false, false])
  expect(
    [{ scores: ['translated'] as const }, { gate: { translated: 0.9 } }, { scoreWeights: 'own.bin' }].map(
      asksForTranslated,
    ),
  ).toEqual([true, true, true])
})

test('the shipped weights are there', () => {
  expect(loadTranslation(undefined).odds).toHaveLength(5)
})

test('a file that holds no weights is refused', () => {
  expect(() => loadTranslation('package.json')).toThrow('package.json does not hold weights')
  expect(() => loadTranslation('none.bin')).toThrow('Cannot read none.bin')
})
