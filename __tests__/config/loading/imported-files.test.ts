import { relative } from 'node:path'
import { expect, test } from '@jest/globals'
import { isModule, listImportedFiles } from '../../../src/config/loading/imported-files.js'
import { folder } from '../../support/folders.js'

test('a module leads to what it imports in any form, and to what that imports', () => {
  const here = folder({
    'desk.ts': `import { a } from './static.js'\nexport { b } from "./lib"\nconst c = await import(\`./late.mjs\`)\nconst words = new URL('./words.json', import.meta.url)\n`,
    'static.ts': "import './deep/er.mjs'",
    'lib/index.js': "import '../desk.js'",
    'late.mjs': "import 'picomatch'; import './gone.js'; import { x } from './words.json'",
    'words.json': '["./unread.js"]',
    'unread.js': '',
    'deep/er.mjs': "import '../bare'",
    'bare.mts': '',
  })
  const found = listImportedFiles(`${here.path}/desk.ts`).map(path => relative(here.path, path))
  expect(found).toEqual(['desk.ts', 'static.ts', 'lib/index.js', 'late.mjs', 'words.json', 'deep/er.mjs', 'bare.mts'])
})

test('a file that is no module leads to itself alone', () => {
  const here = folder({ 'wirelint.config.yaml': "extends: './base.yaml'\n", 'base.yaml': '' })
  expect(listImportedFiles(`${here.path}/wirelint.config.yaml`)).toEqual([`${here.path}/wirelint.config.yaml`])
})

test.each([
  ['a.js', true],
  ['a.mjs', true],
  ['a.cjs', true],
  ['a.ts', true],
  ['a.mts', true],
  ['a.cts', true],
  ['a.json', false],
  ['a.tsx', false],
  ['js', false],
])('%s is a module: %s', (path, is) => {
  expect(isModule(path)).toBe(is)
})
