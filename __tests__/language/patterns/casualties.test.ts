import { expect, test } from '@jest/globals'
import { findTolls } from '../../../src/language/patterns/casualties.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['Floods kill nine villagers.', [['dead', 9, false]]],
  ['Two track workers were found dead.', [['dead', 2, false]]],
  ['A bus hit a wall, injuring at least 12 people.', [['hurt', 12, true]]],
  ['They were killed 12 days ago. The 12 men killed a bear.', []],
])('%s', (text, expected) => {
  expect(findTolls(bodyOf(text)).map(({ fate, value, rough }) => [fate, value, rough])).toEqual(expected)
})
