import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from '@jest/globals'
import { isOlder } from '../src/cli/node-version.js'
import { folder } from './support/folders.js'

interface Packed {
  readonly files: readonly { readonly path: string }[]
}

test('the package has the notices of what is bundled, and every module that its modules import', () => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as readonly Packed[]
  const paths = new Set(packed?.files.map(({ path }) => path))
  expect([...paths]).toEqual(
    expect.arrayContaining([
      'dist/bin/wirelint.js',
      'dist/bin/THIRD-PARTY-NOTICES.txt',
      'dist/src/index.js',
      'dist/src/index.d.ts',
      'docs/data.md',
      'LICENSE',
    ]),
  )
  const libraries = [...paths].filter(path => /^dist\/(?:src|rules)\/.*\.js$/u.test(path))
  const missing = libraries.flatMap(path =>
    Array.from(readFileSync(path, 'utf8').matchAll(/(?:from |import |import\()'(\.[^']+)'/gu), ([, to = '']) =>
      posix.join(posix.dirname(path), to),
    )
      .filter(to => !paths.has(to))
      .map(to => `${path} imports ${to}`),
  )
  expect(missing).toEqual([])
})

test('an older Node is told so, in one line', () => {
  const older = "--import=data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.11.1'})"
  const run = folder().run(['--version'], undefined, { NODE_OPTIONS: older })
  expect(run).toMatchObject({ code: 2, out: '' })
  expect(run.err).toMatch(/^wirelint: It needs Node 20\.19 or newer; this is 20\.11\.1 \(.+\)\.\n$/u)
})

test.each([
  ['18.20.8', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['22.0.0', false],
])('Node %s is older than 20.19: %s', (version, older) => {
  expect(isOlder(version, '>=20.19')).toBe(older)
})
