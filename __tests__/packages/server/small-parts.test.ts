import { expect, test } from '@jest/globals'
import { Admission } from '../../../packages/server/src/admission.js'
import { hasToken } from '../../../packages/server/src/token.js'

test('an admission counts a request once, however often it ends', () => {
  const admission = new Admission(1)
  const leave = admission.enter()
  expect([admission.enter(), admission.count]).toEqual([null, 1])
  leave?.()
  leave?.()
  expect(admission.count).toBe(0)
})

test.each([
  ['Bearer secret', true],
  ['bearer secret', true],
  ['Bearer secrets', false],
  ['Basic secret', false],
  [undefined, false],
])('%s: %s', (authorization, isRight) => {
  expect(hasToken(authorization, 'secret')).toBe(isRight)
})
