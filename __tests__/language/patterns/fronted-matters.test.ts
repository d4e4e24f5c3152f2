import { expect, test } from '@jest/globals'
import { findFrontedMatters } from '../../../src/language/patterns/fronted-matters.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string): readonly string[] =>
  Array.from(findFrontedMatters(bodyOf(text)), ({ first, last }) => text.slice(first.start, last.end))

test.each([
  ['About this informs the agency Unian.', 'About this informs the agency Unian'],
  ['Of that told the head of the region Ivan Koval.', 'Of that told the head of the region Ivan Koval'],
  ['About the accident reported the office of the port.', 'About the accident reported the office of the port'],
  ['Writes about it the newspaper Orden Herald.', 'Writes about it the newspaper Orden Herald'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

test.each([
  ['About this report the minister said nothing.'],
  ['Of this said amount, half was paid.'],
  ['About this the minister said nothing.'],
  ['Reports about this are rare.'],
  ['“About this informs the agency Unian.”'],
  ['About a report the office was silent.'],
  ['About this reports Unian?'],
])('%s is sound', text => {
  expect(found(text)).toEqual([])
})
