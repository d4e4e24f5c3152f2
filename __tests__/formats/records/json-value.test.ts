import { describe, expect, test } from '@jest/globals'
import { type JsonValue, parseJson } from '../../../src/formats/records/json-value.js'

const valueOf = (file: string): JsonValue => parseJson(file).root as JsonValue

describe('a value', () => {
  const file = '\uFEFF{"a": 1, "b": null, "c/d~e": ["x", 2.50, " ", true], "a": 3}'
  const root = valueOf(file)

  test('has its members in the file’s order, without those that are null', () => {
    expect(root.members.map(([name, { pointer }]) => `${name} ${pointer}`)).toEqual(['a /a', 'c/d~e /c~1d~0e', 'a /a'])
    expect([root.isObject, root.isArray, root.items]).toEqual([true, false, []])
  })

  test('is got by the first of some names that it has', () => {
    expect(root.get('b', 'z', 'a')?.scalar).toBe('1')
    expect(root.get('z', 'constructor')).toBe(null)
  })

  test('has its items, each with its own pointer and text', () => {
    const items = root.get('c/d~e')?.items ?? []
    expect(items.map(({ pointer, string, scalar }) => [pointer, string, scalar])).toEqual([
      ['/c~1d~0e/0', 'x', 'x'],
      ['/c~1d~0e/1', null, '2.50'],
      ['/c~1d~0e/2', ' ', null],
      ['/c~1d~0e/3', null, null],
    ])
  })

  test('knows its place in the file', () => {
    const [, list] = root.members[1] ?? []
    expect(list && file.slice(list.start, list.end)).toBe('["x", 2.50, " ", true]')
    expect(list?.items[0]?.text.place).toEqual({ start: 32, end: 33 })
  })

  test('that nothing closes ends with the text', () => {
    expect(valueOf('{"a": [1').get('a')?.end).toBe(8)
  })
})

describe('a document', () => {
  test('gives its problems in words', () => {
    expect(parseJson('{"a" 1}').problems).toEqual([{ what: 'colon expected', offset: 5 }])
    expect(parseJson('{"a": 1,}').problems.map(({ what, offset }) => `${String(offset)}: ${what}`)).toEqual([
      '8: property name expected',
      '8: value expected',
    ])
    expect(parseJson('// x\n1').problems).toEqual([{ what: 'invalid comment token', offset: 0 }])
  })

  test('may be a stretch of a file', () => {
    const { root, problems } = parseJson('x{"a": 1}y{', 1, 9)
    expect([root?.start, root?.end, problems]).toEqual([1, 9, []])
  })

  test('without a value has no root', () => {
    expect(parseJson('')).toEqual({ root: null, problems: [{ what: 'value expected', offset: 0 }] })
  })

  test('has 500 levels at most', () => {
    expect(parseJson('['.repeat(500) + ']'.repeat(500)).problems).toEqual([])
    expect(parseJson('['.repeat(501))).toEqual({
      root: null,
      problems: [{ what: 'more than 500 levels', offset: 500 }],
    })
  })
})
