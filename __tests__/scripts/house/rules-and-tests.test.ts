import { expect, test } from '@jest/globals'
import {
  hasLogic,
  isRuleFile,
  lineCountOf,
  linesWithoutExamples,
  mirroredTestOf,
} from '../../../scripts/house/rules-and-tests.js'
import { parseSource } from '../../../scripts/house/source-tree.js'

test('a rule is a file in a family’s folder', () => {
  expect(['rules/residue/mojibake.ts', 'rules/index.ts', 'src/rules/a.ts'].map(isRuleFile)).toEqual([
    true,
    false,
    false,
  ])
})

test('examples do not count as lines of a rule', () => {
  const rule =
    'export default defineRule({\n  id: "a",\n  examples: {\n    bad: [],\n    good: [],\n  },\n  *check() {},\n})\n'
  expect(lineCountOf(parseSource('a.ts', rule))).toBe(8)
  expect(linesWithoutExamples(parseSource('a.ts', rule))).toBe(4)
})

test('the test of a file lies at the same path', () => {
  expect(mirroredTestOf('src/formats/xml/nitf.ts')).toBe('__tests__/formats/xml/nitf.test.ts')
})

test.each([
  ['const words = ["a", "b"]\nexport type A = (b: string) => void', false],
  ['export { a } from "./a.js"', false],
  ['const twice = (a: number) => 2 * a', true],
  ['class A { b() {} }', true],
])('%j has logic: %s', (source, logic) => {
  expect(hasLogic(parseSource('a.ts', source))).toBe(logic)
})
