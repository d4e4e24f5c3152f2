import type { Field, Role, Story } from '../../story/story.js'
import type { PathPart, StoryPaths } from '../../story/story-paths.js'
import { dropRepeats } from '../copy/repeats.js'
import { readDeclaredStatus } from '../copy/status.js'
import { splitParagraphs } from '../copy/plain-copy.js'
import { buildFields, findHeadline } from '../copy/story-fields.js'
import { readCopies, readString } from './json-copy.js'
import { findItems, type JsonShape } from './json-feed.js'
import { isJsonStory, readJsonStory } from './json-story.js'
import type { JsonValue } from './json-value.js'

/** The shapes that readers know by the names of members. */
const known: JsonShape = {
  find: root => findItems(root, isJsonStory),
  isStory: isJsonStory,
  read: readJsonStory,
}

/** Returns how JSON is read: by a desk's own paths where an object has them, else by the names that readers know. */
export function chooseShape(paths: StoryPaths | undefined): JsonShape {
  if (paths === undefined) return known
  const isMapped = (value: JsonValue): boolean =>
    [...findMapped(value, paths, 'body'), ...findMapped(value, paths, 'headline')].some(hasWords)
  return {
    find(root) {
      const items = findOutermost(root, isMapped)
      return items.length > 0 ? items : known.find(root)
    },
    isStory: value => isMapped(value) || isJsonStory(value),
    read: (value, id, format) =>
      isMapped(value) ? readMappedStory(value, paths, id, format) : readJsonStory(value, id, format),
  }
}

const hasWords = (value: JsonValue): boolean =>
  (value.string?.trim() ?? '') !== '' || value.items.some(each => each.string !== null)

/** Finds the outermost objects that fit. No document nests deeper than the parser of JSON allows. */
const findOutermost = (value: JsonValue, fits: (value: JsonValue) => boolean): readonly JsonValue[] => {
  if (value.isObject && fits(value)) return [value]
  return [...value.items, ...value.members.map(([, each]) => each)].flatMap(each => findOutermost(each, fits))
}

/** Finds the values of a part, at the first of its paths that leads to some. */
function findMapped(value: JsonValue, paths: StoryPaths, part: PathPart): readonly JsonValue[] {
  for (const path of [paths[part] ?? []].flat()) {
    const found = findAt(value, path)
    if (found.length > 0) return found
  }
  return []
}

/** Finds the values at a path: "content.rendered", "blocks.text" in each of a list, "authors.0.name". */
function findAt(value: JsonValue, path: string): readonly JsonValue[] {
  let found: readonly JsonValue[] = [value]
  for (const name of path.split('.'))
    found = found.flatMap(each => {
      if (!each.isArray) return each.get(name) ?? []
      const item = /^\d+$/u.test(name) ? each.items[Number(name)] : undefined
      return item ?? each.items.flatMap(inner => inner.get(name) ?? [])
    })
  return found
}

/** Reads strings as one text if each is a paragraph of plain copy, else each as a text of its own. */
function readTexts(values: readonly JsonValue[], headline: string | undefined): readonly Field[] {
  const [first] = values
  if (first === undefined || values.length === 1 || !values.every(isPlain))
    return values.flatMap(value => readCopies([{ value, named: '' }], headline))
  const paragraphs = values.flatMap(each => splitParagraphs(each.text, each.file))
  return buildFields(paragraphs, first.file, { headline, path: first.pointer })
}

const isPlain = ({ string }: JsonValue): boolean => string !== null && !/<\p{L}/u.test(string)

const lineRoles: readonly Exclude<Role, 'body' | 'headline'>[] = [
  'byline',
  'dateline',
  'slug',
  'editors-note',
  'caption',
  'credit',
  'related',
]

function readMappedStory(value: JsonValue, paths: StoryPaths, id: string, format: string): Story {
  const find = (part: PathPart): readonly JsonValue[] => findMapped(value, paths, part)
  const scalar = (part: 'id' | 'version' | 'language' | 'status'): string | null =>
    (paths[part] === undefined ? value.get(part) : find(part)[0])?.scalar ?? null
  const readLines = (role: Role): readonly Field[] =>
    find(role).flatMap(each => (each.isArray ? each.items : [each]).flatMap(line => readString(role, line)))
  const headlines = readLines('headline')
  const headline = findHeadline(headlines)
  const read = (part: 'body' | 'summary'): readonly Field[] => readTexts(find(part), headline)
  const copy = read('body')
  const lines = new Map(lineRoles.map(role => [role, readLines(role)]))
  const above = lineRoles.slice(0, 4).flatMap(role => lines.get(role) ?? [])
  const below = lineRoles.slice(4).flatMap(role => lines.get(role) ?? [])
  return {
    id: scalar('id') ?? id,
    version: scalar('version'),
    format,
    fields: [...headlines, ...above, ...dropRepeats(read('summary'), [...headlines, ...copy]), ...copy, ...below],
    language: scalar('language') ?? undefined,
    status: readDeclaredStatus(scalar('status')),
  }
}
