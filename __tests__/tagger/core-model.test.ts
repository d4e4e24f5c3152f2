import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import { unpackCoreModel } from '../../src/tagger/core-model.js'

const require = createRequire(import.meta.url)
const bytes = readFileSync(require.resolve('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'))
const decode = (text: string): Uint8Array => Buffer.from(text, 'base64')
const ours = unpackCoreModel(bytes, decode) as Record<string, unknown>
const packages = (require('wink-eng-lite-web-model/dist/load-core-model.js') as () => Record<string, unknown>)()

test.each(Object.keys(packages))('%s is what the package itself makes of it', part => {
  expect(ours[part]).toEqual(packages[part])
})

test('it has no other parts', () => {
  expect(Object.keys(ours).sort()).toEqual(Object.keys(packages).sort())
})

test('numbers may begin at any byte of their buffer', () => {
  const shifted = (text: string): Uint8Array => {
    const decoded = Buffer.from(text, 'base64')
    return new Uint8Array([0, ...decoded]).subarray(1)
  }
  expect(unpackCoreModel(bytes, shifted)).toMatchObject({ xpansions: packages.xpansions })
})

test.each([
  ['a page that says that nothing is there', '<!doctype html>', SyntaxError],
  ['other JSON', '{"lexicon": "AAAA"}', TypeError],
  ['null', 'null', TypeError],
])('%s is refused', (_, text, error) => {
  expect(() => unpackCoreModel(Buffer.from(text), decode)).toThrow(error)
})
