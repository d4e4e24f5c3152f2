import { expect, test } from '@jest/globals'
import { presets } from '../../rules/presets.js'
import { parseSettings } from '../../src/lsp/settings.js'

const unset = { config: null, preset: null, run: 'onType' }

test.each([
  ['nothing', null, unset],
  ['what is no object', 'x', unset],
  ['empty texts, as editors send what is not set', { config: '', preset: ' ', run: '' }, unset],
  ['settings that are the editor’s own', { path: '/x', trace: { server: 'off' } }, unset],
  ['all of ours', { config: 'a.yaml', preset: 'uk', run: 'onSave' }, { config: 'a.yaml', preset: 'uk', run: 'onSave' }],
])('%s: taken without a word', (_, given, settings) => {
  expect(parseSettings(given, presets)).toEqual({ settings, problems: [] })
})

test.each([
  [{ run: 'onsave' }, 'Setting wirelint.run cannot be “onsave”. Did you mean “onSave”? Values: onType, onSave.'],
  [{ preset: 'app' }, 'Setting wirelint.preset: Unknown preset “app”. Did you mean “ap”?'],
  [{ config: {} }, 'Setting wirelint.config must be text.'],
])('%j: told, and left unset', (given, fault) => {
  const { settings, problems } = parseSettings(given, presets)
  expect([settings, problems.length, problems[0]?.startsWith(fault)]).toEqual([unset, 1, true])
})
