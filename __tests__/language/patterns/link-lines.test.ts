import { expect, test } from '@jest/globals'
import { isLinkLine } from '../../../src/language/patterns/link-lines.js'

test.each([
  'Most read now 1 “I saw it” says skipper 2 Gulls win cup',
  'Most popular 1. Gulls win cup 2. Snow in the north',
  'MORE ON THIS STORY Who is next? | Crews wait',
  'RELATED ARTICLES Harbor talks open',
  'Top Stories Gulls win cup',
  'Trending Now: Gulls win cup',
  'Also read - Harbor talks open',
  'Recommended for you Crews wait • Snow falls',
  'Earlier: Crews wait for quota',
  'We recommend reading: Crews wait for quota',
  '>> Read also: Crews wait for quota',
])('links: “%s”', line => {
  expect(isLinkLine(line)).toBe(true)
})

test.each([
  'Most read papers at breakfast',
  'Top stories were told by Tom Berg',
  'Most popular was the song, and 2 crews sang it.',
  'Related costs rise in Orden',
  'MORE BOATS SAIL',
  'WATCH officers saw a seal',
  'Crews wait for quota',
])('no links: “%s”', line => {
  expect(isLinkLine(line)).toBe(false)
})
