import { expect, test } from '@jest/globals'
import { currencies, sharedSigns } from '../../../src/language/lexicon/currencies.js'

test('a sign and a word share the family of their money', () => {
  const share = (one: string, other: string): boolean =>
    currencies.get(one)?.families.some(family => currencies.get(other)?.families.includes(family)) === true
  expect([
    share('$', 'dollars'),
    share('¥', 'yuan'),
    share('¥', 'yen'),
    share('RMB', 'yen'),
    share('CAD', '$'),
  ]).toEqual([true, true, true, false, false])
})

test('words are known from signs and codes', () => {
  expect([currencies.get('euros')?.isWord, currencies.get('EUR')?.isWord]).toEqual([true, false])
})

test('every shared sign is a sign', () => {
  expect([...sharedSigns].filter(sign => currencies.get(sign)?.isWord !== false)).toEqual([])
})
