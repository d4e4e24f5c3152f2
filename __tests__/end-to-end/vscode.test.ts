import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { findServer } from '../../editors/vscode/find-server.js'
import { presets } from '../../rules/presets.js'
import { parseSettings } from '../../src/lsp/settings.js'

interface Manifest {
  readonly version: string
  readonly license: string
  readonly activationEvents: readonly string[]
  readonly contributes: {
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default: string; readonly enum?: readonly string[] }>>
    }
    readonly commands: readonly { readonly command: string }[]
  }
}
const read = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest
const packageJson: Pick<Manifest, 'version' | 'license'> = read('package.json')
const manifest = read('editors/vscode/package.json')
const source = readFileSync('editors/vscode/extension.js', 'utf8')
const { properties } = manifest.contributes.configuration

test('the extension has the command’s version and licence', () => {
  expect([manifest.version, manifest.license]).toEqual([packageJson.version, packageJson.license])
  expect(readFileSync('editors/vscode/LICENSE', 'utf8')).toBe(readFileSync('LICENSE', 'utf8'))
})

test('its settings are those the server takes', () => {
  expect(properties['wirelint.preset']?.enum).toEqual(['', ...Object.keys(presets)])
  for (const run of properties['wirelint.run']?.enum ?? [])
    expect(parseSettings({ run }, presets)).toMatchObject({ settings: { run }, problems: [] })
  expect(
    parseSettings(
      Object.fromEntries(
        Object.entries(properties).map(([name, setting]) => [name.replace('wirelint.', ''), setting.default]),
      ),
      presets,
    ),
  ).toMatchObject({ settings: { config: null, preset: null, run: 'onType' }, problems: [] })
})

test('its commands are registered, and it wakes for the languages it serves', () => {
  expect([...source.matchAll(/registerCommand\('([\w.]+)'/gu)].map(([, command]) => command)).toEqual(
    manifest.contributes.commands.map(({ command }) => command),
  )
  const from = source.indexOf('const languages = [')
  const languages = source
    .slice(from, source.indexOf(']', from))
    .split("'")
    .filter((_, index) => index % 2 === 1)
    .map(language => `onLanguage:${language}`)
  expect(manifest.activationEvents.filter(event => event.startsWith('onLanguage:'))).toEqual(languages)
})

const own = join('/desk', 'node_modules', 'wirelint', 'dist', 'bin', 'wirelint.js')
test.each([
  ['the one that is set', { setting: ' /opt/wirelint.js ', there: [own] }, '/opt/wirelint.js'],
  ['a command that is set', { setting: 'wirelint-next', there: [own] }, 'wirelint-next'],
  [
    'one that is set from the folder',
    { setting: './tools/wirelint.js', there: [join('/desk', 'tools/wirelint.js')] },
    join('/desk', 'tools/wirelint.js'),
  ],
  ['the one of the folder', { setting: '', there: [own, '/usr/bin/wirelint'] }, own],
  ['the machine’s', { setting: '', there: ['/usr/bin/wirelint'] }, '/usr/bin/wirelint'],
  ['the one that came along', { setting: '', there: [] }, '/extension/wirelint.js'],
])('it serves with %s', (_, { setting, there }, file) => {
  const exists = (path: string): boolean => there.includes(path)
  expect(
    findServer({
      setting,
      folders: ['/other', '/desk'],
      searchPath: '/bin:/usr/bin',
      isWindows: false,
      packed: '/extension/wirelint.js',
      exists,
    }).file,
  ).toBe(file)
})
