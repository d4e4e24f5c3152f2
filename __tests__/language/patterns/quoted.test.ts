import { expect, test } from '@jest/globals'
import { isQuoted, isSpanQuoted } from '../../../src/language/patterns/quoted.js'
import { bodyOf } from '../../support/annotated.js'

test('a quotation without its end covers nothing', () => {
  const text = 'She said: “It is late.”'
  expect(isQuoted(bodyOf(text).quotations, text.indexOf('late'))).toBe(true)
  expect(isQuoted(bodyOf(text).quotations, 2)).toBe(false)
})

test('a span is quoted by the quotations of its own field', () => {
  const text = 'She said: “It is late.”'
  const [field, other] = [bodyOf(text), bodyOf(text)]
  const [late, she] = [field.span(text.indexOf('late'), text.length - 2), field.span(0, 3)]
  expect([isSpanQuoted([other, field], late), isSpanQuoted([field], she), isSpanQuoted([other], late)]).toEqual([
    true,
    false,
    false,
  ])
})
