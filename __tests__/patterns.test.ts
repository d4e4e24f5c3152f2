import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { type ESLint, Linter } from 'eslint'

const redos = createRequire(import.meta.url)('eslint-plugin-redos') as ESLint.Plugin

/*
 * ESLint checks that each pattern that is written as a literal takes linear time. Here it checks the patterns that are
 * built from named parts, as they are when their modules are loaded.
 */

/** The rooms whose patterns read text of any length. */
const rooms = ['src/story', 'src/formats', 'src/linter']

/** Lines of a stack in the helpers that build patterns for every room: what counts is the room that asks them. */
const helpers = /^.*src\/story\/(?:caseless|pattern)\..*$/gmu

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name))

/** Loads modules and returns the patterns that those of these rooms build. */
async function builtPatterns(files: readonly string[]): Promise<readonly RegExp[]> {
  const built: RegExp[] = []
  const BuiltIn = globalThis.RegExp
  const builder = new BuiltIn(`/(?:${rooms.join('|')})/`, 'u')
  globalThis.RegExp = new Proxy(BuiltIn, {
    construct(target, args: ConstructorParameters<RegExpConstructor>, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp
      const callers = (new Error().stack ?? '').replace(helpers, '')
      if (builder.test(callers)) built.push(pattern)
      return pattern
    },
  })
  try {
    for (const file of files) await import(resolve(file))
  } finally {
    globalThis.RegExp = BuiltIn
  }
  return built
}

const isLinear = ({ source, flags }: RegExp): boolean =>
  new Linter().verify(`/${source}/${flags}`, {
    plugins: { redos },
    rules: { 'redos/no-vulnerable': ['error', { timeout: 10_000 }] },
  }).length === 0

test('a pattern that is not linear is found', () => {
  expect([isLinear(/^a+b/u), isLinear(new RegExp(['^(?:a+)+', '$'].join(''), 'u'))]).toEqual([true, false])
})

test('patterns that are built from parts take linear time', async () => {
  const patterns = await builtPatterns(rooms.flatMap(filesIn))
  expect(patterns.length).toBeGreaterThan(20)
  expect(patterns.filter(pattern => !isLinear(pattern)).map(String)).toEqual([])
}, 120_000)
