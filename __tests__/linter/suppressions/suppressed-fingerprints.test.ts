import { expect, test } from '@jest/globals'
import { findReasons, listStoryKeys } from '../../../src/linter/suppressions/suppressed-fingerprints.js'
import { names } from '../../support/file-names.js'

test('a story may be named by its key or its id', () => {
  expect(listStoryKeys('kept/a.txt#1', 'kept/a.txt', names)).toEqual(['a.txt', 'kept/a.txt#1'])
  expect(listStoryKeys('s', 'kept/a.xml', names)).toEqual(['s', 's'])
})

test('the reason of a fingerprint is found under either name; it is null if none is given', () => {
  const byStory = new Map<string, ReadonlyMap<string, string | null>>([
    ['a.txt', new Map([['f1', 'as sent']])],
    ['kept/a.txt#1', new Map([['f2', null]])],
    ['b.txt', new Map([['f3', 'x']])],
  ])
  const reasonOf = findReasons({ byStory, names }, 'kept/a.txt#1', 'kept/a.txt')
  expect(['f1', 'f2', 'f3'].map(reasonOf)).toEqual(['as sent', null, undefined])
})
