import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import rules from '../../rules/index.js'
import { checkExamples, exampleMessages, safeTitles } from '../../src/examples/check-examples.js'
import { type ExampleText, families, mqmCategories } from '../../src/rule.js'
import { loadTagger } from '../../src/run/load-tagger.js'

const tagger = loadTagger()

const show = (text: ExampleText): string => (typeof text === 'string' ? text : JSON.stringify(text))

for (const rule of rules) {
  for (const { what, text, expected, found } of checkExamples(rule, { tagger, others: rules }))
    test(`${rule.id} ${what}: ${text}`, () => {
      expect(found).toBe(expected)
    })
  for (const example of rule.examples.bad.filter(({ fixed }) => fixed === undefined))
    test(`${rule.id} has no safe repair for ${show(example.text)}`, () => {
      expect(safeTitles(rule, example, { tagger })).toEqual([])
    })
  test(`${rule.id} shows four faults and four look-alikes`, () => {
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(4)
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(4)
  })
}

/** A message without the words of the copy that it repeats. */
const wording = (message: string): string => message.replace(/“[^“”]*”/gu, '“…”').replace(/\d+/gu, '0')

for (const rule of rules)
  test(`an example asserts each message of ${rule.id}`, () => {
    const asserted = new Set(rule.examples.bad.flatMap(({ message = [] }) => message).map(wording))
    const found = rule.examples.bad.flatMap(example => exampleMessages(rule, example, { tagger }))
    expect(found.filter(message => !asserted.has(wording(message)))).toEqual([])
  })

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

test('a rule lies in the folder of its family, in a file of its name, and names a known category', () => {
  const files = families.flatMap(family =>
    readdirSync(`rules/${family}`).map(name => `${family}/${name.replace(/\.ts$/u, '')}`),
  )
  expect(rules.map(({ id, family }) => `${family}/${id}`).sort()).toEqual(files.sort())
  expect(rules.filter(({ mqm }) => !mqmCategories.includes(mqm)).map(({ id }) => id)).toEqual([])
})

test('a rule says since when it is there', () => {
  for (const { id, since } of rules) expect([id, since]).toEqual([id, expect.stringMatching(/^\d+\.\d+\.\d+$/u)])
})

test('rules/index.ts lists the rules that have a file', () => {
  expect(execFileSync(process.execPath, ['scripts/write-rule-list.js', '--check'], { encoding: 'utf8' })).toBe('')
})

test('each rule has an id of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})
