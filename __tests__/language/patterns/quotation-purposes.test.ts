import { expect, test } from '@jest/globals'
import { namesInstitution } from '../../../src/language/patterns/quotation-purposes.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['The town signed the “Lake Water Plan” in May.', true],
  ['She won the “Golden Reed Award” in May.', true],
  ['The novel “Lake Water Plan” is out.', false],
  ['They wanted a “lake water plan” in May.', false],
  ['The “Plan” is late.', false],
  ['She likes “Golden Reed Lake” best.', false],
  ['It has ‘Lake Water Plan’ on it.', false],
])('%s', (text, expected) => {
  const field = bodyOf(text)
  const [quotation] = field.quotations.all
  expect(quotation !== undefined && namesInstitution(field, quotation)).toBe(expected)
})
