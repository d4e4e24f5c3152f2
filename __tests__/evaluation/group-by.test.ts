import { expect, test } from '@jest/globals'
import { groupBy } from '../../src/evaluation/group-by.js'

test('values are grouped in the order in which the keys come', () => {
  expect([...groupBy(['bb', 'a', 'cc'], ({ length }) => String(length))]).toEqual([
    ['2', ['bb', 'cc']],
    ['1', ['a']],
  ])
})
