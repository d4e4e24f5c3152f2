import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { isConfiguration, installedPageOf, pathOf, pathOfFile } from '../../../src/lsp/server/paths.js'

const here = resolve('/desk')

test.each([
  [pathToFileURL('/copy/a b.txt').href, 'plaintext', resolve('/copy/a b.txt')],
  ['untitled:Untitled-1', 'markdown', join(here, 'Untitled-1.md')],
  ['untitled:Untitled-1', 'korean', join(here, 'Untitled-1.txt')],
  ['untitled:copy/story.html', 'plaintext', join(here, 'story.html')],
  ['git:/copy/a%20b.jsonl?ref=main', 'json', join(here, 'a b.jsonl?ref=main.json')],
  ['untitled:100%', 'plaintext', join(here, '100%.txt')],
])('the document %s in %s has the path %s', (uri, language, path) => {
  expect(pathOf(uri, language, here)).toBe(path)
})

test('only a file of this machine has a path of its own', () => {
  expect(pathOfFile(pathToFileURL('/copy/a.txt').href)).toBe(resolve('/copy/a.txt'))
  expect(['', 'untitled:a.txt', 'https://example.org/a.txt', 'a.txt'].map(pathOfFile)).toEqual([null, null, null, null])
})

test('configurations are known by their names', () => {
  expect(['wirelint.config.yaml', 'a/package.json', 'wirelint.config.mts'].map(isConfiguration)).toEqual([
    true,
    true,
    true,
  ])
  expect(['my-wirelint.config.yaml', 'package.json.txt', 'wirelint.yaml'].map(isConfiguration)).toEqual([
    false,
    false,
    false,
  ])
})

test('a rule without a page has none', () => {
  expect(installedPageOf('no/such rule')).toBeNull()
})
