import { expect, test } from '@jest/globals'
import rules from '../../rules/index.js'
import { checkedExamples } from '../../src/examples/checked-examples.js'
import { fieldsOf, storyOf } from '../../src/examples/example-story.js'
import { unmarked } from '../../src/examples/marks.js'
import { findingsIn } from '../../src/linter/lint.js'
import type { BadExample, ExampleText, Rule } from '../../src/rule.js'
import { winkTagger } from '../../src/tagger/wink.js'

const tagger = winkTagger()

const show = (text: ExampleText): string => (typeof text === 'string' ? text : JSON.stringify(text))

/** Titles of the safe suggestions for a bad example. */
function safeSuggestions(rule: Rule, { text, options = {} }: BadExample): readonly string[] {
  const plain = Object.fromEntries(
    Object.entries(fieldsOf(rule, text)).map(([role, marked]) => [role, unmarked(marked).text]),
  )
  const { findings } = findingsIn(storyOf(plain), {
    rules: [rule],
    levels: new Map(),
    options: { [rule.id]: options },
    tagger,
  })
  return findings.flatMap(({ finding: { suggestions = [] } }) =>
    suggestions.filter(({ safe }) => safe).map(({ title }) => title),
  )
}

for (const rule of rules) {
  for (const { what, text, expected, found } of checkedExamples(rule, { tagger, others: rules }))
    test(`${rule.id} ${what}: ${text}`, () => {
      expect(found).toBe(expected)
    })
  for (const example of rule.examples.bad.filter(({ fixed }) => fixed === undefined))
    test(`${rule.id} has no safe repair for ${show(example.text)}`, () => {
      expect(safeSuggestions(rule, example)).toEqual([])
    })
  test(`${rule.id} shows four faults and four look-alikes`, () => {
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(4)
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(4)
  })
}

test('each value of an option is needed: an example shows what it changes', () => {
  for (const rule of rules)
    for (const [name, { values }] of Object.entries(rule.options ?? {}))
      for (const value of values.slice(1))
        expect([rule.id, name, value, rule.examples.bad.some(({ options }) => options?.[name] === value)]).toEqual([
          rule.id,
          name,
          value,
          true,
        ])
})

test('each rule has an id of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})
