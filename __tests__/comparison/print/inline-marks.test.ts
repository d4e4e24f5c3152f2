import { describe, expect, test } from '@jest/globals'
import { plainSigns, showPiece, writeInline } from '../../../src/comparison/print/inline-marks.js'
import type { Piece } from '../../../src/comparison/print/marked-copy.js'

const same = (text: string, hasIssue = false): Piece => ({ kind: 'same', text, hasIssue })
const out = (text: string, hasIssue = false): Piece => ({ kind: 'out', text, hasIssue })
const put = (text: string, hasIssue = false): Piece => ({ kind: 'in', text, hasIssue })

describe('a paragraph in one line', () => {
  test.each([
    ['nothing', [], ''],
    ['what stayed', [same('It was bad.')], 'It was bad.'],
    ['a word that was replaced', [same('It '), out('was'), put('is'), same(' bad.')], 'It [-was-]{+is+} bad.'],
    ['signs at the words, not at the spaces', [same('It'), put(' all '), same('was.')], 'It {+all+} was.'],
    ['an issue', [same('It was '), same('bad', true), same('.')], 'It was ⟦bad⟧.'],
    ['an issue in words that were taken out', [out('so '), out('bad', true), out(' it')], '[-so ⟦bad⟧ it-]'],
    ['spaces at an issue', [out('so', false), out(' bad ', true), out('it')], '[-so ⟦bad⟧ it-]'],
    ['a space that went', [same('was'), out(' '), same(', bad')], 'was[-␣-], bad'],
    ['a paragraph break that went', [same('a.'), out('\n\n'), put(' '), same('b')], 'a.[-¶-]{+␣+}b'],
    ['a paragraph break that stayed', [same('a.\n\nb.\nc')], 'a. ¶ b. ¶ c'],
    ['a break in words that were put in', [put('a.\n\nb')], '{+a. ¶ b+}'],
  ])('%s', (_, pieces, expected) => {
    expect(writeInline(pieces, plainSigns)).toBe(expected)
  })

  test('its words may be escaped, and its signs not', () => {
    expect(writeInline([same('a*'), put(' b* ')], plainSigns, text => text.replaceAll('*', '\\*'))).toBe(
      'a\\* {+b\\*+} ',
    )
  })
})

test.each([
  [0, 'It '],
  [1, '␣'],
  [2, ' ¶ '],
  [3, ' '],
  [4, 'x'],
  [9, ''],
])('piece %i', (index, expected) => {
  expect(showPiece([same('It '), out(' '), same('\n'), put(' '), put('x')], index)).toBe(expected)
})
