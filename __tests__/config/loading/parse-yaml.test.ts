import { expect, test } from '@jest/globals'
import { parseYaml } from '../../../src/config/loading/parse-yaml.js'
import { UsageError } from '../../../src/terminal/usage-error.js'
import { messageThrownBy } from '../../support/thrown.js'

test.each<[string, unknown]>([
  ['', {}],
  ['# only a comment\n', {}],
  ['{}', {}],
  ['null', null],
  ['rules: { stray: off }', { rules: { stray: 'off' } }],
  ['{"rules": {"stray": "off"}}', { rules: { stray: 'off' } }],
  ['a: &x [1]\nb: *x\n', { a: [1], b: [1] }],
])('the value of %j', (text, value) => {
  expect(parseYaml(text, 'a.yaml').value).toEqual(value)
})

const text = 'extends:\n  - ap\n  - uk\nrules:\n  stray: warn\n7: x\n'
test.each<[string, { keys: readonly (string | number)[]; isKey?: boolean }, [number, number] | null]>([
  ['a value', { keys: ['rules', 'stray'] }, [5, 10]],
  ['a key', { keys: ['rules', 'stray'], isKey: true }, [5, 3]],
  ['an item', { keys: ['extends', 1] }, [3, 5]],
  ['a key that is a number', { keys: ['7'], isKey: true }, [6, 1]],
  ['the nearest key that is written', { keys: ['rules', 'missing', 'deep'] }, [5, 3]],
  ['the whole', { keys: [] }, [1, 1]],
])('the place of %s', (_, problem, place) => {
  expect(parseYaml(text, 'a.yaml').findPlace(problem)).toEqual(place && { line: place[0], column: place[1] })
})

test('an empty file has no places', () => {
  expect(parseYaml('', 'a.yaml').findPlace({ keys: ['rules'] })).toBeNull()
})

test.each([
  [
    'rules:\n  a: [1\n',
    'in/a.yaml:3:1: This configuration cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ] at line 3, column 1:',
  ],
  ['a: 1\na: 2\n', 'in/a.yaml:2:1: This configuration cannot be read: Map keys must be unique at line 2, column 1:'],
  [
    'a: *x\n',
    'in/a.yaml: This configuration cannot be read: Unresolved alias (the anchor must be set before the alias): x',
  ],
])('%j is refused', async (broken, message) => {
  expect(await messageThrownBy(() => parseYaml(broken, 'in/a.yaml'))).toBe(message)
  expect(() => parseYaml(broken, 'in/a.yaml')).toThrow(UsageError)
})
