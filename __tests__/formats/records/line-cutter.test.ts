import { expect, test } from '@jest/globals'
import { createLineCutter } from '../../../src/formats/records/line-cutter.js'

test.each([
  ['one\ntwo\nthree', { first: 4, last: 8, count: 2 }],
  ['one\n', { first: 4, last: 4, count: 1 }],
  ['\n', { first: 1, last: 1, count: 1 }],
  ['one', null],
  ['', null],
])('a stream is cut after the lines of %j', (chunk, cut) => {
  expect(createLineCutter()(chunk)).toEqual(cut)
})
