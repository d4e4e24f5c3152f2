import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { firstFrom, lastUpTo, startOf } from '../../src/story/search.js'

const itself = (item: number): number => item
const sortedNumbers = fc
  .array(fc.integer({ min: -20, max: 20 }), { maxLength: 30 })
  .map(list => list.sort((a, b) => a - b))

describe('the first item from a key on', () => {
  test.each([
    [[], 5, 0],
    [[1, 3, 5], 0, 0],
    [[1, 3, 5], 1, 0],
    [[1, 3, 5], 2, 1],
    [[1, 3, 5], 5, 2],
    [[1, 3, 5], 6, 3],
    [[1, 3, 3, 3, 5], 3, 1],
  ])('in %j from %i is at %i', (sorted, least, index) => {
    expect(firstFrom(sorted, least, itself)).toBe(index)
  })

  test('is where a walk from the beginning finds it', () => {
    fc.assert(
      fc.property(sortedNumbers, fc.integer({ min: -22, max: 22 }), (sorted, least) => {
        const index = sorted.findIndex(item => item >= least)
        expect(firstFrom(sorted, least, itself)).toBe(index < 0 ? sorted.length : index)
      }),
    )
  })
})

describe('the last item up to a key', () => {
  test.each([
    [[], 5, -1],
    [[1, 3, 5], 0, -1],
    [[1, 3, 5], 1, 0],
    [[1, 3, 5], 4, 1],
    [[1, 3, 5], 9, 2],
    [[1, 3, 3, 3, 5], 3, 3],
  ])('in %j up to %i is at %i', (sorted, most, index) => {
    expect(lastUpTo(sorted, most, itself)).toBe(index)
  })

  test('is where a walk from the end finds it', () => {
    fc.assert(
      fc.property(sortedNumbers, fc.integer({ min: -22, max: 22 }), (sorted, most) => {
        expect(lastUpTo(sorted, most, itself)).toBe(sorted.findLastIndex(item => item <= most))
      }),
    )
  })
})

test('ranges are searched by their starts', () => {
  const ranges = [
    { start: 2, end: 90 },
    { start: 4, end: 5 },
  ]
  expect([firstFrom(ranges, 3, startOf), lastUpTo(ranges, 3, startOf)]).toEqual([1, 0])
})

test('a search looks at few items', () => {
  let looks = 0
  const items = Array.from({ length: 1 << 20 }, (_, index) => index)
  const index = firstFrom(items, 777_777, item => {
    looks++
    return item
  })
  expect([index, looks]).toEqual([777_777, 20])
})
