import { expect, test } from '@jest/globals'
import { blocksOf, type CopyBlock } from '../../src/language/copy-blocks.js'

const blocks = [0, 0, 2].map((paragraph, start): CopyBlock => ({ kind: 'prose', start, end: start + 1, paragraph }))

test.each([
  [0, [0, 1]],
  [1, []],
  [2, [2]],
  [3, []],
])('the blocks of paragraph %i', (paragraph, starts) => {
  expect(blocksOf(blocks, paragraph).map(({ start }) => start)).toEqual(starts)
})
