import type { AnnotatedField } from '../language/annotated-story.js'
import type { Phrases } from '../language/phrases.js'
import type { Field, Span } from '../story/story.js'

/** Phrases of one field in the order of their starts; `reach` is how far the longest of those so far goes. */
type Places = readonly { readonly start: number; readonly reach: number }[]

const nothing = (): boolean => false

/** Whether a span of a story lies within a name or a phrase that the house leaves alone: one step for all rules, looked up when something is found. */
export function allowedIn(fields: readonly AnnotatedField[], leftAlone: readonly Phrases[] = []): (span: Span) => boolean {
  if (leftAlone.length === 0) return nothing
  const known = new Map<Field, Places>()
  return ({ field, start, end }) => {
    const places = known.get(field) ?? placesIn(fields.find(each => each === field), leftAlone)
    known.set(field, places)
    return reachAt(places, start) >= end
  }
}

function placesIn(field: AnnotatedField | undefined, leftAlone: readonly Phrases[]): Places {
  const found = (field?.paragraphs ?? []).flatMap(({ tokens }) => tokens.flatMap((_, first) => leftAlone.flatMap(phrases => phrases.longestAt(tokens, first) ?? [])))
  let reach = 0
  return found.map(({ start, end }) => ({ start, reach: (reach = Math.max(reach, end)) }))
}

/** How far the phrases go that start at a place or before it. */
function reachAt(places: Places, at: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return places[low - 1]?.reach ?? -1
}
