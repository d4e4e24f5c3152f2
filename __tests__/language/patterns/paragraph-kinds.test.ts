import { expect, test } from '@jest/globals'
import { readParagraphKind } from '../../../src/language/patterns/paragraph-kinds.js'
import { bodyOf } from '../../support/annotated.js'

/** Returns the kinds of the paragraphs of a text. */
function kindsOf(text: string): readonly string[] {
  const { paragraphs } = bodyOf(text)
  return paragraphs.map((_, index) => readParagraphKind(paragraphs, index))
}

const before =
  'The harbor of Orden was open again on Monday after a storm had kept its ships away for more than a week.'

test.each([
  ['item', '• Two ships left the harbor'],
  ['item', '2) Two ships left the harbor.'],
  ['item', 'Q: Where did the ships go?'],
  ['row', 'Orden\t3\t1'],
  ['salutation', 'Dear readers of the harbor news,'],
  ['prose', 'Two ships left the harbor.'],
  ['prose', 'He said, “Two ships left the harbor.”'],
  ['label', 'The ships of the day:'],
  ['label', 'Harbor news'],
  ['headline', 'Two ships leave the harbor'],
  ['headline', '“No way back” for two ships'],
])('%s: %s', (kind, text) => {
  expect(kindsOf(`${before}\n\n${text}\n\n${before}`)).toEqual(['prose', kind, 'prose'])
})

test.each([
  ['a number that begins a sentence', '12 ships left the harbor.'],
  ['a name of days', 'Good Friday is a holiday in the harbor.'],
  ['a sentence that lost its stop', 'Two ships left the old harbor of Orden early '.repeat(3).trim()],
  ['a small letter at the start', 'and two ships left the harbor'],
  ['a long sentence before a colon', 'He named the ships that had left the harbor on that day as follows:'],
])('%s makes prose', (_, text) => {
  expect(kindsOf(`${before}\n\n${text}\n\n${before}`)).toEqual(['prose', 'prose', 'prose'])
})

test('short lines one after another are verse', () => {
  const lines = ['the harbor sleeps in rain', 'the ships are far away', 'a lamp is on the pier', 'and nobody will stay']
  expect(new Set(kindsOf(lines.join('\n')))).toEqual(new Set(['verse']))
})
