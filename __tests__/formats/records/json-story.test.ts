import { describe, expect, test } from '@jest/globals'
import { isJsonStory, readJsonStory } from '../../../src/formats/records/json-story.js'
import { type JsonValue, parseJson } from '../../../src/formats/records/json-value.js'
import { ReadError } from '../../../src/formats/reader.js'
import { listFields } from '../../support/reading.js'

const valueOf = (object: object): JsonValue => parseJson(JSON.stringify(object)).root as JsonValue
const fieldsIn = (object: object): readonly string[] => {
  const story = readJsonStory(valueOf(object), 'x', 'json')
  return 'fields' in story ? listFields(story) : [story.message]
}

test.each([
  [{ text: 'One.' }, true],
  [{ Body: ['One.'] }, true],
  [{ uri: 'u', bodies: [] }, true], // ninjs
  [{ text: 3 }, false],
  [{ text: [] }, false],
  [{ headline: 'Talks' }, false],
])('%j as a story: %s', (object, is) => {
  expect(isJsonStory(valueOf(object))).toBe(is)
})

describe('a story in an object', () => {
  test('has its own id, version and language, or the id that it is given', () => {
    expect(readJsonStory(valueOf({ _id: 'i', version: 2, lang: 'en', text: 'One.' }), 'x', 'jsonl')).toMatchObject({
      id: 'i',
      version: '2',
      language: 'en',
      format: 'jsonl',
    })
    expect(readJsonStory(valueOf({ id: ' ', text: 'One.' }), 'x', 'json')).toMatchObject({ id: 'x', version: null })
  })

  test('is read as ninjs if it is that', () => {
    const ninjs = valueOf({ uri: 'u', pubstatus: 'usable', body_text: 'One.' })
    expect(readJsonStory(ninjs, 'x', 'json')).toMatchObject({ id: 'u', format: 'ninjs' })
    expect(readJsonStory(ninjs, 'x', 'jsonl')).toMatchObject({ id: 'u', format: 'jsonl' })
  })

  test('has the parts in the file’s order', () => {
    expect(fieldsIn({ author: [{ name: 'Ann' }, 'Tom'], text: 'One.', credit: 'LNA', title: 'Talks open' })).toEqual([
      'byline: Ann',
      'byline: Tom',
      'body: One.',
      'credit: LNA',
      'headline: Talks open',
    ])
  })

  test('has one headline, from “headline” before “title”', () => {
    expect(fieldsIn({ title: 'talks-1', headline: 'Talks open', text: 'One.' })).toEqual([
      'headline: Talks open',
      'body: One.',
    ])
    expect(fieldsIn({ headline: '', title: 'Talks open', text: 'One.' })).toEqual([
      'headline: Talks open',
      'body: One.',
    ])
  })

  test('has a summary only if it says more, and captions of pictures', () => {
    expect(
      fieldsIn({ summary: 'One.', intro: 'Two.', text: 'One.', gallery: { caption: 'The envoy.', credit: 'LNA' } }),
    ).toEqual(['body: Two.', 'body: One.', 'caption: The envoy.', 'credit: LNA'])
  })

  test('is an error without copy', () => {
    expect(readJsonStory(valueOf({ headline: 'Talks' }), 'x', 'json')).toEqual(
      new ReadError('This story has no “text” or “body” with words.', 0),
    )
  })
})
