import { expect, test } from '@jest/globals'
import { guardRule } from '../../src/config/guard-rule.js'
import type { AnnotatedStory } from '../../src/language/annotated-story.js'
import { annotate } from '../../src/language/annotate.js'
import type { Finding, Rule } from '../../src/rule.js'
import { storyOf } from '../../src/examples/example-story.js'
import { ruleFor } from '../support/rules.js'
import { messageThrownBy } from '../support/thrown.js'

const story = annotate(storyOf({ body: 'The boom came.', headline: 'Boom' }), () => [])
const [body] = story.fields
if (body === undefined) throw new Error('The story has no body.')
const span = body.span(4, 8)

const run = (check: (given: AnnotatedStory) => unknown): readonly Finding[] => [
  ...guardRule(ruleFor('boom', { check: check as Rule['check'] }), 'plug-in desk.mjs').check(story, {}),
]

test('what a rule reports rightly passes as it is', () => {
  const findings = [
    { span, message: 'No boom.' },
    {
      span,
      message: 'Weak.',
      severity: 'info',
      certainty: 'possible',
      suggestions: [{ title: 'Delete it', safe: false, edits: [{ span, text: '' }] }],
    },
  ]
  expect(run(() => findings)).toEqual(findings)
})

const suggesting = (suggestions: unknown) => (): unknown => [{ span, message: 'No.', suggestions }]
test.each<[string, (given: AnnotatedStory) => unknown, string]>([
  [
    'throws',
    () => {
      throw new Error('ouch')
    },
    'ouch',
  ],
  ['gives no list', () => undefined, 'It does not return a list of findings.'],
  ['reports nothing', () => [null], 'It reports a finding without a message.'],
  ['reports without a message', () => [{ span, message: '' }], 'It reports a finding without a message.'],
  [
    'reports no place',
    () => [{ message: 'No.' }],
    'It reports “No.” outside the story. Use a span from field.span(start, end).',
  ],
  [
    'reports an empty place',
    () => [{ span: { field: body, start: 3, end: 3 }, message: 'No.' }],
    'It reports “No.” outside the story. Use a span from field.span(start, end).',
  ],
  [
    'reports a place beyond the field',
    () => [{ span: { field: body, start: 3, end: 99 }, message: 'No.' }],
    'It reports “No.” outside the story. Use a span from field.span(start, end).',
  ],
  [
    'reports a place before the field',
    () => [{ span: { field: body, start: -1, end: 3 }, message: 'No.' }],
    'It reports “No.” outside the story. Use a span from field.span(start, end).',
  ],
  [
    'reports half a character',
    () => [{ span: { field: body, start: 0.5, end: 3 }, message: 'No.' }],
    'It reports “No.” outside the story. Use a span from field.span(start, end).',
  ],
  [
    'reports a copy of a field',
    () => [{ span: { field: { ...body }, start: 0, end: 3 }, message: 'No.' }],
    'It reports “No.” outside the story. Use a span from field.span(start, end).',
  ],
  [
    'reports a severity that does not exist',
    () => [{ span, message: 'No.', severity: 'loud' }],
    'It reports “No.” as “loud”. Severities: error, warning, info.',
  ],
  [
    'reports a certainty that does not exist',
    () => [{ span, message: 'No.', certainty: 'sure' }],
    'It reports “No.” as “sure”. Certainties: certain, likely, possible.',
  ],
  [
    'suggests without a title',
    suggesting([{ safe: true, edits: [] }]),
    'A suggestion for “No.” is wrong: suggestions.0.title: This key is missing.',
  ],
  [
    'suggests an edit without a span',
    suggesting([{ title: 'x', safe: true, edits: [{ text: '' }] }]),
    'A suggestion for “No.” is wrong: suggestions.0.edits.0.span: This must be a span.',
  ],
  [
    'suggests an edit nowhere',
    suggesting([{ title: 'x', safe: true, edits: [{ text: '', span: {} }] }]),
    'The suggestion for “No.” edits a place outside the story.',
  ],
  [
    'relates to a place nowhere',
    () => [{ span, message: 'No.', related: [{ span: {}, message: 'x' }] }],
    'A related place of “No.” has no message, or is outside the story.',
  ],
])('a rule that %s fails, and its error names the plug-in', async (_, check, message) => {
  expect(await messageThrownBy(() => run(check))).toBe(`plug-in desk.mjs: ${message}`)
})

test('findings before one that is wrong have passed by then', () => {
  const seen: string[] = []
  const check = function* (): Iterable<unknown> {
    yield { span, message: 'First.' }
    yield { message: 'Second.' }
  }
  expect(() => {
    for (const { message } of guardRule(ruleFor('x', { check: check as Rule['check'] }), 'p').check(story, {}))
      seen.push(message)
  }).toThrow('p: It reports “Second.” outside the story. Use a span from field.span(start, end).')
  expect(seen).toEqual(['First.'])
})
