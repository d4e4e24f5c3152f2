import { expect, test } from '@jest/globals'
import { textReader } from '../../../src/formats/documents/text.js'
import { isStory, readPart, wholeFile } from '../../../src/formats/reader.js'
import { findFields } from '../../../src/page/worker/find-fields.js'

test('each part of a story has its place in the text', () => {
  const text = 'Rain falls\n\nBy Mara Quint\n\nORDEN, May 2 (LNA) -- Rain fell on Monday, the mayor said.\n'
  const stories = [...readPart(textReader, wholeFile('a.txt', text))].filter(isStory)
  expect(findFields(stories).map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`)).toEqual([
    'headline: Rain falls',
    'byline: By Mara Quint',
    'dateline: ORDEN, May 2 (LNA)',
    'body: Rain fell on Monday, the mayor said.',
  ])
})
