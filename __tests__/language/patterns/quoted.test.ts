import { expect, test } from '@jest/globals'
import { isQuoted } from '../../../src/language/patterns/quoted.js'
import { bodyOf } from '../../support/annotated.js'

test('a quotation without its end covers nothing', () => {
  const text = 'She said: “It is late.”'
  expect(isQuoted(bodyOf(text).quotations, text.indexOf('late'))).toBe(true)
  expect(isQuoted(bodyOf(text).quotations, 2)).toBe(false)
})
