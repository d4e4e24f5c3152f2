import { expect, test } from '@jest/globals'
import { checkShape } from '../../src/config/check-shape.js'
import { filled, glob, keyed, oneAtLeast, oneOrMore, oneWord } from '../../src/config/schema-parts.js'

const schema = keyed({
  $schema: filled.optional(),
  level: oneWord(['low', 'high'], 'A level').optional(),
  some: oneOrMore(filled).optional(),
  least: oneAtLeast(glob).optional(),
})

test('right values have the shape', () => {
  expect(checkShape(schema, { $schema: 'x', level: 'low', some: [], least: ['!a'] })).toEqual([])
})

test.each([
  [
    { levle: 1, soem: 2 },
    [
      'levle: Unknown key “levle”. Did you mean “level”? Keys: level, some, least.',
      'soem: Unknown key “soem”. Did you mean “some”? Keys: level, some, least.',
    ],
  ],
  [{ level: 'hihg' }, ['level: A level cannot be “hihg”. Did you mean “high”? It is one of: low, high.']],
  [{ level: 3 }, ['level: A level is a word. It is one of: low, high.']],
  [{ some: '' }, ['some: This cannot be empty.']],
  [{ least: [] }, ['least: This list is empty. Name at least one, or remove the key.']],
  [{ least: '!' }, ['least: This cannot be empty.']],
])('%j has another shape', (value, problems) => {
  expect(checkShape(schema, value).map(({ keys, message }) => `${keys.join('.')}: ${message}`)).toEqual(problems)
})
