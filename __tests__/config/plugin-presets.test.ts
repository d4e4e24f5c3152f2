import { expect, test } from '@jest/globals'
import { checkPresetOwners, checkPresets, namePresets } from '../../src/config/plugin-presets.js'
import { ruleFor } from '../support/rules.js'

const loud = { loud: { boom: 'error' } } as const
const desk = { name: 'desk', from: 'plug-in desk.mjs', presets: loud, keys: ['plugins', 0] }

test('presets are called by the name of their plug-in and their own', () => {
  const other = { ...desk, name: 'b', presets: { x: {}, y: { boom: 'off' } } } as const
  expect(namePresets([desk, other])).toEqual({ 'desk/loud': { boom: 'error' }, 'b/x': {}, 'b/y': { boom: 'off' } })
})

test('two plug-ins whose presets have the same first name are refused', () => {
  expect(checkPresetOwners([desk, { ...desk, from: 'plug-in b.mjs', keys: ['plugins', 1] }])).toEqual([
    {
      keys: ['plugins', 1],
      message: 'The presets of plug-in desk.mjs and of plug-in b.mjs have the same name “desk/…”. Rename one plug-in.',
    },
  ])
})

test.each([
  ['the same plug-in named twice', [desk, { ...desk, keys: ['plugins', 1] }]],
  ['a plug-in of the same name without presets', [desk, { ...desk, from: 'plug-in b.mjs', presets: {} }]],
  [
    'plug-ins without names',
    [
      { ...desk, name: null },
      { ...desk, name: null, from: 'plug-in b.mjs' },
    ],
  ],
])('%s: nothing is wrong', (_, plugins) => {
  expect(checkPresetOwners(plugins)).toEqual([])
})

test('a preset that names what does not exist is told with its plug-in', () => {
  const rule = ruleFor('boom', { id: 'boom', options: { how: { values: ['softly', 'loudly'], means: 'How.' } } })
  const known = { rules: [], ownRules: [{ rule, from: 'plug-in desk.mjs' }], isComplete: true }
  expect(
    checkPresets(
      { from: 'plug-in desk.mjs', presets: { a: { boom: 'off', bom: 'off' }, b: { boom: ['info', { how: 'loud' }] } } },
      known,
    ),
  ).toEqual([
    'plug-in desk.mjs: preset a.bom: Unknown rule “bom”. Did you mean “boom”? “wirelint rules” lists them.',
    'plug-in desk.mjs: preset b.boom: Option “how” of rule boom cannot be “loud”. Did you mean “loudly”? Values: softly, loudly.',
  ])
})
