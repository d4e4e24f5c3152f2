import { expect, test } from '@jest/globals'
import { findStoryKey, normaliseKey } from '../../../src/linter/baseline/story-key.js'
import { names } from '../../support/file-names.js'

test.each([
  ['urn:lna:1', 'kept/a.xml', 'urn:lna:1'],
  ['kept/a.txt#1', 'kept/a.txt', 'a.txt'],
  ['kept/a.txt#12', 'kept/a.txt', 'a.txt'],
  ['kept/a.txt', 'kept/a.txt', 'a.txt'],
  ['kept/a.txt#1', 'kept/b.txt', 'kept/a.txt#1'], // an id of its own, whatever it looks like
  ['kept/a.txt#x', 'kept/a.txt', 'kept/a.txt#x'],
])('the story %s of %s has the key %s', (id, file, key) => {
  expect(findStoryKey(id, file, names)).toBe(key)
})

test.each([
  ['./a.txt#1', 'a.txt'],
  ['a.txt', 'a.txt'],
  ['urn:lna:1', 'urn:lna:1'],
  ['urn:lna#7', 'urn:lna'],
])('a story that is written as %s has the key %s', (written, key) => {
  expect(normaliseKey(written, names)).toBe(key)
})
