import { compareStory } from './compare-story.js'
import type { Comparison } from './comparison.js'
import { pairStories, type StoryGroup } from './pairing/story-pairs.js'
import { summarize } from './summary.js'

/** Compares two versions of some stories. `old` and `now` are the names of the versions. */
export function compareVersions(old: string, now: string, groups: readonly StoryGroup[]): Comparison {
  const stories = pairStories(groups).map(pair => compareStory(pair.old, pair.new))
  return { old, new: now, stories, summary: summarize(stories) }
}
