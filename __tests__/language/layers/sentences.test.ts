import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bodyOf, wordsOf } from '../../support/annotated.js'

const sentences = (text: string): string[] => bodyOf(text).sentences.map(wordsOf)

test.each([
  [
    'an abbreviation within',
    'Mr. Low met Sen. Ann R. Lee at 5 p.m. on Jan. 3 in St. Olav. He left.',
    ['Mr. Low met Sen. Ann R. Lee at 5 p.m. on Jan. 3 in St. Olav.', 'He left.'],
  ],
  ['an abbreviation at the end', 'He moved to the U.S. The firm stayed.', ['He moved to the U.S.', 'The firm stayed.']],
  [
    'an abbreviation before a name',
    'The U.S. Treasury and Harbor Inc. Chairman Low agreed.',
    ['The U.S. Treasury and Harbor Inc. Chairman Low agreed.'],
  ],
  [
    'decimals and times',
    'It rose 1.2 percent at 6:30. Then it fell.',
    ['It rose 1.2 percent at 6:30.', 'Then it fell.'],
  ],
  ['an ellipsis', 'He paused ... and left. “Well ...” He sat.', ['He paused ... and left.', '“Well ...”', 'He sat.']],
  ['a quote behind a stop', '“Go home.” He went. "Now!" she said.', ['“Go home.”', 'He went.', '"Now!" she said.']],
  ['a bracket behind a stop', 'He left. (She stayed.) They met.', ['He left.', '(She stayed.)', 'They met.']],
  ['no space behind a stop', 'He left.The talks go on.', ['He left.', 'The talks go on.']],
  ['a stop that cuts a sentence', 'They met at the ceremony. of an event.', ['They met at the ceremony. of an event.']],
  ['a name in small letters', 'It is sold out. iPhone prices rose.', ['It is sold out.', 'iPhone prices rose.']],
  ['paragraphs', 'One\n\nTwo. Three', ['One', 'Two.', 'Three']],
  ['questions', 'Who pays? Nobody! Well.', ['Who pays?', 'Nobody!', 'Well.']],
])('cuts at %s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected)
})

test('sentences cover their paragraph without gaps, and have one tag for each token', () => {
  const piece = fc.constantFrom(
    'Mr.',
    'He',
    'left',
    '.',
    '.',
    '!',
    '"',
    '”',
    ')',
    '...',
    'U.S.',
    '\n\n',
    'a',
    '5',
    ' ',
    ' ',
    ':',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const body = bodyOf(`x${pieces.join(' ')}`)
      for (const paragraph of body.paragraphs) {
        const tiled = paragraph.sentences.flatMap(({ tokens }) => tokens.map(({ index }) => index))
        expect(tiled).toEqual(paragraph.tokens.map(({ index }) => index))
      }
      for (const { tags, tokens } of body.sentences.slice(0, 2)) expect(tags).toHaveLength(tokens.length)
    }),
    { numRuns: 200 },
  )
})
