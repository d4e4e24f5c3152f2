import { expect, test } from '@jest/globals'
import { nitfReader } from '../../../src/formats/xml/nitf.js'
import { listFields, readErrors, readNotes, readStories } from '../../support/reading.js'

const nitf = (docdata: string, content = '<p>Talks opened.</p>', attributes = ''): string =>
  `<nitf${attributes}><head><docdata>${docdata}</docdata></head><body><body.content>${content}</body.content></body></nitf>`

test('a document has its id, its version and its language', () => {
  const text = nitf('<doc-id id-string="d7"/><du-key key="k7" version="3"/>', undefined, ' xml:lang="en"')
  expect(readStories(nitfReader, text)[0]).toMatchObject({ id: 'd7', version: '3', format: 'nitf', language: 'en' })
})

test('the key, and then the place, stand in for an id', () => {
  const ids = (docdata: string): readonly string[] =>
    readStories(nitfReader, nitf(docdata), 'a.nitf').map(({ id }) => id)
  expect(ids('<doc-id id-string=""/><du-key key="k7"/>')).toEqual(['k7'])
  expect(ids('')).toEqual(['a.nitf#1'])
})

test('a document without words is a note at its element', () => {
  expect(readNotes(nitfReader, `<?xml version="1.0"?>\n${nitf('', '')}`)).toEqual([
    '22: This NITF document has no words to check.',
  ])
})

test('a broken document is an error, and is read unless its tags are out of order', () => {
  const lone = nitf('', '<p>Fish & chips.</p>')
  expect(readErrors(nitfReader, lone)).toEqual([
    `${String(lone.indexOf('& chips'))}: This is not well-formed XML: an “&” that should be “&amp;”.`,
  ])
  expect(readStories(nitfReader, lone).flatMap(listFields)).toEqual(['body: Fish & chips.'])
  expect(readStories(nitfReader, nitf('', '<p>Fish'))).toEqual([])
  expect([readErrors(nitfReader, '<x/>'), readStories(nitfReader, '<x/>')]).toEqual([[], []])
})
