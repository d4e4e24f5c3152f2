import { expect, test } from '@jest/globals'
import { findMisreadIdeographs } from '../../../src/language/patterns/misread-ideographs.js'

const found = (text: string): string[] =>
  findMisreadIdeographs(text).map(({ start, end, meant }) => `${text.slice(start, end)}=${meant}`)

test.each([
  ['cook抯 pan', ['抯=’s']],
  ['didn抰 go', ['抰=’t']],
  ['he said: 搕he end', ['搕=“t']],
  ['cook鈥檚 pan', ['鈥檚=’s']],
  ['cook痴 pan', ['痴=’s']],
  ['Garc铆a', ['铆=í']],
])('reads %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each(['Q版 and T恤', 'The 北京 talks', 'iPhone版 is new', '抯 alone', 'cook抰 pan'])('leaves %s alone', text => {
  expect(found(text)).toEqual([])
})
