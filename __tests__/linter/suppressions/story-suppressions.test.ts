import { describe, expect, test } from '@jest/globals'
import { readPlainCopy } from '../../../src/formats/copy/plain-copy.js'
import { noComments } from '../../../src/formats/comments.js'
import type { LintOptions } from '../../../src/linter/lint-options.js'
import { findDirectives } from '../../../src/linter/suppressions/directives.js'
import { StorySuppressions } from '../../../src/linter/suppressions/story-suppressions.js'
import { LineIndex } from '../../../src/story/line-index.js'
import { ruleFor } from '../../support/rules.js'

const options: LintOptions = {
  rules: [ruleFor('a', { id: 'x' }), ruleFor('b', { id: 'y' })],
  levels: new Map([['y', 'off']]),
  tagger: () => [],
}

/** Suppressions of a plain text, whose directives are on lines. */
function suppressionsOf(text: string) {
  const directives = findDirectives(text, {
    comments: noComments(),
    hasLines: true,
    known: new Set(['x', 'y', 'groupie']),
  })
  const story = { id: 's', version: null, format: 'text', fields: readPlainCopy(text) }
  const suppressions = new StorySuppressions(directives, story, options.rules)
  return {
    /** The reason of the directive that suppresses a rule at some words; null if none does. */
    at: (words: string, ruleId = 'x'): string | null => suppressions.find(ruleId, text.indexOf(words))?.reason ?? null,
    issues: (changes: Partial<LintOptions> = {}): readonly string[] =>
      suppressions
        .diagnose({ ...options, ...changes }, { file: 'f', text, lines: new LineIndex(text) })
        .map(({ diagnostic: { ruleId, start, message } }) => `${ruleId}@${String(start.line)}: ${message}`),
  }
}

describe('a directive for the next paragraph', () => {
  const text = 'One.\n\nwirelint-disable-next-paragraph x -- r1\nTwo.\n\nThree.'

  test('suppresses its rules in that paragraph alone', () => {
    const { at } = suppressionsOf(text)
    expect([at('One'), at('Two', 'y'), at('Two'), at('.\n\nThree'), at('Three')]).toEqual([
      null,
      null,
      'r1',
      'r1',
      null,
    ])
  })

  test('reaches over a dateline into the lead', () => {
    const { at } = suppressionsOf('wirelint-disable-next-paragraph -- r1\nSKARNE (LNA) -- Talks opened.\n\nThey go on.')
    expect([at('SKARNE'), at('Talks'), at('They')]).toEqual(['r1', 'r1', null])
  })

  test('suppresses nothing after all copy', () => {
    expect(suppressionsOf('One.\n\nwirelint-disable-next-paragraph -- r1').at('One')).toBe(null)
  })
})

describe('a directive that holds until another one', () => {
  test('ends with one that enables its rule', () => {
    const { at } = suppressionsOf(
      'wirelint-disable x -- r1\n\nOne.\n\nwirelint-enable x\n\nTwo.\n\nwirelint-disable -- r2\n\nThree.',
    )
    expect([at('One'), at('Two'), at('Three')]).toEqual(['r1', null, 'r2'])
    expect([at('One', 'y'), at('Two', 'y'), at('Three', 'y')]).toEqual([null, null, 'r2'])
  })

  test('may name a family or a tag', () => {
    const { at, issues } = suppressionsOf(
      'wirelint-disable test -- r1\n\nOne.\n\nwirelint-enable y\n\nTwo.\n\nwirelint-disable other, likely -- r2\n\nThree.',
    )
    expect([at('One'), at('Two'), at('Two', 'y'), at('Three')]).toEqual(['r1', 'r1', null, 'r2'])
    expect(issues()).toEqual(['unused-suppression@9: There is no rule “likely”.'])
  })

  test('ends for all rules with one that names none', () => {
    const { at } = suppressionsOf('wirelint-disable x -- r1\n\nOne.\n\nwirelint-enable\n\nTwo.')
    expect([at('One'), at('Two')]).toEqual(['r1', null])
  })
})

describe('a suppression itself', () => {
  const nothing = 'This suppression hides nothing. Delete it.'
  test.each<[string, readonly string[], readonly string[]]>([
    ['wirelint-disable -- r', [], [`unused-suppression@1: ${nothing}`]],
    ['wirelint-disable -- r', ['x'], []],
    ['wirelint-disable x -- r', [], [`unused-suppression@1: ${nothing}`]],
    ['wirelint-disable y -- r', [], []], // off: it could find nothing
    ['wirelint-disable x, y -- r', ['x'], []],
    ['wirelint-disable x, z -- r', ['x'], ['unused-suppression@1: There is no rule “z”.']],
    [
      'wirelint-disabel x',
      [],
      ['unused-suppression@1: There is no directive “wirelint-disabel”. Did you mean “wirelint-disable”?'],
    ],
    [
      'wirelint-enable x',
      [],
      [
        'unused-suppression@1: This directive switches nothing on again: nothing is off here. A suppression ends with its story. Delete it.',
      ],
    ],
  ])('%s, used for %j, has the issues %j', (line, used, issues) => {
    const suppressions = suppressionsOf(`${line}\n\nOne.`)
    for (const ruleId of used) suppressions.at('One', ruleId)
    expect(suppressions.issues()).toEqual(issues)
  })

  test('has one issue for the rules that it names in vain, and one without a reason', () => {
    const suppressions = suppressionsOf('wirelint-disable x, y\n\nOne.')
    suppressions.at('One', 'x')
    expect(suppressions.issues({ levels: new Map(), suppressions: { reasons: 'info' } })).toEqual([
      'unused-suppression@1: Nothing of y is suppressed here: delete its name.',
      'unexplained-suppression@1: This suppression has no reason. Write one after “--”.',
    ])
    expect(suppressions.issues({ levels: new Map(), suppressions: { unused: 'off' } })).toEqual([])
  })
})
