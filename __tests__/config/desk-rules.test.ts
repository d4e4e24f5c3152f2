import { describe, expect, test } from '@jest/globals'
import type { DeskRule } from '../../src/config/config.js'
import { makeDeskRule, PatternError } from '../../src/config/desk-rules.js'
import { readPattern } from '../../src/config/patterns.js'
import { deskRules, lint, rules } from '../../src/node.js'
import { runRules } from '../../src/linter/run-rules.js'
import { storyOf } from '../../src/examples/example-story.js'
import type { BadExample } from '../../src/rule.js'
import type { Role } from '../../src/story/story.js'
import { loadTagger } from '../../src/run/load-tagger.js'

const examples = { bad: ['⟦x⟧'], good: ['y'] }
const tagger = loadTagger()

const found = (declared: Partial<DeskRule>, fields: Readonly<Partial<Record<Role, string>>>): readonly string[] =>
  runRules(storyOf(fields), {
    rules: [makeDeskRule({ id: 'own', message: 'No $0.', examples, ...declared }, 'here', readPattern)],
    levels: new Map(),
    tagger,
  }).findings.map(
    ({ severity, finding: { span, message, suggestions = [] } }) =>
      `${severity} ${span.field.role} ${String(span.start)}: ${message}${suggestions.map(({ title, safe, edits }) => ` [${title}, ${safe ? 'safe' : 'unsafe'}: ${edits.map(edit => edit.text).join()}]`).join('')}`,
  )

describe('a declared rule', () => {
  test.each<[string, Partial<DeskRule>, Readonly<Partial<Record<Role, string>>>, readonly string[]]>([
    [
      'a phrase, whatever its case and white space',
      { phrase: 'make use of' },
      { body: 'MAKE  USE\nof it, and makes use of it.' },
      ['warning body 0: No MAKE  USE\nof.'],
    ],
    [
      'several phrases, the longest at each place',
      { phrase: ['utilize', 'utilize it'] },
      { body: 'We utilize it, they utilize them.' },
      ['warning body 3: No utilize it.', 'warning body 20: No utilize.'],
    ],
    [
      'body, headline and caption unless it says so',
      { phrase: 'x' },
      { body: 'x', headline: 'x', caption: 'x', credit: 'x' },
      ['warning body 0: No x.', 'warning headline 0: No x.', 'warning caption 0: No x.'],
    ],
    [
      'its roles and severity',
      { phrase: 'x', roles: 'credit', severity: 'error' },
      { body: 'x', credit: 'x' },
      ['error credit 0: No x.'],
    ],
    [
      'a pattern and its groups',
      { pattern: '(\\d+) (percents)', message: '$2 of $1, $3' },
      { body: 'It is 3 percents.' },
      ['warning body 6: percents of 3, $3'],
    ],
    ['a group that found nothing', { pattern: 'a(b)?c', message: '<$1>' }, { body: 'ac' }, ['warning body 0: <>']],
    ['a pattern in its case, offsets in UTF-16', { pattern: 'Xi+' }, { body: '𝒳 Xii xi' }, ['warning body 3: No Xii.']],
    ['nothing of no length', { pattern: 'z*' }, { body: 'a zz' }, ['warning body 2: No zz.']],
    ['a pattern within a paragraph', { pattern: 'a\\s+b' }, { body: 'a\n\nb a\nb' }, ['warning body 5: No a\nb.']],
    [
      'but its antipatterns',
      { phrase: 'use', antipattern: ['use of force', { pattern: 're-\\w+|no use at' }] },
      { body: 'We use it, the use of force, no use at all; use.' },
      ['warning body 3: No use.', 'warning body 44: No use.'],
    ],
    [
      'a suggestion, capital where the words had one',
      { phrase: 'utilize', suggestion: 'use' },
      { body: 'Utilize it, utilize it, UTILIZE it' },
      [
        'warning body 0: No Utilize. [Write “Use”, unsafe: Use]',
        'warning body 12: No utilize. [Write “use”, unsafe: use]',
        'warning body 24: No UTILIZE. [Write “use”, unsafe: use]',
      ],
    ],
    [
      'a suggestion with a group',
      { pattern: '(\\d+) percents', suggestion: { text: '$1 percent', safe: true } },
      { body: '3 percents' },
      ['warning body 0: No 3 percents. [Write “3 percent”, safe: 3 percent]'],
    ],
    [
      'a suggestion to delete, and one with a title',
      { phrase: 'x', suggestion: '' },
      { body: 'x' },
      ['warning body 0: No x. [Delete this, unsafe: ]'],
    ],
    [
      'a title of its own',
      { phrase: 'x', suggestion: { text: 'y', title: 'Say y' } },
      { body: 'x' },
      ['warning body 0: No x. [Say y, unsafe: y]'],
    ],
  ])('finds %s', (_, declared, fields, expected) => {
    expect(found(declared, fields)).toEqual(expected)
  })

  test('has a page even where it says little', () => {
    const mended: BadExample = { text: '⟦y⟧', fixed: 'x' }
    expect(
      makeDeskRule(
        { id: 'own', message: 'Write “x”.', phrase: 'y', examples: { bad: ['⟦y⟧', mended], good: ['x'] } },
        'wirelint.config.yaml',
        readPattern,
      ),
    ).toMatchObject({
      family: 'desk',
      mqm: 'Other',
      severity: 'warning',
      certainty: 'likely',
      summary: 'Write “x”',
      why: 'Your desk declares this rule in wirelint.config.yaml.',
      examples: { bad: [{ text: '⟦y⟧' }, mended], good: ['x'] },
    })
  })

  test('takes linear time over a monstrous paragraph, whatever the pattern', () => {
    // Behind each “a” the search for “b” reads all that it is given.
    expect(found({ pattern: 'a[^b]*b|a' }, { body: 'a '.repeat(20_000) }).length).toBe(20_000)
  }, 60_000)

  test('refuses a pattern that cannot run', () => {
    expect(() =>
      makeDeskRule(
        { id: 'own', message: 'm', phrase: 'x', antipattern: { pattern: '(' }, examples },
        'here',
        readPattern,
      ),
    ).toThrow(PatternError)
  })
})

describe('the library', () => {
  const text = 'They utilize it, the Orden News Society said. They met at the ceremony. of an event. It was so so good.'
  const declared: DeskRule = {
    id: 'no-utilize',
    message: 'Write “use”.',
    phrase: 'utilize',
    severity: 'error',
    examples,
  }

  test('takes declared rules beside its own, and a lexicon', async () => {
    const own = await deskRules([declared, { id: 'no-so', message: 'No.', pattern: 'so so', examples }])
    const lexicon = { agencies: [{ name: 'Orden News Agency', wrong: ['Orden News Society'] }], allow: ['so so good'] }
    const ids = lint(text, { config: { rules: [...rules, ...own], lexicon } }).stories.flatMap(({ diagnostics }) =>
      diagnostics.map(({ ruleId }) => ruleId),
    )
    expect(ids).toEqual(['no-utilize', 'wrong-agency-name', 'split-sentence'])
  })

  test.each([
    [false, 'clean'],
    [true, 'suspect'],
  ])('counts a declared rule as a sign of translation only where it says so: %s', async (evidence, level) => {
    const own = await deskRules([{ ...declared, evidence }])
    expect(
      lint('They utilize it and they utilize that.', { config: { rules: own } }).stories.map(
        ({ verdict }) => verdict.level,
      ),
    ).toEqual([level])
  })
})
