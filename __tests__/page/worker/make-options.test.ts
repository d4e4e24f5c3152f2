import { expect, test } from '@jest/globals'
import type { HouseSettings } from '../../../src/page/messages.js'
import { makeOptions } from '../../../src/page/worker/make-options.js'

const tools = { tagger: () => [], detector: () => null, translation: {} } as unknown as Parameters<
  typeof makeOptions
>[0]

test('a preset decides for a page without a configuration', () => {
  const { levels, rules, copy } = makeOptions(tools, null, 'ap')
  expect([levels.get('quote-punctuation-order'), levels.get('calque'), rules.length > 50, copy]).toEqual([
    'warning',
    'off',
    true,
    true,
  ])
})

test('the configuration of a desk decides about all the rest', () => {
  const house: HouseSettings = {
    ...{
      name: 'desk.yaml',
      levels: { calque: 'error' },
      options: { 'odd-date-format': { order: 'day-month' } },
      fields: {},
    },
    ...{
      lexicon: { agencies: [], names: ['Brandt'], allow: [] },
      suppressions: { unused: 'off' },
      obeysComments: false,
    },
    deskRules: [{ id: 'no-met', phrase: 'met', message: 'Write “gathered”.', examples: { bad: [], good: [] } }],
    json: { body: 'text' },
  }
  const made = makeOptions(tools, house, 'ap')
  expect([...made.levels]).toEqual([['calque', 'error']])
  expect(made.rules.at(-1)?.id).toBe('no-met')
  expect(made.lexicon?.names.has('Brandt')).toBe(true)
  expect(made).toMatchObject({
    ...{ options: house.options, suppressions: { unused: 'off' }, obeysComments: false, json: { body: 'text' } },
  })
})
