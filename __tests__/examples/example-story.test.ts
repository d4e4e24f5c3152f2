import { expect, test } from '@jest/globals'
import { fieldsOf, mapFields, storyOf } from '../../src/examples/example-story.js'
import { ruleFor } from '../support/rules.js'

test('a story has each field as it is, from the start of a file', () => {
  const { id, version, format, fields } = storyOf({ headline: 'Talks', body: 'They met.' })
  expect([id, version, format]).toEqual(['example', null, 'text'])
  expect(fields.map(({ role, text, path, origin }) => [role, text, path, origin.locate(2, 4)])).toEqual([
    ['headline', 'Talks', null, { start: 2, end: 4, exact: true, isJoined: false, isCode: false }],
    ['body', 'They met.', null, { start: 2, end: 4, exact: true, isJoined: false, isCode: false }],
  ])
})

test('a bare text belongs to the first role of its rule', () => {
  const rule = ruleFor('bad', { roles: ['caption', 'body'] })
  expect(fieldsOf(rule, 'A bridge.')).toEqual({ caption: 'A bridge.' })
  expect(fieldsOf(rule, { headline: 'Bridge' })).toEqual({ headline: 'Bridge' })
  expect(fieldsOf({ ...rule, roles: [] }, 'A bridge.')).toEqual({ body: 'A bridge.' })
})

test('the text of each field is changed', () => {
  expect(mapFields({ headline: 'Talks', body: 'They met.' }, (text, role) => `${role} ${text}`)).toEqual({
    headline: 'headline Talks',
    body: 'body They met.',
  })
  expect(mapFields({}, text => text)).toEqual({})
})
