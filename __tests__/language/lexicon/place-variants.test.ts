import { expect, test } from '@jest/globals'
import { placeVariants } from '../../../src/language/lexicon/place-variants.js'

test('one place has one line', () => {
  expect(placeVariants.get('Kyiv')).toBe(placeVariants.get('Kiev'))
  expect(placeVariants.get('Krivoy Rog')).toBe(placeVariants.get('Kryvyi Rih'))
})
