import { expect, test } from '@jest/globals'
import { findOtherCounts, findSlips } from '../../../src/language/patterns/other-numbers.js'
import { storyOf } from '../../../src/examples/example-story.js'
import { annotate } from '../../../src/language/annotate.js'
import { loadTagger } from '../../../src/run/load-tagger.js'
import { wordsOf } from '../../support/annotated.js'

const tagger = loadTagger()
const read = (headline: string, body: string) => annotate(storyOf({ headline, body }), tagger)

test('a headline with another number than the story', () => {
  const story = read('Storm frees four seals', 'A storm freed seven seals on Monday.')
  expect([...findOtherCounts(story, new Set())].map(([odd]) => wordsOf(odd.span))).toEqual(['four seals'])
  expect(findSlips(read('Power back in 84,000 homes', 'About 48,000 homes were connected.'))).toHaveLength(1)
  expect(findSlips(read('Power back in 48,000 homes', 'About 48,000 homes were connected.'))).toHaveLength(0)
})
