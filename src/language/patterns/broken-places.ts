import type { AnnotatedField, Token } from '../annotated-story.js'

/** True for a token in a broken character or next to one. */
export const touchesBroken = ({ residue }: AnnotatedField, { start, end }: Token): boolean =>
  residue.covers(start) || residue.covers(start - 1) || residue.covers(end)
