import { expect, test } from '@jest/globals'
import type { FitStory } from '../../src/evaluation/fit-story.js'
import { cutStretches, foldOf } from '../../src/evaluation/stretches.js'

const story = (change: Partial<FitStory>): FitStory => ({
  set: 's',
  writer: 'original',
  group: 'g',
  pair: 'p',
  system: '',
  document: 'd',
  text: 'word '.repeat(130),
  ...change,
})
const bands = (stories: readonly FitStory[]): readonly number[] => cutStretches(stories).map(({ band }) => band)

test('an original is cut into stretches of each length that it holds', () => {
  expect(bands([story({})])).toEqual([60, 60, 100])
})

test('the stories of a translator follow each other, those of a publisher do not', () => {
  const two = (writer: FitStory['writer']) =>
    ['a', 'b'].map(document => story({ writer, document: writer === 'original' ? document : 'd' }))
  expect(bands(two('machine'))).toContain(200)
  expect(bands(two('original'))).not.toContain(200)
})

test('a document is in one fold', () => {
  expect(new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(document => foldOf({ document }))).size).toBeGreaterThan(
    2,
  )
})
