import { expect, test } from '@jest/globals'
import { odtReader } from '../../../src/formats/documents/odt.js'
import { listFields, readErrors, readNotes, readStories } from '../../support/reading.js'

const odt = (content: string): string =>
  `<office:document-content><office:body><office:text>${content}</office:text></office:body></office:document-content>`
const fieldsIn = (content: string): readonly string[] => readStories(odtReader, odt(content)).flatMap(listFields)

test('the first heading is the headline, and paragraphs are the body', () => {
  expect(fieldsIn('<text:h>Talks open</text:h><text:p>Talks opened.</text:p><text:p>They ended.</text:p>')).toEqual([
    'headline: Talks open',
    'body: Talks opened.\n\nThey ended.',
  ])
  expect(fieldsIn('<text:p text:style-name="Title">Talks open</text:p><text:p>Talks opened.</text:p>')[0]).toBe(
    'headline: Talks open',
  )
})

test('tabs, spaces and line breaks are spaces; notes and remarks are no words', () => {
  expect(
    fieldsIn(
      '<text:p>Talks<text:s/>opened<text:line-break/>on<text:tab/>Monday<text:note>1</text:note><office:annotation>Check</office:annotation>.</text:p>',
    ),
  ).toEqual(['body: Talks opened on Monday.'])
})

test('a document without words has a note, and a broken one an error', () => {
  expect(readNotes(odtReader, odt('<text:p/>'))).toEqual(['0: This document has no words to check.'])
  expect(readErrors(odtReader, odt('<text:p>Talks & opened.</text:p>'))).toHaveLength(1)
})
