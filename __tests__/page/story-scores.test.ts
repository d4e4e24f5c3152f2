/// <reference lib="dom" />
import { beforeEach, expect, test } from '@jest/globals'
import type { StoryLine } from '../../src/page/messages.js'
import { makeScores } from '../../src/page/story-scores.js'
import { makeDocument } from '../support/made-document.js'
import { storyLine } from '../support/shown-stories.js'

beforeEach(() => {
  makeDocument('')
})

const textOf = (parts: Partial<StoryLine>): readonly string[] =>
  makeScores(storyLine(parts)).map(each => each.textContent)

test('both scores are shown with what they mean', () => {
  const translated = { likelihood: 0.9, interval: [0.8, 0.95] as const, phrases: ['the said'] }
  const [damaged, machine] = textOf({ level: 'damaged', weight: 3.5, evidence: 'residue 2', translated })
  expect(damaged).toBe(
    'VerdictdamagedRepair it before it runs: more was found than in 99 of 100 sound stories.The errors and warnings weigh 3.5 per 100 words, in 100 words: residue 2. Infos weigh nothing.',
  )
  expect(machine).toMatch(/^Machine-translated\?90 % \(80–95\)How much .+Phrases that weigh most: “the said”\.$/u)
})

test('issues against the source are counted apart', () => {
  expect(textOf({ againstSource: 2 })[2]).toBe('Against the source: 2 issues')
})

test('a story that is not checked has no scores', () => {
  expect(textOf({ isLeftOut: true })).toEqual(['not checked'])
})
