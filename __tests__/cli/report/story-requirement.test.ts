import { expect, test } from '@jest/globals'
import { StoryRequirement } from '../../../src/cli/report/story-requirement.js'
import { makeReport, makeStory } from '../../support/made-reports.js'

const withStory = { stories: [makeStory({})], problems: [] }

test('a file is named when the next one begins, if no part of it had a story', () => {
  const requirement = new StoryRequirement()
  expect(requirement.isEmpty).toBe(true)
  expect(requirement.add(makeReport({ file: 'a.txt', stories: [] }))).toBeNull()
  expect(requirement.add(makeReport({ file: 'b.rss', stories: [] }))).toBe('a.txt')
  expect(requirement.add(makeReport({ file: 'b.rss', ...withStory }))).toBeNull()
  expect(requirement.add(makeReport({ file: 'b.rss', stories: [] }))).toBeNull()
  expect(requirement.add(makeReport({ file: 'c.txt', stories: [] }))).toBeNull()
  expect(requirement.end()).toBe('c.txt')
  expect(requirement.end()).toBeNull()
  expect(requirement.isEmpty).toBe(false)
})

test('a file with a problem is not named again', () => {
  const requirement = new StoryRequirement()
  const problem = { kind: 'unreadable', message: 'This is a PDF, not text.', line: null, column: null } as const
  requirement.add(makeReport({ file: 'a.pdf', stories: [], problems: [problem] }))
  expect(requirement.end()).toBeNull()
  expect(requirement.isEmpty).toBe(true)
})
