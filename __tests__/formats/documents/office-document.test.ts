import { expect, test } from '@jest/globals'
import { makeOfficeReader } from '../../../src/formats/documents/office-document.js'
import { FieldText } from '../../../src/story/field-text.js'
import { listFields, readNotes, readStories } from '../../support/reading.js'

/** A format whose headings are in capitals. */
const reader = makeOfficeReader({
  format: 'odt',
  body: 'copy',
  paragraphs: ['line'],
  readParagraph: ({ children: [words] }, source) => {
    const text = new FieldText(source)
    if (words !== undefined) text.verbatim(words.start, words.end)
    return { text, role: /^[A-Z ]+$/u.test(text.text) ? 'headline' : null }
  },
})

test('a heading before all other words is the headline, and a later one is not', () => {
  const text = '<copy><line/><line>TALKS OPEN</line><line>Talks opened.</line></copy>'
  expect(readStories(reader, text).map(({ id, format }) => [id, format])).toEqual([['file#1', 'odt']])
  expect(readStories(reader, text).flatMap(listFields)).toEqual(['headline: TALKS OPEN', 'body: Talks opened.'])
})

test('a file without the element of the copy holds nothing, and one without words has a note', () => {
  expect(readStories(reader, '<other><line>Talks opened.</line></other>')).toEqual([])
  expect(readNotes(reader, '<copy><line/></copy>')).toEqual(['0: This document has no words to check.'])
})
