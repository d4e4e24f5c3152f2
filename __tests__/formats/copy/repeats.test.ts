import { describe, expect, test } from '@jest/globals'
import { dropDoubles, dropRepeats, hasSameWords } from '../../../src/formats/copy/repeats.js'
import { FieldText } from '../../../src/story/field-text.js'
import type { Field, Role } from '../../../src/story/story.js'
import { listFields } from '../../support/reading.js'

const field = (role: Role, text: string): Field => ({ role, text, path: null, origin: new FieldText(text).origin })

test.each([
  ['Talks open', 'TALKS OPEN!', true],
  ['“Talks” open', 'talks  open', true],
  ['Talks open', 'Talks opened', false],
  ['Talks open', 'Open talks', false],
])('“%s” and “%s” have the same words: %s', (a, b, is) => {
  expect(hasSameWords(a, b)).toBe(is)
})

describe('a summary is dropped', () => {
  const left = (summary: string, ...fields: readonly Field[]): number =>
    dropRepeats([field('body', summary)], fields).length

  test.each([
    ['that is the headline', 'Talks open', field('headline', 'TALKS OPEN')],
    ['that is the lead', 'Talks opened.', field('body', 'Talks opened.\n\nThey go on.')],
    ['that is a later paragraph', 'They go on.', field('body', 'Talks opened.\n\nThey go on.')],
    [
      'that is the beginning of the lead, cut off in a word',
      'Talks opened on Mon',
      field('body', 'Talks opened on Monday.'),
    ],
    ['that is a caption', 'The envoy.', field('caption', 'The envoy.')],
  ])('%s', (_, summary, repeated) => {
    expect(left(summary, repeated)).toBe(0)
  })

  test.each([
    ['that only begins as the headline does', 'Talks', field('headline', 'Talks open')],
    ['that says more than the lead', 'Talks opened. They go on.', field('body', 'Talks opened.')],
    ['whose words are within a paragraph', 'opened on Monday', field('body', 'Talks opened on Monday.')],
    [
      'that repeats a paragraph far from the beginning',
      'They go on.',
      field('body', `${'Rain fell. '.repeat(40)}\n\nThey go on.`),
    ],
  ])('but not one %s', (_, summary, other) => {
    expect(left(summary, other)).toBe(1)
  })
})

test('doubles in the same role are dropped, and the first of them stays', () => {
  const fields = [
    field('caption', 'The envoy.'),
    field('credit', 'LNA'),
    field('caption', 'The ENVOY'),
    field('credit', 'The envoy.'),
  ]
  expect(listFields({ fields: dropDoubles(fields, [field('credit', 'lna')]) })).toEqual([
    'caption: The envoy.',
    'credit: The envoy.',
  ])
})
