import { expect, test } from '@jest/globals'
import { glues, tagName } from '../../../src/formats/markup/tags.js'

test.each([
  ['<BR/>', 'br'],
  ['</p>', 'p'],
  ['<h2 class="x">', 'h2'],
  ['<my-part>', 'my-part'],
  ['<!-- p -->', null],
  ['<!DOCTYPE html>', null],
  ['< p>', null],
  ['p', null],
])('the name of %j is %p', (tag, name) => {
  expect(tagName(tag)).toBe(name)
})

test.each([
  ['One.', 'Two'],
  ['One.”', '“Two'],
  ['one,', 'Two'],
  ['one;', 'two'],
  ['one', 'Two'],
])('%j and %j would be glued', (before, after) => {
  expect(glues(before, after)).toBe(true)
})

test.each([
  ['5', 'th'],
  ['Ana', ','],
  ['one', 'two'],
  ['One.', 'two'],
  ['One. ', 'Two'],
  ['ONE', 'Two'],
  ['1,', '000'],
])('%j and %j would not be glued', (before, after) => {
  expect(glues(before, after)).toBe(false)
})
