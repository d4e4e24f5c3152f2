import { availableParallelism } from 'node:os'
import { expect, test } from '@jest/globals'
import { countThreads } from '../../../src/run/workers/count-threads.js'

test('as many threads check as the user wants', () => {
  expect([countThreads(1, 1e9), countThreads(7, 0)]).toEqual([1, 7])
})

test('or as many as have two million characters each, one at least, and no more than there are processors', () => {
  expect([0, 1_999_999, 3_999_999].map(characters => countThreads('auto', characters))).toEqual([1, 1, 1])
  expect(countThreads('auto', 4_000_000)).toBe(Math.min(2, availableParallelism()))
  expect(countThreads('auto', 1e12)).toBe(availableParallelism())
})
