import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import rules from '../../rules/index.js'
import { type Config, decisionsOf, isIgnored } from '../../src/config/config.js'
import { configFaults, configSchema } from '../../src/config/schema.js'

const formats = ['text', 'rss', 'nitf']

describe('configurations merge', () => {
  const base: Config = { extends: 'ap', rules: { 'stray-quote': 'warning', 'odd-date-format': ['warning', { order: 'month-day' }] } }
  const rows: readonly [string, readonly Config[], string, string, object][] = [
    ['none decides nothing', [], 'a.txt', 'text', { presets: [], levels: {}, options: {}, fields: {}, suppressions: {} }],
    ['one decides', [base], 'a.txt', 'text', { presets: ['ap'], levels: { 'stray-quote': 'warning', 'odd-date-format': 'warning' }, options: { 'odd-date-format': { order: 'month-day' } } }],
    ['presets add up in their order', [base, { extends: ['uk', 'strict'] }], 'a.txt', 'text', { presets: ['ap', 'uk', 'strict'] }],
    ['a later rule goes over an earlier one', [base, { rules: { 'stray-quote': 'off' } }], 'a.txt', 'text', { levels: { 'stray-quote': 'off', 'odd-date-format': 'warning' } }],
    ['options merge one by one', [{ rules: { 'odd-number-format': ['error', { percent: '%' }] } }, { rules: { 'odd-number-format': ['error', { rank: 'No 3' }] } }], 'a.txt', 'text', { options: { 'odd-number-format': { percent: '%', rank: 'No 3' } } }],
    ['a level leaves options as they are', [base, { rules: { 'odd-date-format': 'info' } }], 'a.txt', 'text', { levels: { 'odd-date-format': 'info' }, options: { 'odd-date-format': { order: 'month-day' } } }],
    ['an override goes over all rules', [{ overrides: [{ files: 'wire/**', rules: { 'stray-quote': 'off' } }] }, base], 'wire/in/a.txt', 'text', { levels: { 'stray-quote': 'off' } }],
    ['an override of other files does not', [{ ...base, overrides: [{ files: ['*.xml', 'old/'], rules: { 'stray-quote': 'off' } }] }], 'wire/a.txt', 'text', { levels: { 'stray-quote': 'warning' } }],
    ['an override by format', [{ ...base, overrides: [{ formats: 'rss', rules: { 'stray-quote': 'off' } }] }], 'a.xml', 'rss', { levels: { 'stray-quote': 'off' } }],
    ['files and formats must both fit', [{ ...base, overrides: [{ files: '*.xml', formats: ['nitf'], rules: { 'stray-quote': 'off' } }] }], 'a.xml', 'rss', { levels: { 'stray-quote': 'warning' } }],
    ['a later override goes over an earlier one', [{ overrides: [{ rules: { 'stray-quote': 'off' } }, { rules: { 'stray-quote': 'info' } }] }], 'a.txt', 'text', { levels: { 'stray-quote': 'info' } }],
    ['an override by field leaves other fields', [{ ...base, overrides: [{ fields: ['caption', 'headline'], rules: { 'stray-quote': 'off' } }] }], 'a.txt', 'text', { levels: { 'stray-quote': 'warning' }, fields: { caption: { 'stray-quote': 'off' }, headline: { 'stray-quote': 'off' } } }],
    ['suppressions merge key by key', [{ suppressions: { file: '/desk/a.json', unused: 'off' } }, { suppressions: { unused: 'error', reasons: 'info' } }], 'a.txt', 'text', { suppressions: { file: '/desk/a.json', unused: 'error', reasons: 'info' } }],
  ]
  test.each(rows)('%s', (_, configs, path, format, expected) => {
    expect(decisionsOf(configs, path, format)).toMatchObject(expected)
  })

  test('a glob that ends with a slash is a folder', () => {
    expect([isIgnored({ ignore: 'old/' }, 'old/a/b.txt'), isIgnored({ ignore: ['*.tmp', '**/draft-*'] }, 'in/draft-1.txt'), isIgnored({ ignore: 'old/' }, 'new/old.txt'), isIgnored({}, 'a')]).toEqual([true, true, false, false])
  })
})

test.each([
  [{ extends: 'ap', rules: { 'stray-quote': 'off', 'odd-date-format': ['error', { order: 'day-month' }] }, ignore: ['x'], overrides: [{ fields: 'caption', rules: {} }] }, []],
  [{ rulse: {} }, [[['rulse'], 'Unknown key “rulse”. Did you mean “rules”? Keys: extends, rules, ignore, overrides, suppressions.']]],
  [{ overrides: [{ file: 'x', rules: {} }] }, [[['overrides', 0, 'file'], 'Unknown key “file”. Did you mean “files”? Keys: files, formats, fields, rules.']]],
  [{ rules: { 'stray-qoute': 'off' } }, [[['rules', 'stray-qoute'], 'Unknown rule “stray-qoute”. Did you mean “stray-quote”? “wirelint rules” lists them.']]],
  [{ rules: { 'stray-quote': 'loud' } }, [[['rules', 'stray-quote'], 'A rule takes error, warning, info or off, or a list of one of them and an object of options.']]],
  [{ rules: { 'odd-date-format': ['error', { order: 'x' }] } }, [[['rules', 'odd-date-format'], 'Option “order” of rule odd-date-format cannot be “x”. Values: any, month-day, day-month.']]],
  [{ extends: 'apx' }, [[['extends'], 'Unknown preset “apx”. Did you mean “ap”? Presets: recommended, strict, translationese, ap, reuters, xinhua, kyodo, uk; a file’s path begins with “./”.']]],
  [{ overrides: [{ formats: 'rs', rules: {} }] }, [[['overrides', 0, 'formats'], 'Unknown format “rs”. Did you mean “rss”? Formats: text, rss, nitf.']]],
  [{ suppressions: { reason: 'warning' } }, [[['suppressions', 'reason'], 'Unknown key “reason”. Did you mean “reasons”? Keys: file, unused, reasons.']]],
  [[], [[[], 'Expected object, received array.']]],
])('%j is told what is wrong with it', (config, expected) => {
  expect(configFaults(config, rules, formats).map(({ path, message }) => [path, message])).toEqual(expected)
})

test('the schema that ships is this one (npm run docs writes it)', () => {
  expect(JSON.parse(readFileSync('docs/config.schema.json', 'utf8'))).toEqual(z.toJSONSchema(configSchema))
})
