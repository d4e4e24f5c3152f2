import type { AnnotatedField } from '../language/annotated-story.js'
import type { Phrases } from '../language/patterns/phrases.js'
import { coverStretches } from '../language/words/stretches.js'
import type { Field, Span } from '../story/story.js'

/**
 * Returns a test of whether a span lies within a name or a phrase that the house allows. All rules share it, and a
 * field is searched only when something is found in it.
 */
export function matchAllowed(
  fields: readonly AnnotatedField[],
  leftAlone: readonly Phrases[] = [],
): (span: Span) => boolean {
  if (leftAlone.length === 0) return () => false
  const byField = new Map<Field, (start: number, end: number) => boolean>()
  return ({ field, start, end }) => {
    const covers =
      byField.get(field) ??
      coverStretches(
        fields.filter(each => each === field).flatMap(each => leftAlone.flatMap(phrases => phrases.findAll(each))),
      )
    byField.set(field, covers)
    return covers(start, end)
  }
}
