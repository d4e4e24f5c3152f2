import { expect, test } from '@jest/globals'
import { findTurnedMarks } from '../../../src/language/patterns/turned-marks.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['a mark that closes opens', 'The road is ”as long as the year” for all.', [[12, '“', 'closes']]],
  ['a mark that opens closes', 'The road is “as long as the year“ for all.', [[32, '”', 'opens']]],
  [
    'both are turned',
    'The road is ”as long as the year“ for all.',
    [
      [12, '“', 'closes'],
      [32, '”', 'opens'],
    ],
  ],
  ['a straight mark opened', 'The road is "as long as the year“ for all.', [[32, '"', 'opens']]],
  ['English marks', 'The road is “as long as the year” for all.', []],
  ['straight marks', 'The road is "as long as the year" for all.', []],
])('%s', (_, text, expected) => {
  expect([...findTurnedMarks(bodyOf(text))].map(({ mark, right, use }) => [mark.start, right, use])).toEqual(expected)
})
