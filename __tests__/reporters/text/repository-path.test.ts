import { expect, test } from '@jest/globals'
import { toRepositoryPath, toRepositoryStory } from '../../../src/reporters/text/repository-path.js'

test.each([
  ['./a.txt', 'a.txt'],
  ['.//copy/./a.txt', 'copy/a.txt'],
  ['copy/../a.txt', 'a.txt'],
  ['/work/desk/copy/a.txt', 'copy/a.txt'],
  ['/work/desk/../desk/a.txt', 'a.txt'],
  ['../desk/a.txt', 'a.txt'],
  ['../wire/a.txt', '../wire/a.txt'],
  ['/work/desks/a.txt', '/work/desks/a.txt'],
  ['C:/copy/a.txt', 'C:/copy/a.txt'],
  ['./a.zip!/../b.txt', 'a.zip!/../b.txt'],
  ['.a.txt', '.a.txt'],
  ['...', '...'],
])('from the working folder %s is %s', (file, expected) => {
  expect(toRepositoryPath(file, '/work/desk')).toBe(expected)
})

test('from the root, and from a drive of Windows', () => {
  expect([toRepositoryPath('/copy/a.txt', '/'), toRepositoryPath('C:/desk/a.txt', 'C:/desk')]).toEqual([
    'copy/a.txt',
    'a.txt',
  ])
})

test('without a working folder only dots are taken out', () => {
  expect(['./a.txt', '../a.txt', '/b/./a.txt'].map(file => toRepositoryPath(file))).toEqual([
    'a.txt',
    '../a.txt',
    '/b/a.txt',
  ])
})

test('a story without an id has the path of its file, and an id stays', () => {
  expect(toRepositoryStory('/work/desk/a.txt#2', '/work/desk/a.txt', '/work/desk')).toBe('a.txt#2')
  expect(toRepositoryStory('./k1', '/work/desk/a.txt', '/work/desk')).toBe('./k1')
})
