import { expect, test } from '@jest/globals'
import { governedPrepositions } from '../../../src/language/lexicon/governed-prepositions.js'

test('each form of a word has its wrong prepositions and the right one', () => {
  expect(governedPrepositions.get('depends')).toEqual({ wrong: new Set(['from', 'of']), right: 'on' })
  expect(governedPrepositions.get('discussed')).toEqual({ wrong: new Set(['about']), right: '' })
  expect([...governedPrepositions.values()].some(({ wrong, right }) => wrong.has(right))).toBe(false)
})
