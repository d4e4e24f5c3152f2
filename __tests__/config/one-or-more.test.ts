import { expect, test } from '@jest/globals'
import { listOf, namesUnder } from '../../src/config/one-or-more.js'

test('one value and a list are a list, and a key that is left out is an empty one', () => {
  expect([listOf('a'), listOf(['a', 'b']), listOf([]), listOf(undefined)]).toEqual([['a'], ['a', 'b'], [], []])
})

test('names know the keys that lead to them', () => {
  expect([namesUnder('extends', 'ap'), namesUnder('extends', ['ap', 'uk']), namesUnder('extends', undefined)]).toEqual([
    [{ name: 'ap', keys: ['extends'] }],
    [
      { name: 'ap', keys: ['extends', 0] },
      { name: 'uk', keys: ['extends', 1] },
    ],
    [],
  ])
})
