import { describe, expect, test } from '@jest/globals'
import { addMarks, removeMarks } from '../../src/examples/marks.js'

describe('marks are removed', () => {
  test.each([
    ['no marks', 'It was bad.', 'It was bad.', []],
    ['one', 'It was ⟦bad⟧.', 'It was bad.', [[7, 10]]],
    [
      'two',
      '⟦It⟧ was ⟦bad⟧.',
      'It was bad.',
      [
        [0, 2],
        [7, 10],
      ],
    ],
    [
      'that touch',
      '⟦It⟧⟦ was⟧',
      'It was',
      [
        [0, 2],
        [2, 6],
      ],
    ],
    [
      'that nest',
      '⟦It ⟦was⟧ bad⟧.',
      'It was bad.',
      [
        [0, 10],
        [3, 6],
      ],
    ],
    ['around nothing', 'It⟦⟧ was', 'It was', [[2, 2]]],
    ['behind a character of two units', '𝕏 ⟦bad⟧', '𝕏 bad', [[3, 6]]],
    ['that nothing opens', 'bad⟧', 'bad', [[-1, 3]]],
    ['that nothing closes', '⟦bad', 'bad', []],
  ] as const)('%s', (_, marked, text, spans) => {
    expect(removeMarks(marked)).toEqual({ text, spans })
  })
})

describe('marks are added', () => {
  test.each([
    ['none', [], 'It was bad.'],
    ['one', [[7, 10]], 'It was ⟦bad⟧.'],
    [
      'in any order',
      [
        [7, 10],
        [0, 2],
      ],
      '⟦It⟧ was ⟦bad⟧.',
    ],
    [
      'that touch',
      [
        [2, 6],
        [0, 2],
      ],
      '⟦It⟧⟦ was⟧ bad.',
    ],
    [
      'that begin together',
      [
        [0, 2],
        [0, 6],
      ],
      '⟦⟦It⟧ was⟧ bad.',
    ],
    [
      'that end together',
      [
        [0, 6],
        [3, 6],
      ],
      '⟦It ⟦was⟧⟧ bad.',
    ],
    ['of the whole text', [[0, 11]], '⟦It was bad.⟧'],
  ])('%s', (_, ranges, expected) => {
    expect(
      addMarks(
        'It was bad.',
        ranges.map(([start = 0, end = 0]) => ({ start, end })),
      ),
    ).toBe(expected)
  })

  test('with the id of another rule', () => {
    expect(addMarks('It was bad.', [{ start: 7, end: 10, ruleId: 'other' }])).toBe('It was ⟦bad⟧{other}.')
  })
})
