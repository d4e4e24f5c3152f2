import type { Story } from '../../story/story.js'
import { Item, type Part, ReadError, ReadNote, type ReadResult } from '../reader.js'
import { type JsonProblem, type JsonValue, parseJson } from './json-value.js'

/** Names of the objects and lists that APIs put around stories. */
const wrappers = new Set(
  (
    'data item items article articles story stories news newsItems results docs documents entries response feed hits ' +
    '_source posts pages nodes edges node records rows payload list content @graph itemListElement dataFeedElement ' +
    'mainEntity blogPost'
  ).split(' '),
)

type IsStory = (value: JsonValue) => boolean
/** Finds the stories of a feed and reads them. */
export interface JsonShape {
  readonly find: (root: JsonValue) => readonly JsonValue[]
  readonly isStory: IsStory
  readonly read: (value: JsonValue, id: string, format: string) => Story | ReadError | ReadNote
}

type ReadStory = (value: JsonValue, id: string) => Story | ReadError | ReadNote

/**
 * Reads a JSON document: a story, a list of stories, or an API's wrapper of them. A broken story is reported, and the
 * others are read.
 */
export function* readJsonStories({ name, text }: Part, { find, isStory, read }: JsonShape): Iterable<ReadResult> {
  const { root, problems } = parseJson(text)
  const items = root === null ? [] : find(root)
  const readStory: ReadStory = (value, id) => read(value, id, 'json')
  // Settings, tables, a package of links: JSON is more than stories.
  if (problems.length === 0 && !items.some(isStory)) {
    yield new ReadNote('This JSON has no story: no object in it has a “text” or “body” with words.', 0)
    return
  }
  const errors = new SyntaxErrors(problems)
  let isBroken = false
  for (const [index, item] of items.entries()) {
    // The parser misses a comma only where the next story begins.
    const between = errors.takeBefore(item.start + 1)
    // Problems between a broken story and the next one follow from it.
    if (between !== null && !isBroken) yield between
    yield new Item(item.start, item.end)
    const inside = errors.takeBefore(item.end)
    yield inside ?? readStoryOrError(item, `${name}#${String(index + 1)}`, readStory)
    isBroken = inside !== null || !item.isObject
  }
  const after = errors.takeBefore(Infinity)
  if (after !== null && !isBroken) yield after
}

/** Hands out syntax problems in the file's order. Of several in one place only the first is an error of its own. */
class SyntaxErrors {
  readonly #problems: readonly JsonProblem[]
  #next = 0

  constructor(problems: readonly JsonProblem[]) {
    this.#problems = problems
  }

  /** Takes the problems before an offset and returns the first of them; null if there is none. */
  takeBefore(offset: number): ReadError | null {
    const first = this.#problems[this.#next]
    if (first === undefined || first.offset >= offset) return null
    while ((this.#problems[this.#next]?.offset ?? Infinity) < offset) this.#next++
    return new ReadError(`This is not valid JSON: ${first.what}.`, first.offset)
  }
}

/** Reads a value of a list; a string or a number is not a story. */
export const readStoryOrError = (item: JsonValue, id: string, readStory: ReadStory): Story | ReadError | ReadNote =>
  item.isObject ? readStory(item, id) : new ReadError('This is not a JSON object: expected {"text": "…"}.', item.start)

/** Finds the objects that are stories, or that are in a story's place. */
export function findItems(value: JsonValue, isStory: IsStory): readonly JsonValue[] {
  if (value.isArray) return value.items.flatMap(each => findItems(each, isStory))
  if (!value.isObject || isStory(value)) return [value]
  const within = value.members.flatMap(([name, each]) =>
    wrappers.has(name) && (each.isArray || each.isObject) ? [each] : [],
  )
  return within.length === 0 ? [value] : within.flatMap(each => findItems(each, isStory))
}
