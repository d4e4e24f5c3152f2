import { expect, test } from '@jest/globals'
import type { Paragraph, Sentence } from '../../../src/language/annotated-story.js'
import { endsOpen, findBrokenEnd, findCutWords } from '../../../src/language/patterns/broken-ends.js'
import { bodyOf, wordsOf } from '../../support/annotated.js'

test.each([
  ['She left school at the age of.', 'of'],
  ['They sold fish such as.', 'as'],
  ['It was late because of.', 'of'],
  ['It is the town he was mayor of.', undefined],
  ['That is what it is a total of.', undefined],
])('%s', (text, last) => {
  expect(findBrokenEnd(bodyOf(text).sentences[0] as Sentence)?.[0].text).toBe(last)
})

test.each([
  ['It was late. The crews were weighed down by', '', true],
  ['The port was closed and the crews were told that they would all be paid from', '', true],
  ['It was late. The crews were weighed down by', '\n\nthe catch.', false],
  ['What to look out for', '', false],
  ['It was late. The crews left', '', false],
])('“%s%s” ends open: %s', (text, next, isOpen) => {
  const [paragraph, following] = bodyOf(text + next).paragraphs
  expect(endsOpen(paragraph as Paragraph, following)).toBe(isOpen)
})

test('a sign of an interface and the word before it', () => {
  const field = bodyOf('It was transpar… [+2314 chars]\n\nIt was [+3 words] and... [+5 words]')
  expect(findCutWords(field).map(range => wordsOf({ field, ...range }))).toEqual([
    'transpar… [+2314 chars]',
    'and... [+5 words]',
  ])
  expect(findCutWords(bodyOf('Boats left.'))).toEqual([])
})
