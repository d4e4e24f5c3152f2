import type { StoryLine } from './messages.js'
import { countIssues } from './wording.js'

/** A story's number in its text, beside what is known of it. */
interface NumberedStory extends StoryLine {
  readonly index: number
}

const levels = ['damaged', 'suspect', 'clean']

/** Sorts stories so that the worst comes first. */
export const worstFirst = (stories: readonly StoryLine[]): readonly NumberedStory[] =>
  stories
    .map((story, index) => ({ ...story, index }))
    .sort(
      (a, b) =>
        levels.indexOf(a.level) - levels.indexOf(b.level) ||
        b.weight - a.weight ||
        countIssues(b.counts) - countIssues(a.counts) ||
        a.index - b.index,
    )
