import { expect, test } from '@jest/globals'
import rules from '../../rules/index.js'
import { type PresetName, presets, sampleSettings } from '../../rules/presets.js'
import { checkRuleSettings } from '../../src/config/check.js'
import type { RuleSettings } from '../../src/config/config.js'
import { lint } from '../../src/node.js'
import type { Preset } from '../../src/rule.js'

const british = 'The mayor called it “a new page”, and the talks went on.'
const levelsIn = (text: string, names: readonly PresetName[], levels = {}): string[] =>
  lint(text, { config: { presets: names, levels } }).stories.flatMap(({ diagnostics }) =>
    diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
  )

test.each<[PresetName, readonly string[]]>([
  ['recommended', ['quote-punctuation-order info']],
  ['ap', ['quote-punctuation-order warning']],
  ['uk', []],
])('the preset %s judges British quotation marks so', (name, expected) => {
  expect(levelsIn(british, [name])).toEqual(expected)
})

test('what is a habit is found where it is asked for', () => {
  const text = 'It is learned that the harbor will be opened in May.'
  expect(levelsIn(text, [])).toEqual([])
  expect(levelsIn(text, ['translationese'])).toEqual(['calque info'])
  expect(levelsIn(text, ['strict'], { calque: 'error' })).toEqual(['calque error'])
})

const copy =
  'The US envoy came on 9 May. The government were glad. Prices rose 3% that day, and No 3 of the list, as “a gift”, left the U.S. again.'

test.each<[PresetName, readonly string[]]>([
  ['recommended', ['inconsistent-abbreviation', 'quote-punctuation-order']],
  [
    'ap',
    [
      'broken-agreement',
      'inconsistent-abbreviation',
      'odd-date-format',
      'odd-number-format',
      'quote-punctuation-order',
    ],
  ],
  [
    'reuters',
    [
      'broken-agreement',
      'inconsistent-abbreviation',
      'odd-date-format',
      'odd-number-format',
      'quote-punctuation-order',
    ],
  ],
  [
    'xinhua',
    [
      'broken-agreement',
      'inconsistent-abbreviation',
      'odd-number-format',
      'odd-number-format',
      'quote-punctuation-order',
    ],
  ],
  [
    'kyodo',
    [
      'broken-agreement',
      'inconsistent-abbreviation',
      'odd-date-format',
      'odd-number-format',
      'odd-number-format',
      'quote-punctuation-order',
    ],
  ],
  ['uk', ['inconsistent-abbreviation']],
])('the house style %s speaks of its own matters', (name, expected) => {
  expect(
    lint(copy, { config: { presets: [name] } })
      .stories.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId))
      .sort(),
  ).toEqual(expected)
})

test('AP has the stops that Reuters has not', () => {
  const marked = (name: PresetName): string[] =>
    lint(copy, { config: { presets: [name] } }).stories.flatMap(({ diagnostics }) =>
      diagnostics
        .filter(({ ruleId }) => ruleId === 'inconsistent-abbreviation')
        .map(({ start, end }) => copy.slice(start.offset, end.offset)),
    )
  expect([marked('ap'), marked('reuters')]).toEqual([['US'], ['U.S.']])
})

test('a house takes the place of another in all that it decides', () => {
  const text = 'The government were glad of a rise of 3% on 9 May.'
  const found = (...names: readonly PresetName[]) =>
    lint(text, { config: { presets: names } }).stories.flatMap(({ diagnostics }) =>
      diagnostics.map(({ ruleId }) => ruleId),
    )
  expect(found('kyodo')).toEqual(['broken-agreement', 'odd-number-format', 'odd-date-format'])
  expect(found('kyodo', 'uk')).toEqual([])
})

test.each<PresetName>(['ap', 'reuters', 'xinhua', 'kyodo', 'uk'])(
  'what %s would write otherwise is no sign of translation',
  name => {
    const text =
      'The US envoy came on 9 May. The U.N. envoy came on May 9. The government were glad. Prices rose 3% and 3 per cent; No. 3 of the list beat No 4.'
    const verdict = (names: readonly PresetName[]) => lint(text, { config: { presets: names } }).stories[0]?.verdict
    expect(verdict([name])).toEqual(verdict([]))
  },
)

test('AP has stops in copy and none in headlines', () => {
  const text = JSON.stringify({
    headline: 'U.S. envoy leaves for UN',
    text: 'The US envoy left for the U.N. on Monday.',
  })
  const marked = (name: PresetName): string[] =>
    lint(text, { format: 'jsonl', config: { presets: [name] } }).stories.flatMap(({ diagnostics }) =>
      diagnostics.map(({ start, end }) => text.slice(start.offset, end.offset)),
    )
  expect([marked('recommended'), marked('ap')]).toEqual([[], ['U.S.', 'US']])
})

/** A preset as settings of a configuration: where it sets only options it is given a level. */
const asSettings = (preset: Preset): RuleSettings =>
  Object.fromEntries(
    Object.entries(preset).map(([id, setting]) => [
      id,
      typeof setting === 'string' || isPair(setting) ? setting : ['info', setting],
    ]),
  ) as RuleSettings

const isPair = (setting: Exclude<Preset[string], string>): boolean => Array.isArray(setting)

const { someFiles, someFields } = sampleSettings
test.each<[string, Preset]>([
  ...Object.entries(presets),
  ['what a first configuration shows', { ...sampleSettings.rules, ...someFiles, ...someFields }],
])('%s names rules and options that exist', (_, preset) => {
  expect(checkRuleSettings([], asSettings(preset), { rules, ownRules: [], isComplete: true })).toEqual([])
})

test('the rule that a first configuration explains has the options that it shows', () => {
  const { explained, rules: shown } = sampleSettings
  expect(shown[explained]).toEqual(['warning', { order: 'day-month' }])
})

test('an option that is not there, and a value it cannot have, are refused with the nearest right one', () => {
  const config = (options: Readonly<Record<string, Readonly<Record<string, string>>>>) => () =>
    lint('', { config: { options } })
  expect(config({ 'odd-date-format': { oder: 'month-day' } })).toThrow(
    'Rule odd-date-format has no option “oder”. Did you mean “order”? Options: order, days.',
  )
  expect(config({ 'odd-date-format': { order: 'month-days' } })).toThrow(
    'Option “order” of rule odd-date-format cannot be “month-days”. Did you mean “month-day”? Values: any, month-day, day-month.',
  )
  expect(config({ 'stray-quote': { order: 'x' } })).toThrow('Rule stray-quote has no options.')
  expect(config({ 'odd-dateformat': {} })).toThrow('Unknown rule “odd-dateformat”. Did you mean “odd-date-format”?')
  expect(config({ 'odd-date-format': { constructor: 'x' } })).toThrow(
    'Rule odd-date-format has no option “constructor”.',
  )
  expect(() => lint('', { config: { presets: ['constructor' as PresetName] } })).toThrow(
    'Unknown preset “constructor”.',
  )
})
