import { expect, test } from '@jest/globals'
import { invertEdit, shiftEdit } from '../../../src/comparison/pairing/version-edit.js'

const edit = { old: { start: 1, end: 3 }, new: { start: 2, end: 2 } }

test('an edit is moved in each text by what begins earlier there', () => {
  expect(shiftEdit(edit, 10, 20)).toEqual({ old: { start: 11, end: 13 }, new: { start: 22, end: 22 } })
  expect(shiftEdit(edit, 0, 0)).toEqual(edit)
})

test('an edit is undone by the one that goes back', () => {
  expect(invertEdit(edit)).toEqual({ old: { start: 2, end: 2 }, new: { start: 1, end: 3 } })
  expect(invertEdit(invertEdit(edit))).toEqual(edit)
})
