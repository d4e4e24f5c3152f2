import { expect, test } from '@jest/globals'
import rules from '../rules/index.js'
import { findingsIn } from '../src/linter/lint.js'
import type { BadExample, ExampleText, Finding, GoodExample, Rule } from '../src/rule.js'
import type { Role } from '../src/story/story.js'
import { winkTagger } from '../src/tagger/wink.js'
import { fieldsOf, storyOf } from './support/stories.js'
import { unmarked } from './support/marks.js'

type Fields = Readonly<Partial<Record<Role, string>>>

const tagger = winkTagger()

type Options = Readonly<Record<string, string>>

/** What some rules find; `options` are those of the rule whose example it is. */
function findings(fields: Fields, by: readonly Rule[], { id }: Rule, options: Options = {}): readonly (Finding & { readonly ruleId: string })[] {
  const { findings: found, faults } = findingsIn(storyOf(fields), { rules: by, levels: new Map(), options: { [id]: options }, tagger })
  expect(faults).toEqual([])
  return found.map(({ finding, rule }) => ({ ...finding, ruleId: rule.id }))
}

const withOptions = (good: ExampleText | GoodExample): GoodExample => (typeof good === 'object' && 'options' in good ? (good) : { text: good, options: {} })

const show = (text: ExampleText): string => (typeof text === 'string' ? text : JSON.stringify(text))
const roleTexts = (fields: Fields): [Role, string][] => Object.entries(fields) as [Role, string][]

/** The marks of an example, and what a rule reported, both as “role start–end” so that a difference can be read. */
function marksOf(rule: Rule, { text }: BadExample): { plain: Fields; places: string[] } {
  const parts = roleTexts(fieldsOf(rule, text)).map(([role, marked]) => ({ role, ...unmarked(marked) }))
  return {
    plain: Object.fromEntries(parts.map(part => [part.role, part.text])),
    places: parts.flatMap(({ role, text: plain, spans }) => spans.map(([start, end]) => `${role}: ${plain.slice(start, end)} (${String(start)}–${String(end)})`)),
  }
}

const placesOf = (found: readonly Finding[]): string[] =>
  found.map(({ span: { field, start, end } }) => `${field.role}: ${field.text.slice(start, end)} (${String(start)}–${String(end)})`)

/** The fields after the first safe suggestion of every finding, from the last to the first. */
function repaired(fields: Fields, found: readonly Finding[]): Fields {
  const edits = found.flatMap(({ suggestions = [] }) => suggestions.find(({ safe }) => safe)?.edits ?? [])
  return Object.fromEntries(
    roleTexts(fields).map(([role, text]) => [
      role,
      edits
        .filter(({ span }) => span.field.role === role)
        .sort((a, b) => b.span.start - a.span.start)
        .reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text),
    ]),
  )
}

for (const rule of rules) {
  for (const example of rule.examples.bad) {
    const { plain, places } = marksOf(rule, example)
    const { fixed, options } = example
    test(`${rule.id} marks ${show(example.text)}`, () => {
      expect(placesOf(findings(plain, [rule], rule, options)).sort()).toEqual([...places].sort())
      expect(places).not.toEqual([])
    })
    test(`${rule.id} ${fixed === undefined ? 'has no safe repair for' : 'repairs'} ${show(example.text)}`, () => {
      expect(repaired(plain, findings(plain, [rule], rule, options))).toEqual(fixed === undefined ? plain : fieldsOf(rule, fixed))
    })
    if (fixed === undefined) continue
    test(`${rule.id} accepts its own repair, ${show(fixed)}`, () => {
      expect(placesOf(findings(fieldsOf(rule, fixed), [rule], rule, options))).toEqual([])
    })
  }
  for (const { text, options } of rule.examples.good.map(withOptions))
    test(`${rule.id}: no rule objects to ${show(text)}`, () => {
      expect(findings(fieldsOf(rule, text), rules, rule, options).map(({ ruleId, message, span }) => `${ruleId}: ${message} ${placesOf([{ span, message }]).join('')}`)).toEqual([])
    })
  test(`${rule.id} shows four faults and four look-alikes`, () => {
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(4)
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(4)
  })
}

test('each value of an option is needed: an example shows what it changes', () => {
  for (const rule of rules)
    for (const [name, { values }] of Object.entries(rule.options ?? {}))
      for (const value of values.slice(1)) expect([rule.id, name, value, rule.examples.bad.some(({ options }) => options?.[name] === value)]).toEqual([rule.id, name, value, true])
})

test('each rule has an id of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})
