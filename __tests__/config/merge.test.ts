import { describe, expect, test } from '@jest/globals'
import type { HouseWords } from '../../src/language/house-lexicon.js'
import { merge, mergePaths, mergeRules, type Presets } from '../../src/config/merge.js'

const presets: Presets = {
  recommended: { habit: 'off' },
  ap: { habit: 'off', quotes: ['warning', { order: 'inside' }], dates: { order: 'month-day' } },
  uk: { quotes: 'off', dates: { order: 'day-month', year: 'last' } },
  'desk/loud': { boom: 'error' },
}

describe('presets', () => {
  test.each([
    ['none: recommended', [], { habit: 'off' }, {}],
    [
      'one takes the place of recommended',
      ['ap'],
      { habit: 'off', quotes: 'warning' },
      { quotes: { order: 'inside' }, dates: { order: 'month-day' } },
    ],
    [
      'a later one goes over an earlier one, option by option',
      ['ap', 'uk'],
      { habit: 'off', quotes: 'off' },
      { quotes: { order: 'inside' }, dates: { order: 'day-month', year: 'last' } },
    ],
    ['that of a plug-in adds to recommended', ['desk/loud'], { habit: 'off', boom: 'error' }, {}],
    [
      'that of a plug-in adds to the named ones',
      ['desk/loud', 'uk'],
      { boom: 'error', quotes: 'off' },
      { dates: { order: 'day-month', year: 'last' } },
    ],
  ])('%s', (_, names, levels, options) => {
    const merged = mergeRules(names, [], presets)
    expect([Object.fromEntries(merged.levels), merged.options]).toEqual([levels, options])
  })

  test('settings go over them, a later one over an earlier one', () => {
    const merged = mergeRules(['ap'], [{ quotes: 'info' }, { quotes: { order: 'any' } }, { dates: 'error' }], presets)
    expect([Object.fromEntries(merged.levels), merged.options]).toEqual([
      { habit: 'off', quotes: 'info', dates: 'error' },
      { quotes: { order: 'any' }, dates: { order: 'month-day' } },
    ])
  })
})

describe('configurations', () => {
  test('go over their presets, and over the configurations before them', () => {
    const { levels, options } = merge(
      [
        { extends: 'uk', rules: { quotes: 'error', dates: ['info', { order: 'any' }] } },
        { extends: ['ap'], rules: { dates: 'off' } },
      ],
      [],
      presets,
    )
    expect([Object.fromEntries(levels), options]).toEqual([
      { habit: 'off', quotes: 'error', dates: 'off' },
      { dates: { order: 'any', year: 'last' }, quotes: { order: 'inside' } },
    ])
  })

  test('an empty list of configurations gives recommended, no words and no settings of suppressions', () => {
    expect(merge([], [], presets)).toEqual({
      levels: new Map([['habit', 'off']]),
      options: {},
      fields: {},
      lexicon: { agencies: [], names: [], allow: [] },
      suppressions: {},
    })
  })

  test('settings of suppressions merge key by key', () => {
    const { suppressions } = merge(
      [{ suppressions: { unused: 'off', file: '/a.json' } }, {}, { suppressions: { unused: 'error' } }],
      [],
      presets,
    )
    expect(suppressions).toEqual({ unused: 'error', file: '/a.json' })
  })

  test('words add up; of two entries on one agency that of the strongest comes first', () => {
    const words = (name: string): HouseWords => ({ agencies: [{ name }], names: [name], allow: [] })
    expect(
      merge([{ lexicon: words('A') }, {}, { lexicon: words('B') }], [{ lexicon: words('C') }], {}).lexicon,
    ).toEqual({ agencies: [{ name: 'C' }, { name: 'B' }, { name: 'A' }], names: ['A', 'B', 'C'], allow: [] })
  })
})

describe('overrides', () => {
  test('go over all rules, a later one over an earlier one', () => {
    const { levels, options } = merge(
      [{ rules: { quotes: 'error' } }],
      [{ rules: { quotes: 'off' } }, { rules: { quotes: ['info', { order: 'any' }] } }],
      presets,
    )
    expect([levels.get('quotes'), options]).toEqual(['info', { quotes: { order: 'any' } }])
  })

  test('for some fields set the level there', () => {
    const { levels, fields } = merge(
      [{ rules: { quotes: 'error' } }],
      [
        { fields: ['caption', 'headline'], rules: { quotes: 'off', dates: 'info' } },
        { fields: 'caption', rules: { quotes: 'info' } },
      ],
      {},
    )
    expect([Object.fromEntries(levels), fields]).toEqual([
      { quotes: 'error' },
      { caption: { quotes: 'info', dates: 'info' }, headline: { quotes: 'off', dates: 'info' } },
    ])
  })

  test('for all fields go over earlier ones for some, rule by rule', () => {
    const { levels, fields } = merge(
      [],
      [{ fields: 'caption', rules: { quotes: 'off', dates: 'off' } }, { rules: { quotes: 'info' } }],
      {},
    )
    expect([Object.fromEntries(levels), fields]).toEqual([{ quotes: 'info' }, { caption: { dates: 'off' } }])
  })
})

test('paths in JSON: a later configuration goes over an earlier one, part by part', () => {
  expect(mergePaths([{}])).toBeUndefined()
  expect(mergePaths([{ json: { body: 'a', id: 'b' } }, {}, { json: { body: ['c', 'd'] } }])).toEqual({
    body: ['c', 'd'],
    id: 'b',
  })
})
