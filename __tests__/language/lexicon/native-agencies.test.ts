import { expect, test } from '@jest/globals'
import { listNativeAgencies, listNativePlatforms } from '../../../src/language/lexicon/native-agencies.js'

test.each([
  ['agencies', listNativeAgencies],
  ['platforms', listNativePlatforms],
])('the patterns of %s can be read, and each has its name once', (_, list) => {
  const names = list()
  expect(new Set(names.map(({ name }) => name)).size).toBe(names.length)
  for (const { native, english } of names)
    expect([new RegExp(native, 'u').test(''), new RegExp(english, 'iu').test('')]).toEqual([false, false])
})

test('a table is read once', () => {
  expect(listNativeAgencies()).toBe(listNativeAgencies())
})
