import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { checkSync } from 'recheck'
import ts from 'typescript'

/*
 * A pattern takes time that grows with its text alone: a story may be megabytes long. Checked are the patterns that are
 * written in the code, and those that are built from named parts, as they are when their modules are loaded.
 */

/** The rooms whose built patterns read text of any length. */
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
async function builtPatterns(files: readonly string[]): Promise<readonly string[]> {
  const built: string[] = []
  const BuiltIn = globalThis.RegExp
  const builder = new BuiltIn(`/(?:${rooms.join('|')})/`, 'u')
  globalThis.RegExp = new Proxy(BuiltIn, {
    construct(target, args: ConstructorParameters<RegExpConstructor>, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp
      const callers = (new Error().stack ?? '').replace(helpers, '')
      if (builder.test(callers)) built.push(String(pattern))
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

/** Returns the patterns that a file's code writes. */
function writtenPatterns(file: string): readonly string[] {
  const written: string[] = []
  const read = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) written.push(node.text)
    ts.forEachChild(node, read)
  }
  read(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
  return written
}

function isLinear(pattern: string): boolean {
  const end = pattern.lastIndexOf('/')
  return checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: 10_000 }).status !== 'vulnerable'
}

/** Patterns that were found to take linear time, by their hashes: to check them all takes minutes. */
const ledger = '__tests__/linear-patterns.txt'
const hashOf = (pattern: string): string => createHash('sha256').update(pattern).digest('hex').slice(0, 12)

/** The most patterns that may be missing from the list, and the most that may be there for nothing. */
const tolerance = 40

test('a pattern that is not linear is found', () => {
  expect([isLinear('/^a+b/u'), isLinear(['/^(?:a+)+', '$/u'].join(''))]).toEqual([true, false])
})

test('all patterns take linear time', async () => {
  const written = ['src', 'rules', 'scripts'].flatMap(filesIn).flatMap(writtenPatterns)
  const built = await builtPatterns(rooms.flatMap(filesIn))
  expect([written.length > 1000, built.length > 60]).toEqual([true, true])
  const patterns = new Map([...written, ...built].map(pattern => [hashOf(pattern), pattern]))
  const isRenewed = process.env.UPDATE_PATTERNS !== undefined
  const known = new Set(readFileSync(ledger, 'utf8').split('\n'))
  const fresh = [...patterns].filter(([hash]) => !known.has(hash))
  expect(fresh.map(([, pattern]) => pattern).filter(pattern => !isLinear(pattern))).toEqual([])
  if (isRenewed) writeFileSync(ledger, `${[...patterns.keys()].sort().join('\n')}\n`)
  // `UPDATE_PATTERNS=1 npm run unit -- patterns.test` writes the list anew.
  else expect([fresh.length, known.size - patterns.size + fresh.length].filter(each => each > tolerance)).toEqual([])
}, 600_000)
