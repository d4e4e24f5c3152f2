import { expect, test } from '@jest/globals'
import { exactMeasures, measures } from '../../../src/language/lexicon/measures.js'

test('the forms of a unit have one number', () => {
  expect(measures.get('km')).toBe(measures.get('kilometers'))
  expect(measures.get('sq km')).toBe(measures.get('square kilometers'))
  expect(measures.get('km')).not.toBe(measures.get('m'))
  expect([measures.has('sq_km'), exactMeasures.has('seconds')]).toEqual([false, true])
})
