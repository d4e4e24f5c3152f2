import { expect, test } from '@jest/globals'
import { isPercent, valueOf } from '../../../src/language/patterns/amount-values.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['It cost 3.5 million crowns.', 3_500_000, 100_000, false],
  ['It rose 12 percent.', 12, 1, true],
  ['It rose 2 percentage points.', 2, 1, false],
  ['It drew 1,200 people.', 1200, 100, false],
])('%s', (text, value, step, percent) => {
  const field = bodyOf(text)
  const [amount] = field.amounts
  expect(amount && valueOf(amount).value).toBe(value)
  expect(amount && Math.round(valueOf(amount).step)).toBe(step)
  expect(amount && isPercent(field, amount)).toBe(percent)
})
