import { expect, test } from '@jest/globals'
import { blocksOf, type CopyBlock, isQuotedPiece } from '../../src/language/copy-blocks.js'
import { bodyOf } from '../support/annotated.js'

const blocks = [0, 0, 2].map((paragraph, start): CopyBlock => ({ kind: 'prose', start, end: start + 1, paragraph }))

test.each([
  [0, [0, 1]],
  [1, []],
  [2, [2]],
  [3, []],
])('the blocks of paragraph %i', (paragraph, starts) => {
  expect(blocksOf(blocks, paragraph).map(({ start }) => start)).toEqual(starts)
})

test('a piece that begins a paragraph is not quoted', () => {
  const field = bodyOf('“Boats left. Advertisement\n\nAdvertisement One was late.”')
  const pieces = field.blocks.filter(({ kind }) => kind === 'furniture')
  expect(pieces.map(piece => isQuotedPiece(field, piece))).toEqual([true, false])
})
