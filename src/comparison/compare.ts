import { compareStory, type FiledStory } from './compare-story.js'
import type { Comparison } from './comparison.js'
import { pairedStories } from './story-pairs.js'
import { summaryOf } from './summary.js'

/** Stories of OLD and NEW that belong together: of two files, or of files that have no partner of their own. */
export interface StoryGroup {
  readonly old: readonly FiledStory[]
  readonly new: readonly FiledStory[]
}

/** Compares two versions of some stories. `old` and `new` are what they are called. */
export function compare(old: string, now: string, groups: readonly StoryGroup[]): Comparison {
  const stories = groups.flatMap(group => pairedStories(group.old, group.new).map(pair => compareStory(pair.old, pair.new)))
  return { old, new: now, stories, summary: summaryOf(stories) }
}
