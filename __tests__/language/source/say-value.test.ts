import { expect, test } from '@jest/globals'
import { sayPower, sayValue } from '../../../src/language/source/say-value.js'

test('numbers are said as news says them', () => {
  expect([520_000_000, 16_000, 3.5e12, 7.4].map(sayValue)).toEqual(['520 million', '16,000', '3.5 trillion', '7.4'])
})

test('powers of ten are said before “that”', () => {
  expect([-1, 3, 4, -8].map(sayPower)).toEqual(['a tenth of', 'a thousand times', '10,000 times', '1/100,000,000 of'])
})
