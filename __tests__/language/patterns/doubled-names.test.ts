import { expect, test } from '@jest/globals'
import { findDoubledNames } from '../../../src/language/patterns/doubled-names.js'
import { bodyOf } from '../../support/annotated.js'

const doubled = (text: string): string[] =>
  findDoubledNames([bodyOf(text)]).map(({ text: name, index }) => `${name} ${String(index)}`)

test.each([
  ['Quill sang. They met Quill Quill.', ['Quill 6']],
  ['They met Quill Quill. Quill sang.', []],
  ['Quill sang. “Quill Quill”, they cried.', []],
  ['It hit the Ladeva River River basin.', ['River 5']],
  ['It hit African African herds.', ['African 3']],
  ['Fang sang. They met Fang Fang.', []],
  ['Tiger ran. They saw Tiger Tiger and Tiger Tiger.', []],
  ['Quill sang. So did\n\nQuill\n\nQuill ran.', []],
  ['They like The Tapper Tapper.', []],
])('%s', (text, expected) => {
  expect(doubled(text)).toEqual(expected)
})
