import { expect, test } from '@jest/globals'
import { findAges } from '../../../src/language/patterns/ages.js'
import { bodyOf } from '../../support/annotated.js'

test('ages follow a full name', () => {
  const found = findAges(
    bodyOf(
      'Ada Holm, 61, met Petr Roe (34). Lund, 12, won. In Orden, 30 left. Lind, Port Ellis, 40; Pell, Port Ellis, 44.',
    ),
  )
  expect(found.map(({ name, value }) => [name, value])).toEqual([
    ['Ada Holm', 61],
    ['Petr Roe', 34],
  ])
})
