import { expect, test } from '@jest/globals'
import { namesInManyFiles, topLevelNamesOf } from '../../../scripts/house/names.js'
import { parseSource } from '../../../scripts/house/source-tree.js'

const namesOf = (source: string): Readonly<Record<string, boolean>> =>
  Object.fromEntries(topLevelNamesOf(parseSource('a.ts', source)).map(({ name, exported }) => [name, exported]))

test('definitions at the top level are found, exported or not', () => {
  expect(
    namesOf(
      'export const a = 1\nconst { b, c: [d] } = e\nexport function f() { const g = 1 }\nclass H {}\n' +
        'export interface I {}\nexport type J = string\nenum K {}\nconst l = 2\nexport { l as m }\nexport default f',
    ),
  ).toEqual({ a: true, b: false, d: false, f: true, H: false, I: true, J: true, K: false, l: true })
})

test('imports and re-exports define nothing', () => {
  expect(namesOf("import { a } from './a.js'\nexport { b } from './b.js'\nexport * from './c.js'")).toEqual({})
})

test('names of more files than a limit are grouped', () => {
  const names = ['a.ts', 'b.ts', 'c.ts'].flatMap(path =>
    topLevelNamesOf(parseSource(path, path === 'c.ts' ? 'let x' : 'let x, y\ntype y = string')),
  )
  const groups = (most: number): readonly string[] => [...namesInManyFiles(names, most).keys()]
  expect([groups(1), groups(2), groups(3)]).toEqual([['x', 'y'], ['x'], []])
  expect(
    namesInManyFiles(names, 2)
      .get('x')
      ?.map(({ path, line }) => [path, line]),
  ).toEqual([
    ['a.ts', 1],
    ['b.ts', 1],
    ['c.ts', 1],
  ])
})
