import { expect, test } from '@jest/globals'
import { touchesBroken } from '../../../src/language/patterns/broken-places.js'
import { bodyOf } from '../../support/annotated.js'

test('the tokens in a broken character and next to one touch it', () => {
  const field = bodyOf('The mayorâ€™s plan is here.')
  const touching = field.tokens.filter(token => touchesBroken(field, token)).map(({ text }) => text)
  expect(touching.length).toBeGreaterThan(0)
  expect(touching.join('')).toBe('mayorâ€™s')
})

test('sound copy has no such token', () => {
  const field = bodyOf('The mayor’s plan costs €4.')
  expect(field.tokens.some(token => touchesBroken(field, token))).toBe(false)
})
