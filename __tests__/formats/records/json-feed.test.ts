import { describe, expect, test } from '@jest/globals'
import { findItems, readJsonStories, readStoryOrError } from '../../../src/formats/records/json-feed.js'
import { type JsonValue, parseJson } from '../../../src/formats/records/json-value.js'
import { Item, ReadError, ReadNote, wholeFile } from '../../../src/formats/reader.js'

const isStory = (value: JsonValue): boolean => value.get('story') !== null
const readStory = (value: JsonValue, id: string): ReadNote => new ReadNote(`story ${id}`, value.start)

const shape = { find: (root: JsonValue) => findItems(root, isStory), isStory, read: readStory }

/** Returns the results of reading a document: items as ranges, and messages. */
const read = (text: string): readonly string[] =>
  Array.from(readJsonStories(wholeFile('f', text), shape), each => {
    if (each instanceof Item) return `${String(each.start)}–${String(each.end)}`
    return each instanceof ReadError || each instanceof ReadNote ? each.message : ''
  })

describe('items', () => {
  const pointers = (text: string): readonly string[] =>
    findItems(parseJson(text).root as JsonValue, isStory).map(({ pointer }) => pointer)

  test.each([
    ['{"story": 1, "items": [{"story": 2}]}', ['']], // a story is not looked into
    ['[{"story": 1}, [{"story": 2}], 3]', ['/0', '/1/0', '/2']],
    ['{"meta": {"story": 1}, "data": {"items": [{"story": 2}], "count": 1}}', ['/data/items/0']],
    ['{"items": "x", "other": [{"story": 1}]}', ['']],
    ['{"hits": {"hits": [{"_source": {"story": 1}}]}}', ['/hits/hits/0/_source']],
    ['{"items": []}', []],
  ])('of %s are at %j', (text, expected) => {
    expect(pointers(text)).toEqual(expected)
  })
})

describe('a document', () => {
  test('gives each story after its item', () => {
    expect(read('[{"story": 1}, {"story": 2}]')).toEqual(['1–13', 'story f#1', '15–27', 'story f#2'])
  })

  test('without stories gives a note', () => {
    expect(read('{"a": 1}')).toEqual(['This JSON has no story: no object in it has a “text” or “body” with words.'])
  })

  test('gives one error for a broken story, and none for what follows from it', () => {
    expect(read('[{"story": 1 "a" 2}, {"story": 2}]')).toEqual([
      '1–19',
      'This is not valid JSON: comma expected.',
      '21–33',
      'story f#2',
    ])
  })

  test('gives an error between two stories, and one at the end', () => {
    expect(read('[{"story": 1} {"story": 2}')).toEqual([
      '1–13',
      'story f#1',
      'This is not valid JSON: comma expected.',
      '14–26',
      'story f#2',
      'This is not valid JSON: close bracket expected.',
    ])
  })
})

test('a value that is not an object is an error in a story’s place', () => {
  const value = parseJson('[3]').root?.items[0] as JsonValue
  expect(readStoryOrError(value, 'x', readStory)).toEqual(
    new ReadError('This is not a JSON object: expected {"text": "…"}.', 1),
  )
})
