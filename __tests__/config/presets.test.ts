import { expect, test } from '@jest/globals'
import rules from '../../rules/index.js'
import { faultsOf } from '../../src/config/options.js'
import { presets, settingsOf } from '../../src/config/presets.js'
import { lint } from '../../src/node.js'

const british = 'The mayor called it “a new page”, and the talks went on.'
const levelsIn = (text: string, names: readonly string[], levels = {}): string[] =>
  lint(text, { config: { presets: names, levels } }).stories.flatMap(({ diagnostics }) =>
    diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
  )

test.each([
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

test('a later preset goes over an earlier one, a setting over both', () => {
  expect(settingsOf(['ap', 'uk']).levels.get('quote-punctuation-order')).toBe('off')
  expect(settingsOf(['uk', 'ap'], { 'quote-punctuation-order': 'error' }).levels.get('quote-punctuation-order')).toBe(
    'error',
  )
})

test('options merge one by one, a later preset over an earlier one', () => {
  expect(
    settingsOf(['xinhua', 'uk'], {}, { 'odd-number-format': { percent: '%' } }).options['odd-number-format'],
  ).toEqual({ percent: '%', rank: 'No 3' })
})

const copy =
  'The US envoy came on 9 May. The government were glad. Prices rose 3% that day, and No 3 of the list, as “a gift”, left the U.S. again.'

test.each([
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
  const marked = (name: string): string[] =>
    lint(copy, { config: { presets: [name] } }).stories.flatMap(({ diagnostics }) =>
      diagnostics
        .filter(({ ruleId }) => ruleId === 'inconsistent-abbreviation')
        .map(({ start, end }) => copy.slice(start.offset, end.offset)),
    )
  expect([marked('ap'), marked('reuters')]).toEqual([['US'], ['U.S.']])
})

test('a house takes the place of another in all that it decides', () => {
  const text = 'The government were glad of a rise of 3% on 9 May.'
  const found = (...names: readonly string[]) =>
    lint(text, { config: { presets: names } }).stories.flatMap(({ diagnostics }) =>
      diagnostics.map(({ ruleId }) => ruleId),
    )
  expect(found('kyodo')).toEqual(['broken-agreement', 'odd-number-format', 'odd-date-format'])
  expect(found('kyodo', 'uk')).toEqual([])
})

test.each(['ap', 'reuters', 'xinhua', 'kyodo', 'uk'])(
  'what %s would write otherwise is no sign of translation',
  name => {
    const text =
      'The US envoy came on 9 May. The U.N. envoy came on May 9. The government were glad. Prices rose 3% and 3 per cent; No. 3 of the list beat No 4.'
    const verdict = (presets: readonly string[]) => lint(text, { config: { presets } }).stories[0]?.verdict
    expect(verdict([name])).toEqual(verdict([]))
  },
)

test('AP has stops in copy and none in headlines', () => {
  const text = JSON.stringify({
    headline: 'U.S. envoy leaves for UN',
    text: 'The US envoy left for the U.N. on Monday.',
  })
  const marked = (name: string): string[] =>
    lint(text, { format: 'jsonl', config: { presets: [name] } }).stories.flatMap(({ diagnostics }) =>
      diagnostics.map(({ start, end }) => text.slice(start.offset, end.offset)),
    )
  expect([marked('recommended'), marked('ap')]).toEqual([[], ['U.S.', 'US']])
})

test('presets name rules and options that are there', () => {
  for (const [name, { levels, options }] of Object.entries(presets)) {
    expect([name, Object.keys(levels).filter(id => !rules.some(rule => rule.id === id))]).toEqual([name, []])
    for (const [id, given] of Object.entries(options)) {
      const rule = rules.find(each => each.id === id)
      expect([name, id, rule === undefined ? ['no such rule'] : faultsOf(rule, given)]).toEqual([name, id, []])
    }
  }
})

test('an option that is not there, and a value it cannot have, are refused with the nearest right one', () => {
  const config = (options: Readonly<Record<string, Readonly<Record<string, string>>>>) => () =>
    lint('', { config: { options } })
  expect(config({ 'odd-date-format': { oder: 'month-day' } })).toThrow(
    'Rule odd-date-format has no option “oder”. Did you mean “order”? Options: order.',
  )
  expect(config({ 'odd-date-format': { order: 'month-days' } })).toThrow(
    'Option “order” of rule odd-date-format cannot be “month-days”. Did you mean “month-day”? Values: any, month-day, day-month.',
  )
  expect(config({ 'stray-quote': { order: 'x' } })).toThrow('Rule stray-quote has no options.')
  expect(config({ 'odd-dateformat': {} })).toThrow('Unknown rule “odd-dateformat”. Did you mean “odd-date-format”?')
  expect(config({ 'odd-date-format': { constructor: 'x' } })).toThrow(
    'Rule odd-date-format has no option “constructor”.',
  )
  expect(() => lint('', { config: { presets: ['constructor'] } })).toThrow('Unknown preset “constructor”.')
})
