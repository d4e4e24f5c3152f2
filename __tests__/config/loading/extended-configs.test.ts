import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { ConfigDocument } from '../../../src/config/config-document.js'
import { readExtended } from '../../../src/config/loading/extended-configs.js'
import { Mistakes } from '../../../src/config/loading/mistakes.js'
import { namesUnder } from '../../../src/config/one-or-more.js'
import { type ConfigFolder, configFolder, refusalOf } from '../../support/configs.js'

const document: ConfigDocument = { path: '/', configs: [], ownRules: [], ownPresets: {}, files: [], problems: [] }

/** Reads what a configuration extends; b.yaml brings a preset of a plug-in, and a package.json has no configuration. */
async function read({ source }: ConfigFolder): ReturnType<typeof readExtended> {
  const mistakes = new Mistakes(source)
  const extended = await readExtended(namesUnder('extends', (source.value as { extends: string[] }).extends), {
    source,
    ownPresets: { 'desk/loud': {} },
    read: async path =>
      path.endsWith('package.json') ? null : { ...document, path, ownPresets: { 'base/strict': {} } },
    mistakes,
  })
  expect(extended.isWhole).toBe(mistakes.areNone)
  mistakes.refuse()
  return extended
}

test('presets are told from other configurations', async () => {
  const here = await configFolder('extends: [ap, ./b.yaml, desk/loud, base/strict]\n', { 'b.yaml': '' })
  const { presets, documents } = await read(here)
  expect([presets, documents.map(({ path }) => path)]).toEqual([
    ['ap', 'desk/loud', 'base/strict'],
    [join(here.path, 'b.yaml')],
  ])
})

const presets = 'recommended, strict, translationese, ap, reuters, xinhua, kyodo, uk, in, desk/loud'
test.each([
  [
    'reutres',
    `a.yaml:1:10: extends: Unknown preset or package “reutres”. Did you mean “reuters”? Presets: ${presets}; packages are looked up from here, and a file’s path begins with “./”.`,
  ],
  [
    '[base/strict, ./b.yaml]',
    `a.yaml:1:11: extends.0: Unknown preset or package “base/strict”. Did you mean “strict”? Presets: ${presets}; packages are looked up from here, and a file’s path begins with “./”.`,
  ],
  ['[ap, ./gone.yaml]', 'a.yaml:1:15: extends.1: Cannot find “./gone.yaml” from here.'],
  [
    './package.json',
    'a.yaml:1:10: extends: The file “./package.json” has no configuration: package.json has no key “wirelint”.',
  ],
  [
    'style',
    'a.yaml:1:10: extends: The package “style” has no configuration: node_modules/style/package.json has no key “wirelint”.',
  ],
])('extends: %s is refused', async (names, message) => {
  const here = await configFolder(`extends: ${names}\n`, {
    'b.yaml': '',
    'package.json': '{}',
    'node_modules/style/package.json': '{ "main": "package.json" }',
  })
  expect(await refusalOf(here.path, () => read(here))).toBe(message)
})
