import { expect, test } from '@jest/globals'
import { makeFreshFeed, makeFreshStory } from '../../../scripts/bench/fresh-copy.js'

test('the same number makes the same story, another one another', () => {
  expect(makeFreshStory(3)).toEqual(makeFreshStory(3))
  expect(makeFreshStory(3)).not.toEqual(makeFreshStory(4))
})

test('most paragraphs of many stories differ', () => {
  const paragraphs = Array.from({ length: 50 }, (_, nth) => makeFreshStory(nth).text.split('\n\n')).flat()
  expect(new Set(paragraphs).size).toBe(paragraphs.length)
})

test('a feed has whole stories, and as many bytes as it must', () => {
  const feed = makeFreshFeed(10_000)
  const stories = feed.trimEnd().split('\n')
  expect(stories.map(line => typeof (JSON.parse(line) as { text: string }).text)).toEqual(stories.map(() => 'string'))
  expect(Buffer.byteLength(feed)).toBeGreaterThanOrEqual(10_000)
})
