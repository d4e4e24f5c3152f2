import { expect, test } from '@jest/globals'
import { toRepositoryPath } from '../../../src/reporters/text/repository-path.js'

test.each([
  ['./a.txt', 'a.txt'],
  ['././/in/a.txt', 'in/a.txt'],
  ['../a.txt', '../a.txt'],
  ['.a.txt', '.a.txt'],
  ['in/./a.txt', 'in/./a.txt'],
  ['./', './'],
])('%s is %s in a repository', (file, path) => {
  expect(toRepositoryPath(file)).toBe(path)
})
