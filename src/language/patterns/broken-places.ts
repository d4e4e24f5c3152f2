import type { AnnotatedField, Token } from '../annotated-story.js'

/** True for a token in a broken character or next to one. */
export const touchesBroken = ({ brokenCharacters }: AnnotatedField, { start, end }: Token): boolean =>
  brokenCharacters.covers(start) || brokenCharacters.covers(start - 1) || brokenCharacters.covers(end)
