import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { checkShape } from '../../src/config/check-shape.js'

const schema = z.strictObject({
  name: z.string(),
  level: z.enum(['low', 'high']).optional(),
  words: z.union([z.string(), z.array(z.string())]).optional(),
  part: z.union([z.boolean(), z.strictObject({ id: z.string().min(1) })]).optional(),
  count: z.string().min(3, 'Three at least.').optional(),
})

test.each<[string, unknown, unknown]>([
  ['a right value', { name: 'a', level: 'low', words: ['b'], part: { id: 'c' } }, []],
  ['a key that is missing', {}, [{ keys: ['name'], message: 'This key is missing.' }]],
  ['a value of another kind', { name: 3 }, [{ keys: ['name'], message: 'It takes text.' }]],
  [
    'a word that is not among the right ones',
    { name: 'a', level: 'x' },
    [{ keys: ['level'], message: 'Use one of: low, high.' }],
  ],
  ['none of several kinds', { name: 'a', words: 3 }, [{ keys: ['words'], message: 'It takes text or a list.' }]],
  ['one item of a list', { name: 'a', words: ['b', 3] }, [{ keys: ['words', 1], message: 'It takes text.' }]],
  ['an empty text', { name: 'a', part: { id: '' } }, [{ keys: ['part', 'id'], message: 'This cannot be empty.' }]],
  ['a message of the schema', { name: 'a', count: 'b' }, [{ keys: ['count'], message: 'Three at least.' }]],
  ['no object', [], [{ keys: [], message: 'It takes keys and values.' }]],
])('%s', (_, value, expected) => {
  expect(checkShape(schema, value)).toEqual(expected)
})

test('a misspelt key comes before the one that is missing for it', () => {
  expect(checkShape(schema, { nmae: 'a' })).toEqual([
    { keys: ['nmae'], message: 'Unrecognized key: "nmae"', isKey: true },
    { keys: ['name'], message: 'This key is missing.' },
  ])
})

test('all that is wrong is named, in one of several shapes too', () => {
  expect(checkShape(schema, { name: 3, part: { di: 'b', ix: 1 } })).toEqual([
    { keys: ['name'], message: 'It takes text.' },
    { keys: ['part', 'di'], message: 'Unrecognized keys: "di", "ix"', isKey: true },
    { keys: ['part', 'ix'], message: 'Unrecognized keys: "di", "ix"', isKey: true },
    { keys: ['part', 'id'], message: 'This key is missing.' },
  ])
})
