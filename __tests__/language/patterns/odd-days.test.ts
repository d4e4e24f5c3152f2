import { expect, test } from '@jest/globals'
import { findOddDays } from '../../../src/language/patterns/odd-days.js'

test('days in figures and ordinals with a stop', () => {
  const text = 'They met on Tuesday (12/4) and on the 9th. of June.'
  expect([...findOddDays({ text })].map(({ start, end }) => text.slice(start, end))).toEqual(['12/4', 'the 9th. of'])
})
