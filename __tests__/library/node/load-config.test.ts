import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { lint, loadConfig } from '../../../src/node.js'
import { folder } from '../../support/folders.js'

const cut = 'They met at the ceremony. of an event.'
const config = `
extends: strict
rules: { sentence: info }
overrides:
  - { files: 'drafts/**', rules: { split-sentence: off } }
  - { formats: markdown, rules: { split-sentence: warning } }
ignore: old/**
inputFormat: { '*.copy': text }
lexicon: { reject: words.txt }
suppressions: { file: hidden.json, inline: false }
`
const desk = folder({
  'wirelint.config.yaml': config,
  'words.txt': 'ceremony\n',
  'hidden.json': '{"version": 1, "suppressions": []}',
  'plain/wirelint.config.yaml': 'rules: { calque: info }',
  'bad/wirelint.config.yaml': 'rules: { stray-qoute: off }\nfailon: error\n',
  'plug/wirelint.config.yaml': 'plugins: ./none.js',
  'half/wirelint.config.yaml': 'plugins: ./half.mjs\nextends: half/all',
  'half/half.mjs':
    "export default { name: 'half', rules: [{ id: 'no-rain' }], presets: { all: { 'no-rain': ['error', { of: 'rain' }] } } }",
})
const load = (file: string, options = {}) => loadConfig(join(desk.path, file), options)
const found = async (file: string): Promise<readonly string[]> => {
  const loaded = await load(file)
  return lint(cut, { file, config: loaded.config }).stories.flatMap(({ diagnostics }) =>
    diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
  )
}

test('a file is checked as the command checks it: with overrides for its path and its format', async () => {
  expect(await found('a.txt')).toEqual(['rejected-word warning', 'split-sentence info'])
  expect(await found('drafts/a.txt')).toEqual(['rejected-word warning'])
  expect(await found('a.md')).toEqual(['rejected-word warning', 'split-sentence warning'])
})

test('the rest of the configuration is told: its path and files, the format of the file, and whether it is ignored', async () => {
  const { path, files, format, isIgnored, problems, config: settings } = await load('a.copy')
  expect([path, format, isIgnored, problems]).toEqual([join(desk.path, 'wirelint.config.yaml'), 'text', false, []])
  expect(files).toContain(join(desk.path, 'words.txt'))
  expect(settings.suppressions).toEqual({ inline: false })
  expect(settings.suppressed).toBeDefined()
  expect((await load('old/a.txt')).isIgnored).toBe(true)
})

test('a configuration that is named goes before the one of the folder', async () => {
  const { path } = await load('a.txt', { config: join(desk.path, 'plain/wirelint.config.yaml') })
  expect(path).toBe(join(desk.path, 'plain/wirelint.config.yaml'))
})

test('every mistake is told with its place, and a plug-in that is missing leaves the rest', async () => {
  await expect(load('bad/a.txt')).rejects.toThrow(/:1:10: .*“stray-quote”\?[^]*:2:1: .*“failOn”\?/u)
  const { problems } = await load('plug/a.txt', { config: join(desk.path, 'plug/wirelint.config.yaml') })
  expect(problems).toHaveLength(1)
})

test('a rule of a plug-in that is wrong leaves the rest to check with, though a preset sets the rule', async () => {
  const file = 'half/a.txt'
  const { problems, config: settings } = await load(file, { config: join(desk.path, 'half/wirelint.config.yaml') })
  expect(problems[0]).toContain('rule no-rain is ignored')
  expect(lint(cut, { file, config: settings }).stories[0]?.diagnostics).toHaveLength(1)
})

test('a file without a configuration has an empty one', async () => {
  expect(await loadConfig('/none/a.txt')).toMatchObject({ path: null, config: {}, isIgnored: false })
})

test('what does not exist is refused', async () => {
  await expect(loadConfig(undefined as never)).rejects.toThrow('loadConfig takes a text, and was given undefined.')
  await expect(load('a.txt', { confg: 'a' })).rejects.toThrow('Did you mean “config”?')
})
