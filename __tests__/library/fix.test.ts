import { expect, test } from '@jest/globals'
import { fix } from '../../src/index.js'

const tagger = (words: readonly string[]) => words.map(() => 'X' as const)
const cut = 'They met at the ceremony. of an event.'

test('safe suggestions are followed until none is left, and both reports are given', () => {
  const { text, ruleIds, before, after } = fix(cut, { tagger })
  expect([text, ruleIds]).toEqual(['They met at the ceremony of an event.', ['split-sentence']])
  expect([before, after].map(({ stories }) => stories.map(({ diagnostics }) => diagnostics.length))).toEqual([[1], [0]])
})

test('what is right stays as it is, with one report', () => {
  const { text, ruleIds, before, after } = fix('They met on Monday.', { tagger })
  expect([text, ruleIds]).toEqual(['They met on Monday.', []])
  expect(after).toBe(before)
})

test('a suggestion that an editor should see waits for “unsafe”', () => {
  const copy = 'The minister said “the plan is ready on Monday. It rained.'
  const [safe, unsafe] = [false, true].map(each => fix(copy, { tagger, unsafe: each }))
  expect([safe?.text, unsafe?.ruleIds]).toEqual([copy, ['unbalanced-quotes']])
})

test('a text that cannot be read whole is left alone', () => {
  const broken = `{"text": "${cut}"}\n{"text": `
  const { text, before } = fix(broken, { tagger, format: 'jsonl' })
  expect(text).toBe(broken)
  expect(before.problems).toHaveLength(1)
})

test('what is no text is refused by the name of the function', () => {
  expect(() => fix(undefined as never, { tagger })).toThrow('fix takes a text, and was given undefined.')
})
