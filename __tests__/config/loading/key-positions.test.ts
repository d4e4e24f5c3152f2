import { expect, test } from '@jest/globals'
import type { ConfigPlace } from '../../../src/config/config-problem.js'
import { findKeysIn } from '../../../src/config/loading/key-positions.js'

/** A module in which ⟦ ⟧ marks where each path is to be found. */
function placed(marked: string): { source: string; place: ConfigPlace | null } {
  const at = marked.indexOf('⟦')
  const before = marked.slice(0, at).split('\n')
  return {
    source: marked.replace(/[⟦⟧]/gu, ''),
    place: at < 0 ? null : { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
  }
}

test.each<[string, readonly (string | number)[]]>([
  ['export default { ⟦rulse⟧: {} }', ['rulse']],
  ['export default {\n  rules: { "⟦stray-qoute⟧": "off" },\n}', ['rules', 'stray-qoute']],
  // The second of a list, whose first has the same key.
  [
    'export default {\n  overrides: [\n    { files: "a", rules: { x: "off" } },\n    { files: "b", rules: { ⟦x⟧: "of" } },\n  ],\n}',
    ['overrides', 1, 'rules', 'x'],
  ],
  ['export default { plugins: ["./a.mjs", ⟦"./b.mjs"⟧] }', ['plugins', 1]],
  ['export default { overrides: [{ rules: { x: ["off", { a: "b" }] } }, ⟦{ files: "x" }⟧] }', ['overrides', 1]],
  ['export default { rules: { x: ["off", { ⟦order⟧: "b" }] } }', ['rules', 'x', 1, 'order']],
  // A key that is missing is no other item's.
  ['export default { deskRules: [⟦{ id: "a" }⟧, { id: "b", message: "x" }] }', ['deskRules', 0, 'message']],
  [
    'export default { deskRules: [{ examples: { bad: ["a"] } }, { examples: { bad: ["b", ⟦3⟧] } }] }',
    ['deskRules', 1, 'examples', 'bad', 1],
  ],
  // Of two keys of one name, that in fewer brackets.
  ['export default { overrides: [{ rules: { a: "off" } }], rules: { ⟦b⟧: "off" } }', ['rules', 'b']],
  // Globs and addresses are no comments, brackets and commas in strings no others, and what a comment or a string says is no key.
  [
    "export default { ignore: ['**/*.txt', 'https://x'], // rules: 1\n  extends: '[{, rules: ', /* rules: 2 */ ⟦rules⟧: {} }",
    ['rules'],
  ],
  ['export default { plugins: ["a, b\\", c", /* d, */ ⟦"e"⟧] }', ['plugins', 1]],
  ['const rules = { a: { b: 1 } }\nexport default defineConfig({ ⟦rules⟧: { c: rules } })', ['rules', 'a']],
  ['const config = { ⟦rules⟧: {} }\nexport default config', ['rules']],
  // What is put together elsewhere is told as far as it is written here.
  ['export default { ⟦overrides⟧: all, rules: { x: "of" } }', ['overrides', 1, 'rules', 'x']],
  ['export default { overrides: [own, ⟦other⟧], rules: {} }', ['overrides', 1, 'rules']],
  ['export default { ⟦overrides⟧: [own] }', ['overrides', 1]],
  ['export default make()', ['rules', 'x']],
  ['export default { rules: {} }', []],
])('%s', (marked, keys) => {
  const { source, place } = placed(marked)
  expect(findKeysIn(source)({ keys })).toEqual(place)
})
