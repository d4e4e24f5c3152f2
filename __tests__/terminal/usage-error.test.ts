import { expect, test } from '@jest/globals'
import { UsageError } from '../../src/terminal/usage-error.js'

test('an error with several lines is several mistakes', () => {
  expect(new UsageError('One.').lines).toEqual(['One.'])
  expect(new UsageError('One.\nTwo.').lines).toEqual(['One.', 'Two.'])
})
