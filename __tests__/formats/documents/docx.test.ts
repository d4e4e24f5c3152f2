import { expect, test } from '@jest/globals'
import { docxReader } from '../../../src/formats/documents/docx.js'
import { listFields, readErrors, readNotes, readStories } from '../../support/reading.js'

const run = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`
const docx = (...paragraphs: readonly string[]): string =>
  `<w:document><w:body>${paragraphs.join('')}</w:body></w:document>`

const fieldsIn = (...paragraphs: readonly string[]): readonly string[] =>
  readStories(docxReader, docx(...paragraphs)).flatMap(listFields)

test('styles give paragraphs their roles', () => {
  expect(
    fieldsIn(
      '<w:p/>',
      run('Talks open', 'Title'),
      run('Talks opened.'),
      run('The envoy.', 'Caption'),
      run('Day two', 'Heading2'),
      run('One.', 'Normal'),
    ),
  ).toEqual(['headline: Talks open', 'body: Talks opened.\n\nOne.', 'caption: The envoy.', 'headline: Day two'])
})

test('a first paragraph in no headline’s style is copy, and may read as a headline', () => {
  expect(fieldsIn(run('Talks open'), run('Talks opened.'))).toEqual(['headline: Talks open', 'body: Talks opened.'])
})

test('the headline is left out where the copy repeats it', () => {
  expect(fieldsIn(run('Talks open', 'Title'), run('TALKS OPEN'), run('Talks opened.'))).toEqual([
    'headline: Talks open',
    'body: Talks opened.',
  ])
})

test('tabs and breaks are spaces', () => {
  expect(fieldsIn('<w:p><w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three.</w:t></w:r></w:p>')).toEqual([
    'body: One two three.',
  ])
})

test('a document without words is a note, and a broken one an error', () => {
  expect(readNotes(docxReader, docx('<w:p/>'))).toEqual(['0: This document has no words to check.'])
  expect(readErrors(docxReader, '<w:document><w:body><w:p></w:body></w:document>')).toEqual([
    '34: This is not well-formed XML: unexpected close tag.',
  ])
  expect(readStories(docxReader, '<w:document><w:body><w:p></w:body></w:document>')).toEqual([])
  expect(readStories(docxReader, '<w:document/>')).toEqual([])
})
