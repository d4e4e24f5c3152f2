import { expect, test } from '@jest/globals'
import { countEdits } from '../../../../src/language/source/names/edit-distance.js'

test.each([
  ['', '', 0],
  ['orden', '', 5],
  ['orden', 'orden', 0],
  ['orden', 'ordn', 1],
  ['orden', 'orrden', 1],
  ['orden', 'ordan', 1],
  ['orden', 'odren', 1],
  ['orden', 'skarne', 5],
])('%s and %s are %i apart', (a, b, edits) => {
  expect([countEdits(a, b), countEdits(b, a)]).toEqual([edits, edits])
})
