import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Config } from '../../../src/config/config.js'
import { Mistakes } from '../../../src/config/loading/mistakes.js'
import { readNamedFiles } from '../../../src/config/loading/named-files.js'
import { type ConfigFolder, configFolder, refusalOf } from '../../support/configs.js'

async function read({ source }: ConfigFolder): ReturnType<typeof readNamedFiles> {
  const mistakes = new Mistakes(source)
  const read = await readNamedFiles(source, source.value as Config, mistakes)
  mistakes.refuse()
  return read
}

test('a configuration without files stays as it is', async () => {
  expect(await read(await configFolder('extends: ap\nrules: { stray: off }\nignore: old/\n'))).toEqual({
    config: { extends: 'ap', rules: { stray: 'off' }, ignore: 'old/', overrides: [], suppressions: {} },
    files: [],
  })
})

test('words come in place of their files, also in overrides, and the path of a file of suppressions is absolute', async () => {
  const here = await configFolder(
    'lexicon: { names: n.txt }\noverrides:\n  - { files: x, rules: {} }\n  - { formats: rss, lexicon: o.yaml }\nsuppressions: { file: in/kept.json, unused: off }\n',
    { 'n.txt': 'Kim\n', 'o.yaml': 'allow: [so so]\n', 'in/kept.json': '{"version": 1, "suppressions": []}' },
  )
  expect(await read(here)).toEqual({
    config: {
      lexicon: { agencies: [], names: ['Kim'], allow: [] },
      overrides: [
        { files: 'x', rules: {} },
        { formats: 'rss', lexicon: { agencies: [], names: [], allow: ['so so'] } },
      ],
      suppressions: { file: join(here.path, 'in/kept.json'), unused: 'off' },
    },
    files: ['n.txt', 'o.yaml', 'in/kept.json'].map(name => join(here.path, name)),
  })
})

test.each([
  [
    'overrides: [{ formats: rss, lexicon: gone.yaml }]',
    'a.yaml:1:38: overrides.0.lexicon: Cannot find “gone.yaml” from here.',
  ],
  ['suppressions: { file: gone.json }', 'a.yaml:1:23: suppressions.file: Cannot find “gone.json” from here.'],
  [
    'suppressions: { file: b.json }',
    'b.json:1:1: A suppression file has the form {"version": 1, "suppressions": […]}.',
  ],
])('%s is refused', async (text, message) => {
  const here = await configFolder(text, { 'b.json': '{}' })
  expect(await refusalOf(here.path, () => read(here))).toBe(message)
})
