import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bodyOf } from '../../support/annotated.js'

const tokens = (text: string): string[] => bodyOf(text).tokens.map(each => each.text)
const kinds = (text: string): string[] => bodyOf(text).tokens.map(({ kind }) => kind)

test.each([
  ["Xi's players' hall", ["Xi's", 'players', "'", 'hall']],
  ['Mr. Lee, of Acme Inc., left.', ['Mr.', 'Lee', ',', 'of', 'Acme', 'Inc.', ',', 'left', '.']],
  [
    'Sen. Roe, R-Minn., and D-N.H., of Salem, Mass., left',
    ['Sen.', 'Roe', ',', 'R-Minn.', ',', 'and', 'D-N.H.', ',', 'of', 'Salem', ',', 'Mass.', ',', 'left'],
  ],
  ['The U.S. and J. K. Roe', ['The', 'U.S.', 'and', 'J.', 'K.', 'Roe']],
  ['At 6:30 p.m. on Jan. 5', ['At', '6:30', 'p.m.', 'on', 'Jan.', '5']],
  ['No. 3 said no. Yes.', ['No.', '3', 'said', 'no', '.', 'Yes', '.']],
  ['up 1,200.5 or 2.3%', ['up', '1,200.5', 'or', '2.3', '%']],
  ['won 3:2 in the 75th', ['won', '3:2', 'in', 'the', '75th']],
  ['at 6: 30 he', ['at', '6', ':', '30', 'he']],
  ['see https://a.example/b?c=1.', ['see', 'https://a.example/b?c=1', '.']],
  ['desk@wire.example or @desk', ['desk@wire.example', 'or', '@desk']],
  ['well ... now -- go', ['well', '...', 'now', '--', 'go']],
  ["''so'' he", ["''", 'so', "''", 'he']],
  [
    'Ann (a.k.a. Jo), a.k.a Pat, i.e., E.g., n.a',
    ['Ann', '(', 'a.k.a.', 'Jo', ')', ',', 'a.k.a', 'Pat', ',', 'i.e.', ',', 'E.g.', ',', 'n.a'],
  ],
  ['at 9 p.m, 9a.m and 5p.m.', ['at', '9', 'p.m', ',', '9', 'a.m', 'and', '5', 'p.m.']],
  ['a B.Sc., an LL.B. and an e.V.', ['a', 'B.Sc.', ',', 'an', 'LL.B.', 'and', 'an', 'e.V.']],
  ['on Rook.Castle.Org, Kesh.Info', ['on', 'Rook.Castle.Org', ',', 'Kesh.Info']],
  ['has ended.In May', ['has', 'ended', '.', 'In', 'May']],
  ['vice-president’s AT&T', ['vice-president’s', 'AT&T']],
])('%s', (text, expected) => {
  expect(tokens(text)).toEqual(expected)
})

test('each token has its kind', () => {
  expect(kinds('Lee, 75th of www.wire.example')).toEqual(['word', 'punctuation', 'number', 'word', 'address'])
})

test('tokens are in order, do not overlap, and cover all but white space', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('U.S.', "'s", '"', '...', '1.5', ' ', '\n', 'www.', '@', '.com'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const { text, tokens: all } = bodyOf(pieces.join(''))
      let end = 0
      for (const [index, token] of all.entries()) {
        expect(text.slice(end, token.start).trim()).toBe('')
        expect(token.end).toBeGreaterThan(token.start)
        expect(token).toMatchObject({ index, text: text.slice(token.start, token.end) })
        end = token.end
      }
      expect(text.slice(end).trim()).toBe('')
    }),
  )
})

test.each(['a', 'A.', 'a.', 'a-', "a'", '1.', '1,', '@', 'www.', 'http://', '.', "'", '\u0301'])(
  'reads a long run of %j to its end',
  piece => {
    // A scan that tried the rest of the run again at each place would not end within jest's five seconds.
    const text = `x.com ${piece.repeat(100_000)}`
    expect(bodyOf(text).tokens.at(-1)?.end).toBe(text.length)
  },
)
