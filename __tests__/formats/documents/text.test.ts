import { expect, test } from '@jest/globals'
import { textReader } from '../../../src/formats/documents/text.js'
import { listFields, readErrors, readStories } from '../../support/reading.js'

test('a plain text is one story, named after its file', () => {
  const [story, ...others] = readStories(textReader, 'Talks open\n\nTalks opened.\n', 'a.txt')
  expect(story && [story.id, story.version, story.format, ...listFields(story)]).toEqual([
    'a.txt#1',
    null,
    'text',
    'headline: Talks open',
    'body: Talks opened.',
  ])
  expect(others).toEqual([])
})

test('a text without words is no story and no error', () => {
  expect([readStories(textReader, ' \n\n'), readErrors(textReader, '')]).toEqual([[], []])
})

test('a plain text has directives on lines, and nothing in it is a comment', () => {
  expect([textReader.comments, textReader.findComments('<!-- wirelint-disable -->')]).toEqual(['lines', []])
})
