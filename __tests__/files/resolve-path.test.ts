import { join, posix, win32 } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isPath, resolveFrom } from '../../src/files/resolve-path.js'
import { folder } from '../support/folders.js'

describe('a path is told from the name of a package', () => {
  test.each([
    ['./desk.yaml', true],
    ['../desk.yaml', true],
    ['.wirelint.yaml', true],
    ['/etc/desk.yaml', true],
    ['desk.yaml', false],
    ['@agency/style', false],
    ['C:\\desk.yaml', false],
  ])('%s: %s', (name, expected) => {
    expect(isPath(name, posix)).toBe(expected)
  })

  test.each([
    ['C:\\desk.yaml', true],
    ['C:/desk.yaml', true],
    ['\\\\server\\desk.yaml', true],
    ['.\\desk.yaml', true],
    ['C:desk.yaml', false],
    ['@agency/style', false],
  ])('%s on Windows: %s', (name, expected) => {
    expect(isPath(name, win32)).toBe(expected)
  })
})

describe('what a file names', () => {
  const { path } = folder({
    'desk/wirelint.config.yaml': '',
    'node_modules/style/package.json': '{"name": "style", "exports": {".": "./index.js"}}',
    'node_modules/style/index.js': '',
    'node_modules/broken/package.json': '{"name": ',
    'node_modules/@agency/old/package.json': '{"name": "@agency/old", "main": "./main.cjs"}',
    'node_modules/@agency/old/main.cjs': '',
  })
  const config = join(path, 'desk/wirelint.config.yaml')

  test.each([
    ['./terms.yaml', 'desk/terms.yaml'],
    ['../terms.yaml', 'terms.yaml'],
    ['style', 'node_modules/style/index.js'],
    ['@agency/old', 'node_modules/@agency/old/main.cjs'],
  ])('%s is %s', async (name, expected) => {
    expect(await resolveFrom(config, name)).toBe(join(path, expected))
  })

  test('may be an absolute path', async () => {
    expect(await resolveFrom(config, join(path, 'terms.yaml'))).toBe(join(path, 'terms.yaml'))
  })

  test.each(['absent', 'style/absent', 'broken', '%2e', 'node:fs', '#inner'])('%s is no package', async name => {
    expect(await resolveFrom(config, name)).toBeNull()
  })
})
