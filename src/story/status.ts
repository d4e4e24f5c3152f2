/** The states of a story that is not simply to be run, the gravest first. */
export const storyStatuses = ['kill', 'test', 'hold', 'embargo', 'correction', 'advisory'] as const
export type StoryStatus = (typeof storyStatuses)[number]

/** The meaning of each status, as the end of a sentence about the story. */
const meanings: Readonly<Record<StoryStatus, string>> = {
  kill: 'was killed by its sender. Do not run it.',
  test: 'is a test of the wire. Do not run it.',
  hold: 'is held back by its sender. Do not run it.',
  embargo: 'is under an embargo. Do not run it before its time.',
  correction: 'corrects an earlier one.',
  advisory: 'is a message to editors.',
}

/** True for a status of stories that will not be run: they are not checked unless the user wants it. */
export const isOutOfUse = (status: StoryStatus | undefined): boolean =>
  status === 'kill' || status === 'test' || status === 'hold'

/** Says what a status means: "This item was killed by its sender. Do not run it." */
export const describeStatus = (subject: string, status: StoryStatus): string => `${subject} ${meanings[status]}`

/** Returns the gravest of several statuses. */
export const pickStatus = (...statuses: readonly (StoryStatus | undefined)[]): StoryStatus | undefined =>
  storyStatuses.find(each => statuses.includes(each))
