import { expect, test } from '@jest/globals'
import { FieldText } from '../../src/story/field-text.js'
import { roles, slugOf, type Role, type Story } from '../../src/story/story.js'

const storyWith = (...parts: readonly (readonly [Role, string])[]): Story => ({
  id: 's',
  version: null,
  format: 'text',
  fields: parts.map(([role, text]) => ({ role, text, path: null, origin: new FieldText(text).origin })),
})

test('the slug of a story is the text of its first slug, and null without one', () => {
  expect(slugOf(storyWith(['headline', 'Talks open'], ['slug', 'harbor'], ['slug', 'talks']))).toBe('harbor')
  expect(slugOf(storyWith(['headline', 'Talks open']))).toBe(null)
})

test('roles are in the order of print, and their names are part of the reports', () => {
  expect(roles).toEqual([
    'headline',
    'byline',
    'dateline',
    'body',
    'caption',
    'credit',
    'related',
    'editors-note',
    'slug',
  ])
})
