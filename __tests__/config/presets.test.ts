import { expect, test } from '@jest/globals'
import rules from '../../rules/index.js'
import { levelsOf, presets } from '../../src/config/presets.js'
import { lint } from '../../src/index.js'

const british = 'The mayor called it “a new page”, and the talks went on.'
const levelsIn = (text: string, names: readonly string[], levels = {}): string[] =>
  lint(text, { config: { presets: names, levels } }).stories.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`))

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
  expect(levelsOf(['ap', 'uk']).get('quote-punctuation-order')).toBe('off')
  expect(levelsOf(['uk', 'ap'], { 'quote-punctuation-order': 'error' }).get('quote-punctuation-order')).toBe('error')
})

test('presets name rules that are there', () => {
  const ids = rules.map(({ id }) => id)
  for (const [name, levels] of Object.entries(presets)) expect([name, Object.keys(levels).filter(id => !ids.includes(id))]).toEqual([name, []])
})
