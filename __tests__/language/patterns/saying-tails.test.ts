import { expect, test } from '@jest/globals'
import { findSayingTail } from '../../../src/language/patterns/saying-tails.js'
import { bodyOf } from '../../support/annotated.js'

function tailOf(text: string): string | null {
  const field = bodyOf(text)
  const [sentence] = field.sentences
  return sentence === undefined ? null : (findSayingTail(field, sentence)?.text ?? null)
}

test.each([
  ['The council will meet on Friday, informs.', 'informs'],
  ['He looked back with a smile, adding.', 'adding'],
  ['The port is closed, said.', 'said'],
])('%s', (text, expected) => {
  expect(tailOf(text)).toBe(expected)
})

test.each([
  ['The port is closed, he reports.'],
  ['He left, complaining.'],
  ['They were tired, stressed.'],
  ['The board has members from cities, counties, states.'],
  ['Berg, who has left, said.'],
  ['Cities of lower, states.'],
  ['He wrote: “It is closed, states.”'],
  ['The port is closed, states!'],
])('%s is sound', text => {
  expect(tailOf(text)).toBeNull()
})
