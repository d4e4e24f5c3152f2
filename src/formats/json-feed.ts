import type { Story } from '../story/story.js'
import { jsonDocument, type JsonValue } from './json-value.js'
import { type Part, ReadError, ReadNote } from './reader.js'

/** What APIs call the objects and lists that they put round stories. */
const wrappers = new Set('data item items article articles story stories news newsItems results docs documents entries response feed hits _source'.split(' '))

/** Reads a JSON document: a story, a list of stories, or what an API puts round them. A broken story is reported and the others are read. */
export function* storiesInJson({ name, text }: Part, isStory: (value: JsonValue) => boolean, storyIn: StoryIn): Iterable<Story | ReadError | ReadNote> {
  const { root, errors } = jsonDocument(text)
  const items = root === null ? [] : itemsIn(root, isStory)
  let said = 0
  // Of the breaches before a place only the first is said: those behind it follow from it.
  const breachBefore = (offset: number): ReadError | null => {
    const first = errors[said]
    while ((errors[said]?.offset ?? Infinity) < offset) said++
    return first !== undefined && first.offset < offset ? first : null
  }
  for (const [index, item] of items.entries()) {
    const between = breachBefore(item.start)
    if (between !== null) yield between
    yield breachBefore(item.end) ?? storyOrError(item, `${name}#${String(index + 1)}`, storyIn)
  }
  const behind = breachBefore(Infinity)
  if (behind !== null) yield behind
  if (items.length === 0 && errors.length === 0) yield new ReadNote('This document lists no stories.', 0)
}

/** What a value of a list is; a string or a number there is no story. */
export const storyOrError = (item: JsonValue, id: string, storyIn: StoryIn): Story | ReadError | ReadNote =>
  item.isObject ? storyIn(item, id) : new ReadError('This is not a JSON object: expected {"text": "…"}.', item.start)

type StoryIn = (value: JsonValue, id: string) => Story | ReadError | ReadNote

/** The objects that are stories, or stand where stories do. */
export function itemsIn(value: JsonValue, isStory: (value: JsonValue) => boolean): readonly JsonValue[] {
  if (value.isArray) return value.items.flatMap(each => itemsIn(each, isStory))
  if (!value.isObject || isStory(value)) return [value]
  const within = value.members.flatMap(([name, each]) => (wrappers.has(name) && (each.isArray || each.isObject) ? [each] : []))
  return within.length === 0 ? [value] : within.flatMap(each => itemsIn(each, isStory))
}
