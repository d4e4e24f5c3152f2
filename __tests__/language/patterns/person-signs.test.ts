import { expect, test } from '@jest/globals'
import { isNamedPerson } from '../../../src/language/patterns/person-signs.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['Ada Holm, 41, swam.', true],
  ['Ada Holm, who swam, slept.', true],
  ['Ada Holm said so.', true],
  ['Ada Holm was born in Kesh.', true],
  ['The economist Ada Holm slept.', true],
  ['Dr. Ada Holm slept.', true],
  ['“No,” said Ada Holm.', true],
  ['Ada Holm, in the north, is a port.', false],
  ['Ships call at Ada Holm in May.', false],
])('%s', (text, expected) => {
  const [sentence] = bodyOf(text).sentences
  const [first, last] = sentence?.tokens.filter(token => /^(?:Ada|Holm)$/u.test(token.text)) ?? []
  expect(sentence && first && last && isNamedPerson(sentence, first, last)).toBe(expected)
})
