import { expect, test } from '@jest/globals'
import { limitHeapGrowth } from '../../src/input/heap-growth.js'

test('the heap may be limited again and again', () => {
  limitHeapGrowth()
  expect(limitHeapGrowth).not.toThrow()
})
