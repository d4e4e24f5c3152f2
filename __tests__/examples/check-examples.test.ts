import { describe, expect, test } from '@jest/globals'
import { type CheckedExample, checkExamples, exampleMessages, safeTitles } from '../../src/examples/check-examples.js'
import type { Rule } from '../../src/rule.js'
import { loadTagger } from '../../src/run/load-tagger.js'
import { ruleFor } from '../support/rules.js'

const tagger = loadTagger()

/** A rule that finds “bad” and suggests “good”. */
const rule = (examples: Rule['examples'], parts: Partial<Rule> = {}): Rule =>
  ruleFor('bad', {
    id: 'bad',
    examples,
    *check({ fields }) {
      for (const field of fields)
        for (const { index } of field.text.matchAll(/bad/gu))
          yield {
            span: field.span(index, index + 3),
            message: 'It is bad.',
            suggestions: [
              { title: 'Perhaps', safe: false, edits: [{ span: field.span(index, index + 3), text: 'fair' }] },
              { title: 'Change it', safe: true, edits: [{ span: field.span(index, index + 3), text: 'good' }] },
            ],
          }
    },
    ...parts,
  })

const checked = (by: Rule, others: readonly Rule[] = []): readonly CheckedExample[] => [
  ...checkExamples(by, { tagger, others }),
]

describe('a bad example', () => {
  test('is marked where the rule finds something', () => {
    expect(checked(rule({ bad: [{ text: 'It was ⟦bad⟧, and ⟦bad⟧.' }], good: [] }))).toEqual([
      {
        what: 'marks',
        text: 'body: It was ⟦bad⟧, and ⟦bad⟧.',
        expected: 'body: It was ⟦bad⟧, and ⟦bad⟧.',
        found: 'body: It was ⟦bad⟧, and ⟦bad⟧.',
      },
    ])
  })

  test('fails where the marks are elsewhere', () => {
    const [example] = checked(rule({ bad: [{ text: '⟦It⟧ was bad.' }], good: [] }))
    expect([example?.expected, example?.found]).toEqual(['body: ⟦It⟧ was bad.', 'body: It was ⟦bad⟧.'])
  })

  test('must have a mark', () => {
    const [example] = checked(rule({ bad: [{ text: 'It was so.' }], good: [] }))
    expect([example?.expected, example?.found]).toEqual(['something between ⟦ and ⟧', 'body: It was so.'])
  })

  test('is repaired by the safe suggestions, and the rule accepts that', () => {
    const bad = [{ text: 'It was ⟦bad⟧, and ⟦bad⟧.', fixed: 'It was good, and good.' }]
    expect(checked(rule({ bad, good: [] })).slice(1)).toEqual([
      {
        what: 'repairs',
        text: 'body: It was ⟦bad⟧, and ⟦bad⟧.',
        expected: 'body: It was good, and good.',
        found: 'body: It was good, and good.',
      },
      {
        what: 'accepts its own repair',
        text: 'body: It was good, and good.',
        expected: 'body: It was good, and good.',
        found: 'body: It was good, and good.',
      },
    ])
  })

  test('fails where the rule finds something in the repair', () => {
    const example = checked(rule({ bad: [{ text: 'It was ⟦bad⟧.', fixed: 'It was bad.' }], good: [] })).at(-1)
    expect([example?.what, example?.expected, example?.found]).toEqual([
      'accepts its own repair',
      'body: It was bad.',
      'body: It was ⟦bad⟧.',
    ])
  })

  test('may have several fields, each repaired in its own place', () => {
    const bad = [
      {
        text: { headline: 'A ⟦bad⟧ day', body: 'It was ⟦bad⟧.' },
        fixed: { headline: 'A good day', body: 'It was good.' },
      },
    ]
    const examples = checked(rule({ bad, good: [] }, { roles: ['headline', 'body'] }))
    expect(examples.map(({ found }) => found)).toEqual([
      'headline: A ⟦bad⟧ day\nbody: It was ⟦bad⟧.',
      'headline: A good day\nbody: It was good.',
      'headline: A good day\nbody: It was good.',
    ])
  })

  test.each([
    ['one for all', 'It is bad.', 'It is bad.\nIt is bad.'],
    ['one for each', ['It is bad.', 'It is poor.'], 'It is bad.\nIt is poor.'],
  ])('says its message: %s', (_, message, expected) => {
    const bad = [{ text: 'It was ⟦bad⟧, and ⟦bad⟧.', message }]
    expect(checked(rule({ bad, good: [] }))[1]).toEqual({
      what: 'says',
      text: 'body: It was ⟦bad⟧, and ⟦bad⟧.',
      expected,
      found: 'It is bad.\nIt is bad.',
    })
  })

  test('has the messages and the safe suggestions of its rule', () => {
    const example = { text: 'It was ⟦bad⟧, and ⟦bad⟧.' }
    expect(exampleMessages(rule({ bad: [], good: [] }), example, { tagger })).toEqual(['It is bad.', 'It is bad.'])
    expect(safeTitles(rule({ bad: [], good: [] }), example, { tagger })).toEqual(['Change it', 'Change it'])
    expect(safeTitles(ruleFor('bad'), example, { tagger })).toEqual([])
  })

  test('shows what the rule throws', () => {
    const throwing = rule(
      { bad: [{ text: '⟦bad⟧' }], good: [] },
      {
        *check() {
          throw new Error('it broke')
        },
      },
    )
    expect(checked(throwing)[0]?.found).toContain('it broke')
  })
})

describe('a good example', () => {
  test('passes where nothing is found', () => {
    expect(checked(rule({ bad: [], good: ['It was so.'] }))).toEqual([
      { what: 'leaves alone', text: 'body: It was so.', expected: 'body: It was so.', found: 'body: It was so.' },
    ])
  })

  test('fails where the rule finds something', () => {
    expect(checked(rule({ bad: [], good: ['It was bad.'] }))[0]?.found).toBe('body: It was ⟦bad⟧.')
  })

  test('must be left alone by other rules too, which are named', () => {
    const poor = ruleFor('poor', { id: 'poor' })
    const examples = rule({ bad: [], good: ['It was poor.'] })
    expect(checked(examples, [poor, examples])[0]?.found).toBe('body: It was ⟦poor⟧{poor}.')
  })

  test('may be checked with options', () => {
    const strict = rule(
      { bad: [], good: [{ text: 'It was bad.', options: { level: 'loose' } }, 'It was bad.'] },
      {
        options: { level: { values: ['strict', 'loose'], means: 'how strict it is' } },
        *check({ fields }, options) {
          if (options['level'] === 'loose') return
          for (const field of fields) yield { span: field.span(0, 2), message: 'It is so.' }
        },
      },
    )
    expect(checked(strict).map(({ found }) => found)).toEqual(['body: It was bad.', 'body: ⟦It⟧ was bad.'])
  })
})
