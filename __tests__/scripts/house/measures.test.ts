import { expect, test } from '@jest/globals'
import * as house from '../../../scripts/house/measures.js'
import { parseSource, type SourceTree } from '../../../scripts/house/source-tree.js'

function treeOf(sources: Readonly<Record<string, string>>): SourceTree {
  const files = Object.entries(sources).map(([path, text]) => parseSource(path, text))
  const isTest = ({ fileName }: { readonly fileName: string }): boolean => fileName.startsWith('__tests__/')
  return { code: files.filter(file => !isTest(file)), tests: files.filter(isTest) }
}

const tree = treeOf({
  'src/a.ts': 'export function find() {\n  return 1\n}\nconst helper = (a, b, c) => a\n',
  'src/b.ts': '// What it holds.\nexport const find = a ? b : c ? d : e\nconst helper = /abcdefgh/u\n',
  'src/words.ts': 'export const words = []\n',
  'rules/family/rule.ts': 'const helper = () => 1\n\n\n\nlet examples\n',
  '__tests__/a.test.ts': '// Runs all.\n',
})

test('the largest is shown, and all that are over a limit', () => {
  expect(house.measureLongestFunction(tree, 10)).toEqual({ value: 3, places: ['src/a.ts:1 find 3'] })
  expect(house.measureLongestFile(tree, 3)).toEqual({ value: 5, places: ['rules/family/rule.ts 5', 'src/a.ts 4'] })
  expect(house.measureLongestLine(tree)).toEqual({ value: 37, places: ['src/b.ts:2 37'] })
})

test('places are counted', () => {
  expect(house.countLongParameterLists(tree, 2)).toEqual({ value: 1, places: ['src/a.ts:4 helper'] })
  expect(house.countLongPatterns(tree, 7)).toEqual({ value: 1, places: ['src/b.ts:3'] })
  expect(house.countNestedConditionals(tree)).toEqual({ value: 1, places: ['src/b.ts:2'] })
  expect(house.countLongRules(tree, 4)).toEqual({ value: 1, total: 1, places: ['rules/family/rule.ts 5'] })
})

test('names of several files are counted once', () => {
  expect(house.countDoubledExports(tree)).toEqual({ value: 1, places: ['find: src/a.ts:1, src/b.ts:2'] })
  expect(house.countCommonPrivateNames(tree, 2)).toEqual({
    value: 1,
    places: ['helper: src/a.ts:4, src/b.ts:3, rules/family/rule.ts:1'],
  })
})

test('comments of tests count, and files with logic need a test', () => {
  expect(house.countVerblessComments(tree)).toEqual({ value: 1, total: 2, places: ['src/b.ts:1 What it holds.'] })
  expect(house.countUntestedFiles(tree)).toEqual({ value: 0, total: 1, places: [] })
})
