import { expect, test } from '@jest/globals'
import { findBrokenQuotation, isClosedByMarkup } from '../../../src/language/patterns/lost-closers.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['He left. "It was late, she said. The rain fell.', ['unclosed "It was late,']],
  ['He left because "nobody asked. The rain fell.', ['unclosed "nobody asked.']],
  ['He left. "Nobody asked. The rain fell.', []],
  ['"I saw it. I saw "nothing," she said.', ['within "nothing,"']],
  ['"I saw it. "I saw nothing," she said.', []],
  ['"I saw it. I saw "nothing," and he left.', []],
  ['"I saw "nothing\n\nHe left.', ['unclosed "nothing']],
])('%s', (text, expected) => {
  const field = bodyOf(text)
  const found = field.quotations.unpartnered.flatMap(each => findBrokenQuotation(field, each) ?? [])
  expect(found.map(({ kind, start, end }) => `${kind} ${field.text.slice(start, end)}`)).toEqual(expected)
})

test.each([
  ['"We left,&quot; she said.', true],
  ['&ldquo;We left,” she said.', true],
  ['"We left, &amp; she said.', false],
  ['"We left.\n\nWe go,&quot; she said.', false],
])('markup closes %s', (text, expected) => {
  const field = bodyOf(text)
  expect(field.quotations.unpartnered.map(each => isClosedByMarkup(field, each))).toEqual([expected])
})
