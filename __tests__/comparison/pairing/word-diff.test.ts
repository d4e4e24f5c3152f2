import { describe, expect, test } from '@jest/globals'
import { textAt } from '../../../src/comparison/pairing/range.js'
import { diffWords, tokensIn } from '../../../src/comparison/pairing/word-diff.js'

test.each([
  ['The council met.', ['The', 'council', 'met', '.']],
  ['2,000.5 at 10:30, 5%', ['2,000.5', 'at', '10:30', ',', '5', '%']],
  ['Skarne’s mayor’s o’clock', ['Skarne’s', 'mayor’s', 'o’clock']],
  ["the ships' bells", ['the', 'ships', "'", 'bells']],
  ['co-op', ['co', '-', 'op']],
  ['政府表示，', ['政府表示', '，']],
  ['cafe\u0301', ['cafe\u0301']],
  ['  ', []],
  ['', []],
])('the words and marks of %j', (text, expected) => {
  expect(tokensIn(text).map(token => textAt(text, token))).toEqual(expected)
})

describe('the edits between two paragraphs', () => {
  const edits = (old: string, now: string): readonly (readonly [number, string, number, string])[] =>
    diffWords(old, now).map(edit => [edit.old.start, textAt(old, edit.old), edit.new.start, textAt(now, edit.new)])

  test.each([
    ['none', 'He met her.', 'He met her.', []],
    ['a word changed', 'He met her.', 'He saw her.', [[3, 'met', 3, 'saw']]],
    ['a word put in', 'He met her.', 'He then met her.', [[3, '', 3, 'then ']]],
    ['a word taken out', 'He then met her.', 'He met her.', [[3, 'then ', 3, '']]],
    ['a mark put in', 'He met her.', 'He met, her.', [[6, '', 6, ',']]],
    ['a space put in', 'He met her', 'He met  her', [[7, '', 7, ' ']]],
    ['a space taken out', 'He met , her', 'He met, her', [[6, ' ', 6, '']]],
    ['a line break for a space', 'He met\nher', 'He met her', [[6, '\n', 6, ' ']]],
    ['all of it', 'Yes', 'No', [[0, 'Yes', 0, 'No']]],
    ['everything put in', '', 'No', [[0, '', 0, 'No']]],
    ['everything taken out', 'No', '', [[0, 'No', 0, '']]],
    ['a letter’s case', 'the Minister', 'the minister', [[4, 'Minister', 4, 'minister']]],
    [
      'two',
      'A b c d e',
      'A x c y e',
      [
        [2, 'b', 2, 'x'],
        [6, 'd', 6, 'y'],
      ],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(edits(old, now)).toEqual(expected)
    expect(edits(now, old)).toEqual(expected.map(([o, oldText, n, newText]) => [n, newText, o, oldText]))
  })

  test('are one where more than 1,000 tokens changed', () => {
    const words = (word: string, count: number): string => Array.from({ length: count }, () => word).join(' ')
    expect(edits(`a ${words('b', 500)} z`, `a ${words('c', 500)} z`).length).toBe(1)
    expect(edits(`a ${words('b', 501)} z`, `a ${words('c', 501)} z`)).toEqual([
      [0, `a ${words('b', 501)} z`, 0, `a ${words('c', 501)} z`],
    ])
    expect(edits(`a ${words('b', 500)} z`, `a ${words('c', 500)} z`)).toEqual([
      [2, words('b', 500), 2, words('c', 500)],
    ])
  })
})
