import { expect, test } from '@jest/globals'
import { gather } from '../../../src/comparison/pairing/gather.js'

test('values are gathered by their keys, in their order', () => {
  const groups = new Map<string, number[]>()
  gather(groups, 'a', 1)
  gather(groups, 'b', 2)
  gather(groups, 'a', 3)
  expect([...groups]).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ])
})
