import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { folder } from '../support/folders.js'

/*
 * Runs the examples of docs/library.md, with the built library. A line “expression // value” claims the value of the
 * expression. A file is a block after a comment with its name.
 */

const page = readFileSync('docs/library.md', 'utf8')
const blocks = Array.from(page.matchAll(/(?:<!-- (\S+) -->\n)?```(\w+)\n([^]*?)```/gu), ([, name, language, text]) => ({
  name,
  language,
  text: text ?? '',
}))
const claim = /^ *([^/\n]*\S) \/\/ (.+)$/gmu

/** An example with its claims as code that prints them and what is true. */
const withClaims = (text: string): string =>
  text.replace(claim, (_, code: string, value: string) => `told.push([${JSON.stringify(code)}, ${code}, ${value}])`)

test('the examples of docs/library.md do what they say', () => {
  const here = folder()
  mkdirSync(join(here.path, 'node_modules'))
  symlinkSync(resolve('.'), join(here.path, 'node_modules/wirelint'))
  for (const { name, text } of blocks) if (name !== undefined) here.write(name, text)
  const examples = blocks
    .filter(({ language }) => language === 'js')
    .map(({ text }, nth) => {
      const file = `example-${String(nth)}.${text.includes('require(') ? 'cjs' : 'mjs'}`
      here.write(file, withClaims(text))
      return file
    })
  const model = resolve('node_modules/wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json')
  here.write(
    'run.mjs',
    `import { readFileSync } from 'node:fs'
globalThis.told = []
globalThis.fetch = async () => new Response(readFileSync(${JSON.stringify(model)}))
for (const file of ${JSON.stringify(examples)}) await import('./' + file)
console.log(JSON.stringify(told))`,
  )
  const told = JSON.parse(
    execFileSync(process.execPath, ['run.mjs'], { cwd: here.path, encoding: 'utf8' }),
  ) as (readonly [code: string, found: unknown, claimed: unknown])[]
  expect(told).toHaveLength(
    blocks.flatMap(({ text, language }) => (language === 'js' ? [...text.matchAll(claim)] : [])).length,
  )
  for (const [code, found, claimed] of told) expect([code, found]).toEqual([code, claimed])
})
