import { expect, test } from '@jest/globals'
import { findOddLists, findOddParts } from '../../../src/language/patterns/counted-lists.js'
import { bodyOf } from '../../support/annotated.js'

test('a list has as many items as its number says', () => {
  expect(
    [...findOddLists(bodyOf('The two men, a baker, a clerk and a cook, left.'))].map(({ counted }) => counted),
  ).toEqual([3])
  expect([
    ...findOddLists(bodyOf('The two men, a baker and a cook, left. He fed the two cats, a dog, a cow and a hen.')),
  ]).toEqual([])
})

test('parts are no more than the whole', () => {
  expect(
    [...findOddParts(bodyOf('Of the 30 guests, 22 were saved and 12 drowned.'))].map(({ counted }) => counted),
  ).toEqual([34])
  expect([...findOddParts(bodyOf('Of the 30 guests, 22 were saved and 8 drowned.'))]).toEqual([])
})
