import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { folder } from '../support/folders.js'

/** A script, and how often each of its functions was called, as V8 counts it. */
interface Covered {
  readonly url: string
  readonly functions: readonly {
    readonly functionName: string
    readonly ranges: readonly { readonly count: number }[]
  }[]
}

/** Returns the functions that the command, not bundled, calls for a story: `name in file`. */
function called(): ReadonlySet<string> {
  const here = folder({ 'story.txt': 'The council met at the hall. of the city on Monday.\n' })
  const coverage = join(here.path, 'coverage')
  const { stdout } = spawnSync(process.execPath, [resolve('dist/src/cli/wirelint.js'), '--no-config', 'story.txt'], {
    cwd: here.path,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '--no-warnings', NODE_V8_COVERAGE: coverage },
  })
  expect(stdout).toContain('split-sentence')
  const root = pathToFileURL(resolve('dist')).href
  const scripts = readdirSync(coverage).flatMap(
    name => (JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: readonly Covered[] }).result,
  )
  return new Set(
    scripts
      .filter(({ url }) => url.startsWith(root))
      .flatMap(({ url, functions }) =>
        functions
          .filter(({ ranges: [whole] }) => (whole?.count ?? 0) > 0)
          .map(({ functionName }) => `${functionName} in ${url.slice(root.length + 1).replace(/\.js$/u, '.ts')}`),
      ),
  )
}

/** Returns the functions and files of a table in docs/architecture.md. */
const rowsOf = (section: string): readonly { readonly name: string; readonly file: string }[] =>
  Array.from(
    (
      readFileSync('docs/architecture.md', 'utf8')
        .split(/^## /mu)
        .find(each => each.startsWith(section)) ?? ''
    ).matchAll(/\| `([\w.]+)` \| `([\w./-]+)` \|$/gmu),
    ([, name = '', file = '']) => ({ name, file }),
  )

test('every function of a byte’s way is called when a story is checked, and there are at most 20, in 15 files', () => {
  const steps = rowsOf("A byte's way")
  expect(steps.length).toBeGreaterThan(0)
  expect(steps.length).toBeLessThanOrEqual(20)
  expect(new Set(steps.map(({ file }) => file)).size).toBeLessThanOrEqual(15)
  const functions = called()
  const missing = steps.filter(({ name, file }) => !functions.has(`${name.split('.').at(-1) ?? ''} in ${file}`))
  expect(missing).toEqual([])
})
