import { expect, test } from '@jest/globals'
import rules from '../../rules/index.js'
import { type HouseWords, prepareLexicon } from '../../src/language/house-lexicon.js'
import { runRules } from '../../src/linter/run-rules.js'
import type { Rule } from '../../src/rule.js'
import { loadTagger } from '../../src/run/load-tagger.js'
import { ruleFor } from '../support/rules.js'
import { storyOf } from '../../src/examples/example-story.js'

const tagger = loadTagger()

function found(text: string, words: Partial<HouseWords>, by: readonly Rule[] = rules): readonly string[] {
  const lexicon = prepareLexicon({ agencies: [], names: [], allow: [], ...words })
  const { findings, problems } = runRules(storyOf({ body: text }), { rules: by, levels: new Map(), tagger, lexicon })
  expect(problems).toEqual([])
  return findings.map(
    ({ rule, finding: { span, message, suggestions = [] } }) =>
      `${rule.id}: ${span.field.text.slice(span.start, span.end)}: ${message}${suggestions.map(({ title }) => ` [${title}]`).join('')}`,
  )
}

const orden = {
  name: 'Orden News Agency',
  short: 'Orden',
  acronym: 'ONA',
  tolerated: ['Orden Newswire'],
  wrong: ['Orden News Society'],
}

const doubled = 'repeated-word: the: “the” appears twice in a row. Delete one. [Delete the second]'

test.each<[string, string, Partial<HouseWords>, readonly string[], readonly string[]]>([
  [
    'a near miss of an agency’s name',
    'The road is closed, the Ordem News Agency said.',
    { agencies: [orden] },
    [],
    [
      'wrong-agency-name: Ordem News Agency: This name is close to that of a news agency. Did you mean Orden News Agency?',
    ],
  ],
  [
    'a wrong rendering and its repair',
    'The road is closed, Orden News Society said.',
    { agencies: [orden] },
    [],
    [
      'wrong-agency-name: Orden News Society: This is the wrong name for a news agency. Write “Orden News Agency”. [Write “Orden News Agency”]',
    ],
  ],
  [
    'an attribution to it',
    'The visit is off, the official said Orden of China.',
    { agencies: [orden] },
    [],
    [
      'garbled-attribution: the official said Orden of China: The verb splits the name of the source. Put the name together.',
    ],
  ],
  [
    'an agency by its acronym',
    'ona brought the talks first. The talks ended, the agency said.',
    { agencies: [{ name: 'ona', acronym: 'ona' }] },
    ['dangling-attribution: the agency said: The story has not named this source yet. Name it here.'],
    [],
  ],
  [
    'a house’s word on a known agency',
    'The road is closed, China News Network reported.',
    { agencies: [{ name: 'China News Network' }] },
    [
      'wrong-agency-name: China News Network: This is the wrong name for a news agency. Write “China News Service”. [Write “China News Service”]',
    ],
    [],
  ],
  [
    'a name that is right',
    'The road is closed, the Hungarian News Agency’s editor said.',
    { names: ['Hungarian News Agency'] },
    [],
    [],
  ],
  [
    'a doubled word in a name',
    'The band The The came, and the the crew left.',
    { names: ['The The'] },
    [doubled],
    [doubled],
  ],
  [
    'the odd one of two spellings',
    'The port of Slepniov opened in May. By June most ships called at Slepnyov.',
    { names: ['Slepnyov'] },
    ['name-variants: Slepnyov: The story has both “Slepnyov” and “Slepniov”. Use one spelling.'],
    ['name-variants: Slepniov: The story has both “Slepniov” and “Slepnyov”. Use one spelling.'],
  ],
  [
    'two spellings that are right',
    'The port of Slepniov opened in May. By June most ships called at Slepnyov.',
    { names: ['Slepnyov', 'Slepniov'] },
    ['name-variants: Slepnyov: The story has both “Slepnyov” and “Slepniov”. Use one spelling.'],
    [],
  ],
])('a house’s words: %s', (_, text, words, without, withThem) => {
  expect([found(text, {}), found(text, words)]).toEqual([without, withThem])
})

const rule = ruleFor('na')
test.each<[string, string, Partial<HouseWords>, number]>([
  ['a phrase to allow, whatever its case', 'Ha na ha; HA NA HA.', { allow: ['Ha na ha'] }, 0],
  ['a name in its case alone', 'The na sea; the na sea.', { names: ['The na sea'] }, 1],
  ['what reaches out of it', 'banana', { allow: ['banan'] }, 2],
  ['phrases that overlap', 'a na b na c na d', { allow: ['a na b na', 'na c na d', 'b na'] }, 0],
  ['a short one within a long one before it', 'a na b c na', { allow: ['a na b c na', 'b'] }, 0],
])('%s', (_, text, words, left) => {
  expect(found(text, words, [rule]).length).toBe(left)
})

test('a finding in each of many places that are allowed is looked up in linear time', () => {
  expect(found('na ha '.repeat(60_000), { allow: ['na ha', 'na ha na'] }, [rule])).toEqual([])
})
