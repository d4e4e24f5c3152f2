import { expect, test } from '@jest/globals'
import { presets } from '../../rules/presets.js'
import { parseSettings } from '../../src/lsp/settings.js'

const unset = { config: null, preset: null, run: 'onType', ruleLinks: null }

const ours = { config: 'a.yaml', preset: 'uk', run: 'onSave', ruleLinks: 'https://desk.example/rules' }

test.each([
  ['nothing', null, unset],
  ['what is no object', 'x', unset],
  ['empty texts, as editors send what is not set', { config: '', preset: ' ', run: '' }, unset],
  ['settings that are the editor’s own', { path: '/x', trace: { server: 'off' } }, unset],
  ['all of ours', ours, ours],
])('%s: taken without a word', (_, given, settings) => {
  expect(parseSettings(given, presets)).toEqual({ settings, problems: [] })
})

test.each([
  [{ run: 'onsave' }, 'Setting wirelint.run cannot be “onsave”. Did you mean “onSave”? Values: onType, onSave.'],
  [{ preset: 'app' }, 'Setting wirelint.preset: Unknown preset “app”. Did you mean “ap”?'],
  [{ ruleLinks: 'rules' }, 'Setting wirelint.ruleLinks must begin with https:// or http://.'],
  [{ config: {} }, 'Setting wirelint.config must be text.'],
])('%j: told, and left unset', (given, fault) => {
  const { settings, problems } = parseSettings(given, presets)
  expect([settings, problems.length, problems[0]?.startsWith(fault)]).toEqual([unset, 1, true])
})
