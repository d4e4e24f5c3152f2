import { expect, test } from '@jest/globals'
import { makeInput, seedPick } from '../../../scripts/fuzz/make-input.js'

test('a seed always makes the same input', () => {
  expect(makeInput(7)).toEqual(makeInput(7))
  expect(makeInput(7)).not.toEqual(makeInput(8))
})

test('inputs come in all formats', () => {
  const formats = new Set(Array.from({ length: 100 }, (_, seed) => makeInput(seed).format))
  expect([...formats].sort()).toEqual(['html', 'jsonl', 'markdown', 'po', 'rss', 'text'])
})

test('numbers are spread over their range', () => {
  const pick = seedPick(1)
  const picked = Array.from({ length: 400 }, () => pick(4))
  const counts = [0, 1, 2, 3].map(number => picked.filter(each => each === number).length)
  expect(counts.every(count => count > 60 && count < 140)).toBe(true)
})
