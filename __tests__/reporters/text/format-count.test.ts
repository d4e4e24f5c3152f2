import { expect, test } from '@jest/globals'
import { formatCount, formatLargeCount } from '../../../src/reporters/text/format-count.js'

test.each([
  [0, '0 stories', '0 stories'],
  [1, '1 story', '1 story'],
  [2, '2 stories', '2 stories'],
  [1200, '1200 stories', '1,200 stories'],
])('%i stories', (count, plain, large) => {
  expect([formatCount(count, 'story', 'stories'), formatLargeCount(count, 'story', 'stories')]).toEqual([plain, large])
})

test('a plural has an s unless another is named', () => {
  expect([formatCount(2, 'word'), formatLargeCount(2, 'word')]).toEqual(['2 words', '2 words'])
})
