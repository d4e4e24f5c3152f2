import { expect, test } from '@jest/globals'
import { inspectStory } from '../../src/library/inspected-story.js'
import { FieldText } from '../../src/story/field-text.js'
import { LineIndex } from '../../src/story/line-index.js'

test('a story becomes plain data, with places that count from the start of the file', () => {
  const text = 'Rain &amp; wind'
  const { text: copy, origin } = new FieldText(text).verbatim(0, 4)
  const start = { offset: 100, line: 5, column: 1 }
  const story = {
    id: 'a',
    version: '2',
    format: 'text',
    fields: [{ role: 'body', text: copy, path: null, origin }],
  } as const
  expect(inspectStory(story, 'a.txt', new LineIndex(text, start))).toEqual({
    file: 'a.txt',
    format: 'text',
    id: 'a',
    version: '2',
    language: null,
    status: null,
    fields: [{ role: 'body', path: null, text: 'Rain', start: 100, end: 104 }],
  })
})
