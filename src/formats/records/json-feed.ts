import type { Story } from '../../story/story.js'
import { jsonDocument, type JsonValue } from './json-value.js'
import { type Found, Item, type Part, ReadError, ReadNote } from '../reader.js'

/** What APIs call the objects and lists that they put round stories. */
const wrappers = new Set(
  'data item items article articles story stories news newsItems results docs documents entries response feed hits _source'.split(
    ' ',
  ),
)

/** Reads a JSON document: a story, a list of stories, or what an API puts round them. A broken story is reported and the others are read. */
export function* storiesInJson(
  { name, text }: Part,
  isStory: (value: JsonValue) => boolean,
  storyIn: StoryIn,
): Iterable<Found> {
  const { root, breaches } = jsonDocument(text)
  const items = root === null ? [] : itemsIn(root, isStory)
  // Settings, tables, a package of links: JSON is more than stories.
  if (breaches.length === 0 && !items.some(isStory)) {
    yield new ReadNote('This JSON tells no story: nothing in it has a “text” or “body” of words.', 0)
    return
  }
  let said = 0
  // Of the breaches before a place only the first is said: those behind it follow from it.
  const errorBefore = (offset: number): ReadError | null => {
    const first = breaches[said]
    while ((breaches[said]?.offset ?? Infinity) < offset) said++
    return first !== undefined && first.offset < offset
      ? new ReadError(`This is not valid JSON: ${first.what}.`, first.offset)
      : null
  }
  // So do those between a broken story and the next.
  let broken = false
  for (const [index, item] of items.entries()) {
    // A comma that is missing is missed where the next story begins.
    const between = errorBefore(item.start + 1)
    if (between !== null && !broken) yield between
    yield new Item(item.start, item.end)
    const inside = errorBefore(item.end)
    yield inside ?? storyOrError(item, `${name}#${String(index + 1)}`, storyIn)
    broken = inside !== null || !item.isObject
  }
  const behind = errorBefore(Infinity)
  if (behind !== null && !broken) yield behind
}

/** What a value of a list is; a string or a number there is no story. */
export const storyOrError = (item: JsonValue, id: string, storyIn: StoryIn): Story | ReadError | ReadNote =>
  item.isObject ? storyIn(item, id) : new ReadError('This is not a JSON object: expected {"text": "…"}.', item.start)

type StoryIn = (value: JsonValue, id: string) => Story | ReadError | ReadNote

/** The objects that are stories, or stand where stories do. */
export function itemsIn(value: JsonValue, isStory: (value: JsonValue) => boolean): readonly JsonValue[] {
  if (value.isArray) return value.items.flatMap(each => itemsIn(each, isStory))
  if (!value.isObject || isStory(value)) return [value]
  const within = value.members.flatMap(([name, each]) =>
    wrappers.has(name) && (each.isArray || each.isObject) ? [each] : [],
  )
  return within.length === 0 ? [value] : within.flatMap(each => itemsIn(each, isStory))
}
