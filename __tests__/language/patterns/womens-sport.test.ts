import { expect, test } from '@jest/globals'
import { isWomensContest } from '../../../src/language/patterns/womens-sport.js'

test.each([
  ['Gull won the women’s cup on Sunday.', true],
  ["Lin won the women's 400-meter final.", true],
  ['Gull won the women’s cup, and its men’s team lost.', false],
  ['The women’s prison has a new team.', false],
])('%s', (text, expected) => {
  expect(isWomensContest({ text })).toBe(expected)
})
