import { expect, test } from '@jest/globals'
import { onFirstUse } from '../../src/story/first-use.js'

test('makes a constant once, when it is asked for', () => {
  const made: string[] = []
  const table = onFirstUse(() => made.push('table'))
  expect(made).toEqual([])
  expect([table(), table(), made.length]).toEqual([1, 1, 1])
})
