import { describe, expect, test } from '@jest/globals'
import { storyOf } from '../../src/examples/example-story.js'
import type { LintOptions } from '../../src/linter/lint-options.js'
import { runRules } from '../../src/linter/run-rules.js'
import { prepareLexicon } from '../../src/language/house-lexicon.js'
import { defineRule, type Rule } from '../../src/rule.js'
import { ruleFor } from '../support/rules.js'

const tagger: LintOptions['tagger'] = () => []
const story = storyOf({ headline: 'A word', body: 'One word and a word.' })

/** Each finding as `rule severity role@start`. */
const found = (rules: readonly Rule[], changes: Partial<LintOptions> = {}): readonly string[] =>
  runRules(story, { rules, levels: new Map(), tagger, ...changes }).findings.map(
    ({ rule, severity, finding: { span } }) => `${rule.id} ${severity} ${span.field.role}@${String(span.start)}`,
  )

describe('a rule', () => {
  test('sees the fields of its roles alone', () => {
    expect(found([ruleFor('word')])).toEqual(['finds-word error body@4', 'finds-word error body@15'])
    expect(found([ruleFor('word', { roles: ['headline'] })])).toEqual(['finds-word error headline@2'])
    expect(found([ruleFor('word', { roles: ['caption'] })])).toEqual([])
  })

  test('has the level that is set, and in some fields another', () => {
    const rule = ruleFor('word', { roles: ['headline', 'body'] })
    expect(
      found([rule], { levels: new Map([['finds-word', 'info']]), fields: { headline: { 'finds-word': 'warning' } } }),
    ).toEqual(['finds-word warning headline@2', 'finds-word info body@4', 'finds-word info body@15'])
    expect(found([rule], { fields: { body: { 'finds-word': 'off' } } })).toEqual(['finds-word error headline@2'])
  })

  test('does not run if it is retired, whatever is set', () => {
    const rule = ruleFor('word', { status: 'retired' })
    const fields = { body: { 'finds-word': 'warning' as const } }
    expect(found([rule], { levels: new Map([['finds-word', 'error']]), fields })).toEqual([])
  })

  test('does not run if it is off', () => {
    const rule = ruleFor('word', {
      *check() {
        throw new Error('It ran.')
      },
    })
    expect(runRules(story, { rules: [rule], levels: new Map([['finds-word', 'off']]), tagger })).toEqual({
      findings: [],
      problems: [],
    })
  })

  test('may find something weaker than its level, unless the level is set', () => {
    const rule = ruleFor('One', {}, { severity: 'info' })
    expect(found([rule])).toEqual(['finds-One info body@0'])
    expect(found([rule], { levels: new Map([['finds-One', 'warning']]) })).toEqual(['finds-One warning body@0'])
  })

  test('that throws is a problem, after what it has found, and the next one runs', () => {
    const broken = defineRule({
      ...ruleFor('word', { id: 'broken' }),
      *check({ fields: [field] }) {
        if (field !== undefined) yield { span: field.span(0, 3), message: 'x' }
        throw new TypeError('no tokens')
      },
    })
    const { findings, problems } = runRules(story, { rules: [broken, ruleFor('and')], levels: new Map(), tagger })
    expect(findings.map(({ rule }) => rule.id)).toEqual(['broken', 'finds-and'])
    expect(problems).toEqual([
      {
        kind: 'rule-failed',
        ruleId: 'broken',
        message: `Rule broken failed on story ${story.id}: no tokens`,
        line: null,
        column: null,
      },
    ])
  })

  test('has the decisions for its options, and the first value of each other option', () => {
    const seen: unknown[] = []
    const rule = ruleFor('word', {
      options: {
        order: { means: 'x', values: ['day', 'month'] },
        case: { means: 'x', values: ['upper', 'lower'] },
      },
      *check(_, options) {
        seen.push(options)
      },
    })
    found([rule])
    found([rule], { options: { 'finds-word': { order: 'month' } } })
    found(
      [
        ruleFor('x', {
          *check(_, options) {
            seen.push(options)
          },
        }),
      ],
      { options: { 'finds-x': { order: 'month' } } },
    )
    expect(seen).toEqual([{ order: 'day', case: 'upper' }, { order: 'month', case: 'upper' }, {}])
  })

  test('has nothing to say about what the house allows', () => {
    const lexicon = prepareLexicon({ agencies: [], names: [], allow: ['a word'] })
    expect(found([ruleFor('word')], { lexicon })).toEqual(['finds-word error body@4'])
  })

  test('is timed by its id', () => {
    const timed: string[] = []
    found([ruleFor('word')], {
      time: (kind, name, work) => {
        timed.push(`${kind} ${name}`)
        return work()
      },
    })
    expect(timed).toContain('rule finds-word')
  })
})
