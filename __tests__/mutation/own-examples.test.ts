import { expect, test } from '@jest/globals'
import rules from '../../rules/index.js'
import { checkExamples, safeTitles } from '../../src/examples/check-examples.js'
import { loadTagger } from '../../src/run/load-tagger.js'

/*
 * A rule against its own examples alone: mutation judges by these (npm run mutation). WIRELINT_RULES names the rules,
 * with commas; without it there are all.
 */
const chosen = process.env.WIRELINT_RULES?.split(',')
const tagger = loadTagger()

test.each(rules.filter(({ id }) => chosen?.includes(id) ?? true).map(rule => [rule.id, rule] as const))(
  '%s does what its examples say',
  (_, rule) => {
    const wrong = [...checkExamples(rule, { tagger })].filter(({ expected, found }) => expected !== found)
    expect(wrong).toEqual([])
    const unrepaired = rule.examples.bad.filter(({ fixed }) => fixed === undefined)
    expect(unrepaired.flatMap(example => safeTitles(rule, example, { tagger }))).toEqual([])
  },
)
