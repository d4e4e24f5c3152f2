import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { toTextEdit, diffTexts } from '../../src/lsp/text-edits.js'

const documentOf = (text: string): TextDocument => TextDocument.create('file:///a.txt', 'plaintext', 1, text)

/** Words, line ends of all kinds, halves of a CRLF among them, and characters of two units. */
const copy = fc
  .array(fc.constantFrom('rain', ' ', '.', 'fell', '\r\n', '\n', '\r', '🌧', 'the', ', '), { maxLength: 40 })
  .map(pieces => pieces.join(''))

test('the edits between two texts make the one of the other, through any line ends', () => {
  fc.assert(
    fc.property(copy, copy, (old, fixed) => {
      const document = documentOf(old)
      const edits = [...diffTexts(old, fixed)].map(edit => toTextEdit(edit, document))
      expect(TextDocument.applyEdits(document, edits)).toBe(fixed)
    }),
    { numRuns: 2000 },
  )
})

test('an edit of any stretch is that edit in the document, within a CRLF too', () => {
  fc.assert(
    fc.property(copy, fc.nat(), fc.nat(), fc.constantFrom('', 'x', '\r'), (text, a, b, put) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other)
      const document = documentOf(text)
      expect(TextDocument.applyEdits(document, [toTextEdit({ start, end, text: put }, document)])).toBe(
        text.slice(0, start) + put + text.slice(end),
      )
    }),
    { numRuns: 2000 },
  )
})

test('edits touch the words that change and leave the rest', () => {
  const old = 'It met at the the hall.\nRain fell.\nIt met at the the hall on on Friday.\n'
  expect(
    [...diffTexts(old, old.replaceAll('the the', 'the').replace('on on', 'on'))].map(({ end, start }) => end - start),
  ).toEqual([4, 4, 3])
  expect([...diffTexts(old, old)]).toEqual([])
})
