import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import { loadTagger } from '../../src/run/load-tagger.js'
import { makeTagger } from '../../src/tagger/make-tagger.js'

const path = createRequire(import.meta.url).resolve(
  'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json',
)

test.each([
  ['Seven soldiers died in a blast on Monday .'],
  ['The Bank of Japan kept its rate , 0.25 % , unchanged .'],
  ['Xi’s visit couldn’t wait'],
])('“%s” has the tags that the installed model gives', sentence => {
  const words = sentence.split(' ')
  expect(makeTagger(readFileSync(path))(words)).toEqual(loadTagger()(words))
})

test('bytes that are not the model are refused at once', () => {
  expect(() => makeTagger(Buffer.from('{}'))).toThrow(
    new TypeError('These bytes are not the model of wink-eng-lite-web-model (eng-core-web-model.json).'),
  )
})
