import { describe, expect, test } from '@jest/globals'
import { jsonReader } from '../../../src/formats/records/json.js'
import { jsonlReader } from '../../../src/formats/records/jsonl.js'
import { isStory, type Reader, readPart, wholeFile } from '../../../src/formats/reader.js'
import type { StoryPaths } from '../../../src/story/story-paths.js'

/** Returns the stories of a text as their ids and fields. */
const read = (value: unknown, json: StoryPaths | undefined, reader: Reader = jsonReader): readonly unknown[] =>
  Array.from(readPart(reader, { ...wholeFile('f.json', JSON.stringify(value)), json }))
    .filter(isStory)
    .map(({ id, status, fields }) => ({
      id,
      ...(status === undefined ? {} : { status }),
      fields: fields.map(({ role, text, path }) => `${role} ${path ?? ''} ${text}`),
    }))

const paths: StoryPaths = {
  headline: 'kop.tekst',
  body: ['alineas.tekst', 'tekst'],
  byline: 'auteurs.0.naam',
  id: 'nr',
}
const story = { nr: 7, kop: { tekst: 'Pier reopens' }, auteurs: [{ naam: 'Ann Lee' }], tekst: 'The ferry left.' }

describe('paths of a configuration', () => {
  test('find stories wherever they are, and their parts', () => {
    const expected = {
      id: '7',
      fields: [
        'headline /rijen/0/kop/tekst Pier reopens',
        'byline /rijen/0/auteurs/0/naam Ann Lee',
        'body /rijen/0/tekst The ferry left.',
      ],
    }
    expect(read({ rijen: [story] }, paths)).toEqual([expected])
    expect(read({ rijen: [story] }, undefined)).toEqual([])
    expect(read({ rijen: [story] }, paths, jsonlReader)).toEqual([expected])
  })

  test('join the paragraphs of a list, and read mark-up', () => {
    const plain = { kop: { tekst: 'One' }, alineas: [{ tekst: 'First.' }, { tekst: 'Second.' }] }
    const marked = { kop: { tekst: 'Two' }, alineas: [{ tekst: '<p>First.</p><p>Second.</p>' }] }
    expect(read([plain, marked], paths)).toEqual([
      { id: 'f.json#1', fields: ['headline /0/kop/tekst One', 'body /0/alineas/0/tekst First.\n\nSecond.'] },
      { id: 'f.json#2', fields: ['headline /1/kop/tekst Two', 'body /1/alineas/0/tekst First.\n\nSecond.'] },
    ])
  })

  test('leave other shapes to the names that are known, and name a status', () => {
    expect(read({ text: 'The ferry left.' }, paths)).toEqual([
      { id: 'f.json#1', fields: ['body /text The ferry left.'] },
    ])
    expect(read({ t: 'The ferry left.', s: 'canceled' }, { body: 't', status: 's' })).toEqual([
      { id: 'f.json#1', status: 'kill', fields: ['body /t The ferry left.'] },
    ])
  })

  test('that lead to nothing, or to blank text, make no story', () => {
    expect(read({ tekst: ' ', kop: 3 }, paths)).toEqual([])
    expect(read({ auteurs: [], alineas: [{}] }, paths)).toEqual([])
  })
})
