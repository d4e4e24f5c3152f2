import { expect, test } from '@jest/globals'
import { untimed } from '../../src/language/timer.js'

test('without statistics, work is done once and its result returned', () => {
  let done = 0
  expect(untimed('rule', 'stray-quote', () => ++done)).toBe(1)
  expect(done).toBe(1)
})

test('without statistics, an error of the work is the caller’s', () => {
  expect(() =>
    untimed('layer', 'words', () => {
      throw new RangeError('too long')
    }),
  ).toThrow('too long')
})
