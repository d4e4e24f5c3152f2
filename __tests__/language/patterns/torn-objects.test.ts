import { expect, test } from '@jest/globals'
import { findTornObjects } from '../../../src/language/patterns/torn-objects.js'
import { bodyOf } from '../../support/annotated.js'

const find = (text: string): readonly unknown[] =>
  Array.from(findTornObjects(bodyOf(text)), ({ before, next, kind }) => [before.text, next.text, kind])

test.each([
  ['Both deny. Any part in the theft.', 'deny', 'Any', 'object'],
  ['The plant is. The largest in the region.', 'is', 'The', 'object'],
  ['The team discovered. A tomb built by the king.', 'discovered', 'A', 'object'],
  ['The men carried. Two boxes of fish to the market.', 'carried', 'Two', 'object'],
  ['He swam to the house. With a rope tied to a tractor.', 'house', 'With', 'phrase'],
  ['The crews went home. Through the snow of the pass.', 'home', 'Through', 'phrase'],
])('%s', (text, ...found) => {
  expect(find(text)).toEqual([found])
})

test.each([
  'It is what it is. The port of Kesh.',
  'They did not deny. A boat sank in the bay.',
  'Both were denied. Any part in the theft.',
  'Both deny. The road is closed at noon.',
  'The men who came, and the crews, deny. Any part in the theft.',
  'He swam home. With him the cold came in.',
  'He swam home. With a rope, and with hope.',
  'He swam home. In the dark of the night.',
  '“Both deny. Any part in the theft.”',
  'He swam home.\n\nWith a rope tied to a tractor.',
])('whole: %s', text => {
  expect(find(text)).toEqual([])
})
