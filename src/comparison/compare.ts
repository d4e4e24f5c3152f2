import { compareStory } from './compare-story.js'
import type { Comparison } from './comparison.js'
import { pairedStories, type StoryGroup } from './pairing/story-pairs.js'
import { summaryOf } from './summary.js'

/** Compares two versions of some stories. `old` and `new` are what they are called. */
export function compare(old: string, now: string, groups: readonly StoryGroup[]): Comparison {
  const stories = pairedStories(groups).map(pair => compareStory(pair.old, pair.new))
  return { old, new: now, stories, summary: summaryOf(stories) }
}
