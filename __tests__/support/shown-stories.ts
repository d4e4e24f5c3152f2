import type { ShownIssue, ShownStory, StoryLine } from '../../src/page/messages.js'

/** Makes an issue as the page shows it. */
export const shownIssue = (parts: Partial<ShownIssue> = {}): ShownIssue => ({
  ...{
    number: 1,
    fingerprint: 'f1',
    start: 7,
    end: 10,
    severity: 'error',
    ruleId: 'repeated-word',
    certainty: 'certain',
  },
  message: 'The word is doubled.',
  words: { before: 'at the ', marked: 'the', after: ' ceremony' },
  ...{ summary: 'A doubled word', why: 'An engine doubles words.' },
  ...{ fixes: [], related: [], source: null },
  ...parts,
})

/** Makes a story as the page shows it. */
export const shownStory = (parts: Partial<ShownStory> = {}): ShownStory => ({
  ...{ kind: 'story', id: 1, story: 0, name: 'a.txt#1', paragraphs: [], isLong: false, issues: [], more: 0 },
  ...parts,
})

/** Makes a story of the list of stories. */
export const storyLine = (parts: Partial<StoryLine> = {}): StoryLine => ({
  ...{ title: 'A story', words: 100, start: 0, counts: { error: 0, warning: 0, info: 0 }, againstSource: 0 },
  ...{ level: 'clean', weight: 0, evidence: '', translated: null, isLeftOut: false, status: null },
  ...parts,
})

/** A story of each level, with others of few or no issues. */
export const ratedStories = [
  storyLine({ title: 'Clean' }),
  storyLine({ title: 'Suspect', level: 'suspect', weight: 9, counts: { error: 1, warning: 0, info: 0 } }),
  storyLine({ title: 'Infos', counts: { error: 0, warning: 0, info: 2 } }),
  storyLine({ title: 'Damaged', level: 'damaged', weight: 2 }),
  storyLine({ title: 'Foreign', isLeftOut: true }),
]
