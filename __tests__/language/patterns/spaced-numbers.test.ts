import { expect, test } from '@jest/globals'
import { findSpacedNumbers } from '../../../src/language/patterns/spaced-numbers.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string, hasSpaceGroups = false): (string | undefined)[] =>
  Array.from(findSpacedNumbers(bodyOf(text), hasSpaceGroups), ({ text: right }) => right)

test.each([
  ['Prices rose 3. 5 percent in May', ['3.5']],
  ['It cost $ 4. 5 million', ['4.5']],
  ['It holds 1. 2 million shares, and more', ['1.2']],
  ['It holds 1, 200, 000 bonds and 120, 000 notes', ['1,200,000', '120,000']],
  ['It holds 1, 234, 567 bonds', ['1,234,567']],
  ['It took 21 000 passengers and 1 234 567 crates', ['21,000', '1,234,567']],
  ['It took 21\u00A0345 crates for €21 000', ['21,345', '21,000']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'Kesh won 4 to 3. 2 million people saw it',
  'It rose to No. 3. 5 percent of them left',
  'He killed 3. 2 million people fled the town',
  'Sizes of 100, 200, 300 and 400',
  'Room 21 000 was full, on Route 66 100 people ran',
  'Boeing 737 800 planes, 21 345 crates',
])('leaves alone: %s', text => {
  expect(found(text)).toEqual([])
})

test('copy that groups digits with spaces is left alone', () => {
  expect(found('It took 21 000 passengers', true)).toEqual([])
})
