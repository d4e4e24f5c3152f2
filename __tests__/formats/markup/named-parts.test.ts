import { expect, test } from '@jest/globals'
import { lookUpPart, lookUpRole } from '../../../src/formats/markup/named-parts.js'

test.each([
  ['headline', 'headline'],
  ['Sub-Headline', 'headline'],
  ['articleBody', 'copy'],
  ['content_html', 'copy'],
  ['EdNote', 'editors-note'],
  ['editors_note', 'editors-note'],
  ['NewsID', 'id'],
  ['intro', 'summary'],
  ['lang', 'language'],
  ['revision', 'version'],
  ['words', null],
  ['constructor', null],
  ['', null],
])('%s names the part %s', (name, part) => {
  expect(lookUpPart(name)).toBe(part)
})

test.each([
  ['author', 'byline'],
  ['captions', 'caption'],
  ['slugline', 'slug'],
  ['text', null],
  ['summary', null],
  ['uri', null],
  ['version', null],
  ['language', null],
  ['words', null],
])('%s has the role %s', (name, role) => {
  expect(lookUpRole(name)).toBe(role)
})
