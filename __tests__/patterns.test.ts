import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { expect, jest, test } from '@jest/globals'
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

/** Patterns that are built when they are first asked are built at once here. */
jest.unstable_mockModule('../src/story/late-pattern.js', () => ({
  LatePattern: class {
    readonly pattern: RegExp

    constructor(source: string, { flags = 'u', write = (text: string) => text } = {}) {
      this.pattern = new RegExp(write(source), flags)
    }
  },
}))

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

/** Patterns that were found to take linear time, by their hashes: to check them all takes a minute. */
const ledger = '__tests__/linear-patterns.json'
const hashOf = (pattern: RegExp): string => createHash('sha256').update(String(pattern)).digest('hex').slice(0, 16)

test('patterns that are built from parts take linear time', async () => {
  const patterns = await builtPatterns(rooms.flatMap(filesIn))
  expect(patterns.length).toBeGreaterThan(60)
  const known = new Set(JSON.parse(readFileSync(ledger, 'utf8')) as readonly string[])
  const isFresh = process.env.UPDATE_PATTERNS !== undefined
  const fresh = patterns.filter(pattern => isFresh || !known.has(hashOf(pattern)))
  expect(fresh.filter(pattern => !isLinear(pattern)).map(String)).toEqual([])
  const hashes = [...new Set(patterns.map(hashOf))].sort()
  if (isFresh) writeFileSync(ledger, `${JSON.stringify(hashes, null, 2)}\n`)
  // `UPDATE_PATTERNS=1 npm run unit -- patterns.test` checks all patterns and writes the list anew.
  else expect([...known]).toEqual(hashes)
}, 300_000)
