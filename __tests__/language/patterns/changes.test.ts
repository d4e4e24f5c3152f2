import { expect, test } from '@jest/globals'
import { findOddChanges, findOddFactors } from '../../../src/language/patterns/changes.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['Sales rose 12 percent to 45 million euros from 30 million euros.', ['50 percent']],
  ['Sales rose 50 percent to 45 million euros from 30 million euros.', []],
  ['Output fell to 410 barrels from 500 barrels. This is a decrease of 81 percent.', ['18 percent']],
  ['Guests doubled from 12,000 in 2019 to 65,000, in 3 years.', ['5.4 times']],
])('%s', (text, expected) => {
  expect([...findOddChanges(bodyOf(text))].map(({ is }) => is)).toEqual(expected)
})

test('a factor is compared with its amounts', () => {
  expect([...findOddFactors(bodyOf('It cost 90 crowns, twice the 30 crowns planned.'))].map(({ is }) => is)).toEqual([
    '3.0 times',
  ])
})
