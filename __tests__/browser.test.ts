import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { globSync } from 'tinyglobby'
import { type PartReport, lint } from '../src/node.js'
import { inBrowser, launch } from './support/browser.js'

const require = createRequire(import.meta.url)
const { edge } = require('../architecture.cjs') as { readonly edge: readonly string[] }
const model = readFileSync(require.resolve('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'))

/** Only with tags it is known that both numbers count seals. */
const story = JSON.stringify({
  headline: 'Storm frees four seals',
  text: 'A storm freed seven seals on Monday, the ministry said.\n\nThey met at the ceremony. of an event.',
})
const inNode = lint(story, { format: 'jsonl' })
const ruleIds = ({ stories }: PartReport): readonly string[] =>
  stories.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId))

/** Bundles a module for browsers, which have none of Node's own modules; one that asks for them fails. */
async function bundle(contents: string, conditions: readonly string[] = []): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'wirelint',
    conditions: [...conditions],
    write: false,
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  return outputFiles[0]?.text ?? ''
}

const face = "export * from './src/index'"
const check = "JSON.stringify(wirelint.lint(story, { format: 'jsonl', tagger: wirelint.makeTagger(model) }))"

test('one rule needs tags for the issue that it finds in the story, and one does not', () => {
  expect(ruleIds(inNode)).toEqual(['number-mismatch', 'split-sentence'])
  const tagger = (words: readonly string[]) => words.map(() => 'X' as const)
  expect(ruleIds(lint(story, { format: 'jsonl', tagger }))).toEqual(['split-sentence'])
})

test('a worker that has the model’s bytes, and nothing of Node, finds what Node finds', async () => {
  const worker = createContext({ TextDecoder, atob, model: Uint8Array.from(model), story })
  runInContext(await bundle(face, ['worker']), worker)
  expect(runInContext('[typeof require, typeof process, typeof Buffer].join()', worker)).toBe(
    'undefined,undefined,undefined',
  )
  expect(JSON.parse(runInContext(check, worker) as string)).toEqual(inNode)
}, 60_000)

test('without a tagger the library says how to make one', async () => {
  const worker = createContext({ TextDecoder, atob, story })
  runInContext(await bundle(face, ['worker']), worker)
  expect(() => runInContext('wirelint.lint(story)', worker) as unknown).toThrow(
    'Outside Node, lint needs a tagger: lint(text, { tagger: makeTagger(model) }).',
  )
}, 60_000)

test('every module outside the rooms that read and write bundles for a browser', async () => {
  const modules = globSync(['src/**/*.ts', 'rules/**/*.ts'], {
    ignore: ['**/*.d.ts', 'src/node.ts', ...edge.map(room => `${room}/**`)],
  })
  expect(modules.length).toBeGreaterThan(200)
  await bundle(modules.map((path, nth) => `export * as m${String(nth)} from './${path.slice(0, -3)}'`).join('\n'))
}, 60_000)

inBrowser('in a browser', () => {
  test('a page that fetches the model finds what Node finds', async () => {
    const chromium = await launch()
    try {
      const page = await chromium.newPage()
      await page.route('**/*', route => route.fulfill({ body: route.request().url().endsWith('.json') ? model : '' }))
      await page.goto('http://wirelint.test/')
      await page.addScriptTag({ content: await bundle(face) })
      const found = await page.evaluate(
        `(async () => {
          const story = ${JSON.stringify(story)}
          const model = new Uint8Array(await (await fetch('model.json')).arrayBuffer())
          return ${check}
        })()`,
      )
      expect(JSON.parse(found as string)).toEqual(inNode)
    } finally {
      await chromium.close()
    }
  }, 90_000)
})
