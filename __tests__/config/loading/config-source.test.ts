import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  locate,
  missingFileMessage,
  readNamedFile,
  readSource,
  refuseAll,
} from '../../../src/config/loading/config-source.js'
import { showPath } from '../../../src/files/path-names.js'
import { configFolder, refusalOf } from '../../support/configs.js'
import { folder } from '../../support/folders.js'

describe('the value, and the place of its keys', () => {
  test.each([
    ['a.yaml', 'rules:\n  stray: off\n', { line: 2, column: 10 }],
    ['a.json', '{ // ours\n"rules": {\n"stray": "off",}}', { line: 3, column: 10 }],
    ['a.mjs', 'export default {\n  rules: { stray: "off" },\n}', { line: 2, column: 12 }],
    ['package.json', '{"name": "x", "wirelint": {\n "rules": {"stray": "off"}}}', { line: 2, column: 21 }],
  ])('%s', async (name, text, place) => {
    const { path, source } = await configFolder(text, {}, name)
    expect([source.path, source.value]).toEqual([join(path, name), { rules: { stray: 'off' } }])
    expect(source.findPlace({ keys: ['rules', 'stray'] })).toEqual(place)
  })

  test('a key of a package.json is found as a key', async () => {
    const { source } = await configFolder('{"wirelint": {"rulse": {}}}', {}, 'package.json')
    expect(source.findPlace({ keys: ['rulse'], isKey: true })).toEqual({ line: 1, column: 15 })
  })
})

test.each(['{"name": "x"}', 'null'])('a package.json that is %s is not ours', async text => {
  expect(await readSource(join(folder({ 'package.json': text }).path, 'package.json'))).toBeNull()
})

test.each([
  ['a.mjs', 'export default {\n  a:: 1 }', "a.mjs:2: This configuration could not be loaded: Unexpected token ':'."],
  ['a.mjs', 'throw "ouch"', 'a.mjs: This configuration could not be loaded: ouch.'],
  [
    'a.yaml',
    'a: 1\na: 2',
    'a.yaml:2:1: This configuration cannot be read: Map keys must be unique at line 2, column 1:',
  ],
  ['gone.yaml', null, 'Cannot read gone.yaml: no such file or folder.'],
])('%s that is %j is refused', async (name, text, message) => {
  const { path } = folder(text === null ? {} : { [name]: text })
  expect(await refusalOf(path, () => readSource(join(path, name)))).toBe(message)
})

test('a problem has its file and place, and all of several are refused', async () => {
  const { path, source } = await configFolder('x: 1\nrules: {}\n')
  const problem = { keys: ['rules'], message: 'No.', isKey: true }
  expect(locate(source, problem)).toEqual({
    ...problem,
    file: showPath(join(path, 'a.yaml')),
    place: { line: 2, column: 1 },
  })
  const refuse = (): void => {
    refuseAll(source, [problem, { keys: [], message: 'Second.' }])
  }
  expect(await refusalOf(path, refuse)).toBe('a.yaml:2:1: rules: No.\na.yaml:1:1: Second.')
  expect(() => {
    refuseAll(source, [])
  }).not.toThrow()
})

describe('a file that a configuration names', () => {
  test('is read, or refused where it is written', async () => {
    const { path, source } = await configFolder('lexicon: ./x\n')
    const file = (name: string) => ({ name: `./${name}`, path: join(path, name), keys: ['lexicon'] })
    mkdirSync(join(path, 'folder'))
    expect(readNamedFile(source, file('a.yaml'))).toBe('lexicon: ./x\n')
    expect(await refusalOf(path, () => readNamedFile(source, file('gone')))).toBe(
      'a.yaml:1:10: lexicon: Cannot find “./gone” from here.',
    )
    expect(await refusalOf(path, () => readNamedFile(source, file('folder')))).toBe(
      'a.yaml:1:10: lexicon: Cannot read “./folder”: it is a folder.',
    )
  })

  test('is seen from this folder where the configuration is here', () => {
    const source = { path: join(process.cwd(), 'a.yaml'), value: {}, findPlace: () => null }
    expect(missingFileMessage(source, './gone')).toBe('Cannot find “./gone” from this folder.')
  })
})
