import { expect, test } from '@jest/globals'
import { findObjection } from '../../../scripts/fuzz/find-objection.js'
import { makeInput } from '../../../scripts/fuzz/make-input.js'

test('a hundred inputs have no objection', () => {
  const objections = Array.from({ length: 100 }, (_, seed) => findObjection(makeInput(seed))).filter(
    each => each !== null,
  )
  expect(objections).toEqual([])
})

test('a format that does not exist is an objection', () => {
  expect(findObjection({ format: 'telegram', text: 'a' })).toContain('Unknown format “telegram”')
})
