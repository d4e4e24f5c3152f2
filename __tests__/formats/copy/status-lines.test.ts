import { describe, expect, test } from '@jest/globals'
import { findStatus } from '../../../src/formats/copy/status-lines.js'
import { readPlainCopy } from '../../../src/formats/copy/plain-copy.js'
import { FieldText } from '../../../src/story/field-text.js'
import type { StoryStatus } from '../../../src/story/status.js'
import type { Field, Role } from '../../../src/story/story.js'

const copy = 'The first ferry left Port Ellis at noon on Wednesday, the harbor board said.\n\nIt was full.'
const statusOf = (text: string): StoryStatus | undefined => findStatus({ fields: readPlainCopy(text), version: null })

describe('a label before the headline', () => {
  test.each([
    ['KILL: Ferry pier reopens', 'kill'],
    ['KILL-Ferry pier reopens', 'kill'],
    ['MANDATORY KILL: Ferry pier', 'kill'],
    ['EDS: KILL - Ferry pier', 'kill'],
    ['STORY WITHDRAWN', 'kill'],
    ['TEST TEST TEST', 'test'],
    ['Test message - please disregard', 'test'],
    ['This is a test of the sports wire', 'test'],
    ['EMBARGO: 6 p.m. Sunday - Ferry pier', 'embargo'],
    ['EMBARGOED UNTIL 0001 GMT: Ferry pier reopens', 'embargo'],
    ['HOLD FOR RELEASE 6 p.m.: Ferry pier', 'embargo'],
    ['***EMBARGOED*** Ferry pier', 'embargo'],
    ['CORRECTED-(OFFICIAL)-Ferry pier reopens', 'correction'],
    ['Correction: Ferry-Port Ellis story', 'correction'],
    ['Correcting and Replacing Holm Lines', undefined],
    ['CORRECTING and REPLACING Holm Lines Reports Results', 'correction'],
    ['MEDIA ADVISORY: Tour of the pier', 'advisory'],
    ['ADVISORY: Coverage plans for Sunday', 'advisory'],
  ] as const)('%s', (headline, status) => {
    expect(statusOf(`${headline}\n\n${copy}`)).toBe(status)
  })

  test.each([
    'Kill Bill returns to cinemas',
    'KILLED: three men in Orden fire',
    'CANCELED: Storm stops festival',
    'Withdrawn troops return home',
    'Test: England bat first at Lord’s',
    'This is a test of the government’s nerve',
    'Embargo on arms lifted',
    'EMBARGO LIFTED ON NORLAND ARMS',
    'Hold for releases grows at library',
    'Correction officers strike in Orden',
    'Advisory: boil water in Port Ellis',
    'Advisory board backs the pier',
  ])('a headline that only looks like one: %s', headline => {
    expect(statusOf(`${headline}\n\n${copy}`)).toBeUndefined()
  })
})

describe('a line above the copy', () => {
  test.each([
    ['EMBARGO: Sunday 5 May 2024, 22:30', 'embargo'],
    ['NOT FOR PUBLICATION BEFORE 6 A.M. MONDAY', 'embargo'],
    ['The following is not to be published before 1700 GMT.', 'embargo'],
    ['ATTENTION EDITORS: The following item is embargoed until 0001 GMT.', 'embargo'],
    ['EDITORS: Kindly kill the story slugged Ferry Pier. A kill is mandatory.', 'kill'],
    ['Please delete this story from your systems.', 'kill'],
    ["EDITOR'S NOTE: The story on the ferry has been withdrawn.", 'kill'],
    ['EDS: This is only a test. Please disregard.', 'test'],
    ['Eds: CORRECTS spelling of Holm in 3rd graf.', 'correction'],
    ['(Corrects date in paragraph 2)', 'correction'],
    ['(This story corrects the name of the pier.)', 'correction'],
  ] as const)('%s', (line, status) => {
    expect(statusOf(`Ferry pier reopens\n\n${line}\n\n${copy}`)).toBe(status)
  })

  test.each([
    'Eds: Please delete the third paragraph of the story.',
    'Eds: UPDATES with details.',
    'Eds: The embargo on this story has been lifted.',
    'The article was withdrawn by the journal on Monday.',
    'The results are not to be released until Friday, he said.',
    'Not to be outdone, the mayor ran.',
  ])('a line that puts nothing out of use: %s', line => {
    expect(statusOf(`Ferry pier reopens\n\n${line}\n\n${copy}`)).toBeUndefined()
  })
})

const field = (role: Role, text: string): Field => ({
  role,
  text,
  path: null,
  origin: new FieldText(text).verbatim(0, text.length).origin,
})

test.each([
  ['BC-Ferry-KILL', 'kill'],
  ['KILL-BC-Ferry', 'kill'],
  ['BC-Test', 'test'],
  ['BC-Ferry-Correction', 'correction'],
  ['BC-Sports-Advisory', 'advisory'],
  ['road-kill', undefined],
  ['cricket-test', undefined],
  ['prison-corrections', undefined],
] as const)('the slug %s', (slug, status) => {
  expect(findStatus({ fields: [field('slug', slug), field('body', copy)], version: null })).toBe(status)
})

test('a message of notes alone is an advisory, and the mark of a version counts', () => {
  expect(findStatus({ fields: [field('editors-note', 'Eds: The budget follows.')], version: null })).toBe('advisory')
  expect(findStatus({ fields: [field('body', copy)], version: 'CORRECTION' })).toBe('correction')
  expect(findStatus({ fields: [], version: null })).toBeUndefined()
})
