import { expect, test } from '@jest/globals'
import { findMisnamedBodies } from '../../../src/language/patterns/misnamed-bodies.js'
import { bodyOf } from '../../support/annotated.js'

test('bodies keep their names', () => {
  const found = [
    ...findMisnamedBodies(
      bodyOf('The International Health Organization met Amnesty International and Physicians Without Borders.'),
    ),
  ]
  expect(found.map(({ body }) => body)).toEqual(['World Health Organization', 'Doctors Without Borders'])
})
