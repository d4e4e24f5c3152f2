import { expect, test } from '@jest/globals'
import { findNumerals } from '../../../src/language/patterns/numerals.js'
import { bodyOf } from '../../support/annotated.js'

test('numbers in digits and words, with their scales', () => {
  const [sentence] = bodyOf('In 2019 about 2.5 million people and seven seals came.').sentences
  expect(sentence && findNumerals(sentence).map(({ value, isRough }) => [value, isRough])).toEqual([
    [2.5e6, true],
    [7, false],
  ])
})
