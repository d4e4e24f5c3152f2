import { expect, test } from '@jest/globals'
import { withoutProblems } from '../../src/config/usable-part.js'

const value = { rules: { stray: 'loud', other: 'off' }, overrides: [{ files: 'a', rules: { x: 1, y: 'off' } }, 3] }

test.each<[string, readonly (readonly (string | number)[])[], unknown]>([
  ['nothing', [], value],
  ['a key within', [['rules', 'stray']], { ...value, rules: { other: 'off' } }],
  [
    'a key within an item of a list',
    [['overrides', 0, 'rules', 'x']],
    { ...value, overrides: [{ files: 'a', rules: { y: 'off' } }, 3] },
  ],
  ['the list of an item', [['overrides', 1]], { rules: value.rules }],
  ['a key that is not there', [['rules', 'gone', 'deep']], value],
  ['the whole', [[]], undefined],
])('%s goes', (_, problems, left) => {
  expect(
    withoutProblems(
      value,
      problems.map(keys => ({ keys })),
    ),
  ).toEqual(left)
})
