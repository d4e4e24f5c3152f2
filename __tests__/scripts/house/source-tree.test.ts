import { expect, test } from '@jest/globals'
import { readSourceTree } from '../../../scripts/house/source-tree.js'
import { folder } from '../../support/folders.js'

test('the code and the tests of a checkout are read, without data and declarations', () => {
  const here = folder({
    'src/b.ts': 'let b',
    'src/a/c.js': 'let c',
    'src/a/words.json': '[]',
    'src/types.d.ts': 'declare const d: string',
    'rules/index.ts': 'let e',
    '__tests__/b.test.ts': 'let f',
    'other/g.ts': 'let g',
  })
  const { code, tests } = readSourceTree(here.path)
  expect(code.map(({ fileName }) => fileName)).toEqual(['src/a/c.js', 'src/b.ts', 'rules/index.ts'])
  expect(tests.map(({ fileName, text }) => [fileName, text])).toEqual([['__tests__/b.test.ts', 'let f']])
})
