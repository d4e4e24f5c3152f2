import { expect, test } from '@jest/globals'
import { measureFunctions } from '../../../scripts/house/functions.js'
import { parseSource } from '../../../scripts/house/source-tree.js'

const sizesOf = (source: string): readonly (readonly [name: string, lines: number, parameters: number])[] =>
  measureFunctions(parseSource('a.ts', source)).map(({ name, lines, parameters }) => [name, lines, parameters])

test('blank lines and comments do not count', () => {
  const source = ['function a() {', '', '  // A comment.', '  /* Another', '     one. */', '  return `', '', '`', '}']
  expect(sizesOf(source.join('\n'))).toEqual([['a', 5, 0]])
})

test('a function without a name has that of its variable or property', () => {
  expect(sizesOf('const a = (b, c) => b\nconst d = { e: function () {}, f() {} }\ng(() => 1)')).toEqual([
    ['a', 1, 2],
    ['e', 1, 0],
    ['f', 1, 0],
    ['(no name)', 1, 0],
  ])
})

test('types and overloads are no functions, `this` is no parameter', () => {
  const source =
    'function a(b: string): void\nfunction a(this: object, b: unknown): void {}\ntype C = (d: string) => void'
  expect(sizesOf(source)).toEqual([['a', 1, 1]])
})

test('methods and constructors of classes are measured', () => {
  expect(sizesOf('class A {\n  constructor() {}\n  b() {\n    return 1\n  }\n}')).toEqual([
    ['constructor', 1, 0],
    ['b', 3, 0],
  ])
})
