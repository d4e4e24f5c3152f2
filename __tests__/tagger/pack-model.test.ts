import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import { ModelLexicon } from '../../src/tagger/lexicon.js'
import { type ModelFiles, packModel } from '../../src/tagger/pack-model.js'

const path = createRequire(import.meta.url).resolve(
  'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json',
)
const files: ModelFiles = {
  core: readFileSync(path),
  machines: [],
  decodeBase64: text => Buffer.from(text, 'base64'),
}

test('every word is found at the place that the model gives it', () => {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as { features: { lexeme: { list: string[] } } }
  const words = features.lexeme.list
  const lexicon = new ModelLexicon(packModel(files))
  expect(words.findIndex((word, place) => lexicon.find(word) !== place)).toBe(-1)
  expect(words.findIndex((word, place) => lexicon.lengthOf(place) !== word.length)).toBe(-1)
  expect(words.length).toBeGreaterThan(80_000)
})

test('numbers may begin at any byte of their buffer', () => {
  const shifted = (text: string): Uint8Array => new Uint8Array([0, ...Buffer.from(text, 'base64')]).subarray(1)
  expect(Buffer.from(packModel({ ...files, decodeBase64: shifted })).equals(packModel(files))).toBe(true)
})

test.each([
  ['a page that says that nothing is there', '<!doctype html>', SyntaxError],
  ['other JSON', '{"lexicon": "AAAA"}', TypeError],
  ['null', 'null', TypeError],
])('%s is refused', (_, text, error) => {
  expect(() => packModel({ ...files, core: Buffer.from(text) })).toThrow(error)
})
