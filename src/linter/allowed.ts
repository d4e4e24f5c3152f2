import type { AnnotatedField } from '../language/annotated-story.js'
import type { Phrases } from '../language/patterns/phrases.js'
import { coverStretches } from '../language/words/stretches.js'
import type { Field, Span } from '../story/story.js'

const nothing = (): boolean => false

/** Whether a span of a story lies within a name or a phrase that the house leaves alone: one step for all rules, looked up when something is found. */
export function allowedIn(
  fields: readonly AnnotatedField[],
  leftAlone: readonly Phrases[] = [],
): (span: Span) => boolean {
  if (leftAlone.length === 0) return nothing
  const known = new Map<Field, (start: number, end: number) => boolean>()
  return ({ field, start, end }) => {
    const covers =
      known.get(field) ??
      coverStretches(
        fields.filter(each => each === field).flatMap(each => leftAlone.flatMap(phrases => phrases.findAll(each))),
      )
    known.set(field, covers)
    return covers(start, end)
  }
}
