import { expect, test } from '@jest/globals'
import * as anywhere from '../src/index.js'
import * as inNode from '../src/node.js'

/** The headline and the text count the same only where “seals” is a noun. */
const story = '{"headline": "Three seals freed", "text": "Seven seals were freed on Monday."}'

const ruleIds = (request: inNode.LintRequest): readonly string[] =>
  inNode
    .lint(story, { format: 'jsonl', ...request })
    .stories.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId))

test('in Node the installed tagger is the default', () => {
  expect(ruleIds({})).toEqual(['number-mismatch'])
  expect(inNode.fix(story, { format: 'jsonl' }).after.stories[0]?.diagnostics).toHaveLength(1)
  expect(inNode.compare(story, story, { format: 'jsonl' }).summary.issues).toMatchObject({ kept: 1 })
})

test('a tagger that is handed in goes before it', () => {
  expect(ruleIds({ tagger: words => words.map(() => 'X') })).toEqual([])
})

test('a key without a value is as good as none', () => {
  expect(ruleIds({ tagger: undefined, config: undefined } as object)).toEqual(['number-mismatch'])
})

test('both faces export the same names', () => {
  expect(Object.keys(inNode).sort()).toEqual(Object.keys(anywhere).sort())
})

test('outside Node there is no default', () => {
  for (const name of ['lint', 'fix'] as const)
    expect(() => anywhere[name](story)).toThrow(
      `Outside Node, ${name} needs a tagger: ${name}(text, { tagger: makeTagger(model) }).`,
    )
  expect(() => anywhere.compare(story, story)).toThrow(TypeError)
})
