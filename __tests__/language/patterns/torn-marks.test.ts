import { expect, test } from '@jest/globals'
import { findTornMarks } from '../../../src/language/patterns/torn-marks.js'
import { bodyOf } from '../../support/annotated.js'

const torn = (text: string): string[] =>
  Array.from(findTornMarks(bodyOf(text)), ({ kind, start, end, edit, text: mark }) =>
    [kind, text.slice(start, end), text.slice(0, edit.start) + mark + text.slice(edit.end)].join(' | '),
  )

test.each([
  ['The ship’ s boy left.', ['apostrophe | ship’ s | The ship’s boy left.']],
  ['The ship ’s boy left.', ['apostrophe |  ’s | The ship’s boy left.']],
  ['He said " go" now.', ['quotation | "  | He said "go" now.']],
  ['He said “go, ” and left.', ['quotation |  ” | He said “go,” and left.']],
  ['He said "go" now.', []],
  ['He said "… go …" now.', []],
  ['He said “ … go … ” now.', []],
  ['He said “ ‘go’ ” now.', []],
  ["He said ' go ' now.", []],
  ['He said "go\n" now.', []],
  ['He said " " now.', []],
])('%s', (text, expected) => {
  expect(torn(text)).toEqual(expected)
})
