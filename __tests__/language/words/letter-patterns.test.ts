import { expect, test } from '@jest/globals'
import { countForeignTrigrams } from '../../../src/language/words/letter-patterns.js'

test.each(['harbor', 'strength', 'the'])('%s has the letters of English', word => {
  expect(countForeignTrigrams(word)).toBe(0)
})
test.each(['napadavshikh', 'zxqvk', 'herumhampeln'])('%s has not', word => {
  expect(countForeignTrigrams(word)).toBeGreaterThan(1)
})
test('a letter that English lacks counts with the whole word', () => {
  expect(countForeignTrigrams('für')).toBe(3)
})
