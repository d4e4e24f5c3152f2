import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { findPlaceInTrace, findPlaceOfImport } from '../../../src/config/loading/error-place.js'
import { folder } from '../../support/folders.js'

test.each([
  ['an address with a version', `Error: ouch\n  at ${pathToFileURL('/a/b.mjs').href}?17.5:3:7`, 'b.mjs', '3'],
  ['the first place of several', 'Error: ouch\n  at x (/a/c.mts:4:1)\n  at /a/b.mjs:1:1', 'c.mts', '4'],
  ['a name without a line before it', 'Cannot load /a/b.mjs\n  at /z/lib.js:9:9\n  at /a/b.mjs:2:1', 'b.mjs', '2'],
])('%s is found', (_, trace, file, line) => {
  expect(findPlaceInTrace(trace, ['/a/b.mjs', '/a/c.mts'])).toEqual({ file: `/a/${file}`, line })
})

test('a trace that leads elsewhere has no place', () => {
  expect(findPlaceInTrace('Error: ouch\n  at /z/lib.js:9:9', ['/a/b.mjs'])).toBeNull()
})

test('the line that imports what is missing is found, in the file that imports it', () => {
  const here = folder({
    'a.mjs': "import './b.mjs'\n",
    'b.mjs': "// the file none is here no more\n\nimport './none.mjs'\nimport x from '@desk/rules'\n",
  })
  const files = ['a.mjs', 'b.mjs'].map(name => join(here.path, name))
  const [, imported = ''] = files
  const find = (what: string) => findPlaceOfImport(`Cannot find ${what} imported from ${imported}`, files)
  expect(find(`module '${join(here.path, 'none.mjs')}'`)).toEqual({ file: imported, line: '3' })
  expect(find("package '@desk/rules'")).toEqual({ file: imported, line: '4' })
  expect(find("package 'other'")).toBeNull()
  expect(findPlaceOfImport('ouch', files)).toBeNull()
})

test('a module that is missing itself has no line', () => {
  expect(findPlaceOfImport("Cannot find module '/a/gone.mjs' imported from /lib/load.js", ['/a/gone.mjs'])).toBeNull()
})
