import { describe, expect, test } from '@jest/globals'
import { applyFixes, fixText } from '../../src/linter/fix.js'
import type { Diagnostic, FileEdit } from '../../src/linter/report.js'
import { lint } from '../../src/node.js'
import { defineRule, type Rule } from '../../src/rule.js'
import { ruleFor } from '../support/rules.js'

/** A diagnostic that suggests these edits. */
function suggesting(edits: readonly FileEdit[], safe = true): Diagnostic {
  const [any] = lint('x', { config: { rules: [ruleFor('x')] } }).stories[0]?.diagnostics ?? []
  if (any === undefined) throw new Error('the rule found nothing')
  return { ...any, suggestions: [{ title: 'Mend it', safe, edits }] }
}

const text = 'one two three'

test('safe suggestions are put in, from wherever they come', () => {
  const fixed = applyFixes(text, [
    suggesting([{ start: 8, end: 13, text: '3' }]),
    suggesting([
      { start: 0, end: 3, text: '1' },
      { start: 4, end: 7, text: '' },
    ]),
  ])
  expect(fixed).toBe('1  3')
})

test('suggestions that need a reader’s eye are left', () => {
  expect(applyFixes(text, [suggesting([{ start: 0, end: 3, text: '1' }], false)])).toBe(text)
})

test('of two that touch the same words the first in the file is taken', () => {
  const fixed = applyFixes(text, [
    suggesting([{ start: 3, end: 7, text: '' }]),
    suggesting([{ start: 0, end: 3, text: '1' }]),
  ])
  expect(fixed).toBe('1 two three')
})

test('suggestions that need a reader’s eye are made where that is asked for, and a safe one goes before them', () => {
  expect(applyFixes(text, [suggesting([{ start: 0, end: 3, text: '1' }], false)], true)).toBe('1 two three')
  const both = { ...suggesting([{ start: 0, end: 3, text: 'risky' }], false) }
  expect(
    applyFixes(
      text,
      [
        {
          ...both,
          suggestions: [
            ...both.suggestions,
            { title: 'Mend it', safe: true, edits: [{ start: 0, end: 3, text: 'safe' }] },
          ],
        },
      ],
      true,
    ),
  ).toBe('safe two three')
})

test('a suggestion between two far-apart edits of another is made in the same pass', () => {
  const wide = suggesting([
    { start: 0, end: 3, text: '1' },
    { start: 8, end: 13, text: '3' },
  ])
  expect(applyFixes(text, [wide, suggesting([{ start: 5, end: 6, text: 'W' }])])).toBe('1 tWo 3')
  expect(applyFixes(text, [wide, suggesting([{ start: 9, end: 10, text: 'H' }])])).toBe('1 two 3')
})

/** Replaces a word by another one wherever it stands. */
const replacing = (word: string, by: string): Rule =>
  defineRule({
    ...ruleFor(word),
    *check({ fields }) {
      for (const field of fields)
        for (const { index } of field.text.matchAll(new RegExp(word, 'gu'))) {
          const span = field.span(index, index + word.length)
          yield { span, message: 'x', suggestions: [{ title: 'x', safe: true, edits: [{ span, text: by }] }] }
        }
    },
  })

describe('passes go on', () => {
  const after = (copy: string, ...rules: readonly Rule[]): { fixed: string; passes: number } => {
    let passes = 0
    const check = (now: string) => {
      passes++
      return lint(now, { config: { rules } })
    }
    return { fixed: fixText(copy, lint(copy, { config: { rules } }), check, false).text, passes }
  }

  test('until nothing is left to do', () => {
    expect(after('The cat fell.', replacing('cat', 'dog'), replacing('dog', 'elk'))).toEqual({
      fixed: 'The elk fell.',
      passes: 2,
    })
  })

  test('ten times at most, where two rules undo each other', () => {
    const { fixed, passes } = after('The cat fell.', replacing('cat', 'dog'), replacing('dog', 'cat'))
    expect([fixed, passes]).toEqual(['The cat fell.', 10])
  })

  test('not over a text that can no longer be read', () => {
    const first = lint('{"id": "1", "text": "The cat fell."}\n', {
      format: 'jsonl',
      config: { rules: [replacing('cat', 'dog')] },
    })
    const torn = (): typeof first => ({
      ...first,
      problems: [{ kind: 'unreadable' as const, message: 'torn', line: null, column: null }],
    })
    expect(fixText('{"id": "1", "text": "The cat fell."}\n', first, torn, false).text).toContain('cat')
    expect(fixText('x', torn(), () => first, false).text).toBe('x')
  })
})
