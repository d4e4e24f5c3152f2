import { describe, expect, test } from '@jest/globals'
import { joinEdits } from '../../../src/comparison/pairing/join-edits.js'
import { textAt } from '../../../src/comparison/pairing/range.js'
import { diffWords } from '../../../src/comparison/pairing/word-diff.js'

const joined = (old: string, now: string): readonly (readonly [string, string])[] =>
  joinEdits(diffWords(old, now), old, now).map(edit => [textAt(old, edit.old), textAt(now, edit.new)])

describe('edits are joined', () => {
  test.each([
    [
      'not where they are apart',
      'a b c d e',
      'x b c d y',
      [
        ['a', 'x'],
        ['e', 'y'],
      ],
    ],
    [
      'not where one word is between two words',
      'a b c',
      'x b y',
      [
        ['a', 'x'],
        ['c', 'y'],
      ],
    ],
    ['where one word is between two of two', 'a b the c d', 'w x the y z', [['a b the c d', 'w x the y z']]],
    [
      'not where one of them is one word',
      'a b the c',
      'w x the y',
      [
        ['a b', 'w x'],
        ['c', 'y'],
      ],
    ],
    [
      'with one that was joined before',
      'a b the c d of the e f g h',
      'q r the s t of the u v w x',
      [['a b the c d of the e f g h', 'q r the s t of the u v w x']],
    ],
    ['where only one side has many', 'a b c the', 'the x y z', [['a b c the', 'the x y z']]],
    ['not where there are none', 'a b', 'a b', []],
  ])('%s', (_, old, now, expected) => {
    expect(joined(old, now)).toEqual(expected)
  })
})
