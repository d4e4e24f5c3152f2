import { describe, expect, test } from '@jest/globals'
import { wrapRuns, wrapWords } from '../../../src/reporters/text/wrap.js'

const plain = (text: string): string => text
const words = (text: string): { shown: string; width: number }[] =>
  text.split(' ').map(shown => ({ shown, width: shown.length }))

describe('words are set in lines', () => {
  test.each([
    ['that fit', 'one two', 7, undefined, ['one two']],
    ['that are one column too long', 'one two', 6, undefined, ['one', 'two']],
    ['with a shorter first line', 'one two three', 9, 5, ['one', 'two three']],
    ['with a longer first line', 'one two three', 5, 9, ['one two', 'three']],
    ['with a word that is too long for any', 'a endless b', 3, undefined, ['a', 'endless', 'b']],
    ['with a word that is too long for the first', 'endless b', 9, 2, ['endless', 'b']],
    ['of no words', '', 5, undefined, ['']],
    ['with two spaces between words', 'one  two', 20, undefined, ['one  two']],
  ])('%s', (_, text, width, first, expected) => {
    expect(wrapWords(words(text), width, first)).toEqual(expected)
  })

  test('by the columns that they take, not by their characters', () => {
    const painted = [
      { shown: '\u001B[31mone\u001B[39m', width: 3 },
      { shown: '北京', width: 4 },
    ]
    expect(wrapWords(painted, 8)).toEqual(['\u001B[31mone\u001B[39m 北京'])
    expect(wrapWords(painted, 7)).toEqual(['\u001B[31mone\u001B[39m', '北京'])
  })
})

describe('runs are set in lines', () => {
  const bold = (text: string): string => `<${text}>`

  test.each([
    ['painted word by word', [['one two', bold]], 3, ['<one>', '<two>']],
    [
      'with a word of two runs in one piece',
      [
        ['so ba', plain],
        ['d then', bold],
      ],
      5,
      ['so', 'ba<d>', '<then>'],
    ],
    [
      'with one space for several',
      [
        ['one  two ', plain],
        [' three', plain],
      ],
      20,
      ['one two three'],
    ],
    ['with a dot for what would move the cursor', [['a\u0007b', plain]], 9, ['a·b']],
    ['with wide characters in two columns', [['北京 城', plain]], 6, ['北京', '城']],
    ['of no runs', [], 5, ['']],
  ] as const)('%s', (_, runs, width, expected) => {
    expect(
      wrapRuns(
        runs.map(([text, paint]) => ({ text, paint })),
        width,
      ),
    ).toEqual(expected)
  })
})
