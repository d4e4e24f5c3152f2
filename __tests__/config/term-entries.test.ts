import { expect, test } from '@jest/globals'
import { termsOf } from '../../src/config/term-entries.js'

test('an entry is a term for each of its names', () => {
  expect(termsOf({ source: ['港务局', '港口局'], language: 'zh', english: 'port authority' })).toEqual([
    { source: '港务局', language: 'zh', english: ['port authority'] },
    { source: '港口局', language: 'zh', english: ['port authority'] },
  ])
  expect(termsOf({ source: 'Bund', forbidden: ['league', 'band'], caseSensitive: true })).toEqual([
    { source: 'Bund', english: [], forbidden: ['league', 'band'], caseSensitive: true },
  ])
})
