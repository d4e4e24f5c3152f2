import { expect, test } from '@jest/globals'
import { skeletonOf, toLatin } from '../../../../src/language/source/names/cyrillic-letters.js'

test('words in Cyrillic are written with Latin letters', () => {
  expect(['Щукин', 'Горлівськ', 'Orden'].map(toLatin)).toEqual(['shchukin', 'gorlivsk', 'orden'])
})

test.each([
  ['Horlivsk', 'Gorlivsk'],
  ['Dyukov', 'Diukov'],
  ['Weintrub', 'Vaintrub'],
  ['Philippov', 'Filipov'],
])('%s and %s sound alike', (a, b) => {
  expect(skeletonOf(a)).toBe(skeletonOf(b))
})

test('Petrov and Pavlov do not', () => {
  expect(skeletonOf('Petrov')).not.toBe(skeletonOf('Pavlov'))
})
