import type { Field, Role, Story } from '../../story/story.js'
import { stringComments } from '../comments.js'
import { fieldsOfCopies, lineOf } from './json-copy.js'
import { storiesInJson } from './json-feed.js'
import type { JsonValue } from './json-value.js'
import { textOfRole, withoutRepeats } from '../markup/marked-field.js'
import { partNamed, roleNamed } from '../markup/named-parts.js'
import { isNinjs, ninjsStory } from './ninjs.js'
import { ReadError, type ReadNote, type Reader } from '../reader.js'

/** A JSON document: one story, or a list of stories as APIs and JSON Feed (https://jsonfeed.org) send them. An object that is ninjs is read as ninjs. */
export const jsonReader: Reader = {
  cutter: null,
  comments: 'lines',
  commentsIn: stringComments,
  read: part => storiesInJson(part, isStory, (value, id) => storyIn(value, id, 'json')),
}

const pictureNames = new Set(['image', 'images', 'picture', 'pictures', 'photo', 'photos', 'media', 'gallery'])

const isCopy = ([name, value]: readonly [string, JsonValue]): boolean =>
  partNamed(name) === 'copy' && (value.string !== null || value.items.some(({ string }) => string !== null))

export const isStory = (value: JsonValue): boolean => isNinjs(value) || value.members.some(isCopy)

/** The story that an object tells; `id` is for an object without one. */
export function storyIn(value: JsonValue, id: string, format: string): Story | ReadError | ReadNote {
  if (isNinjs(value)) return ninjsStory(value, id, format === 'json' ? 'ninjs' : format)
  const copies = value.members
    .filter(isCopy)
    .map(([name, each]) => ({ value: each, named: name === 'text' ? '' : name }))
  if (copies.length === 0) return new ReadError('This story has no “text” or “body” of words.', value.start)
  return {
    id: value.get('id', 'guid', 'uri', '_id')?.scalar ?? id,
    version: value.get('version')?.scalar ?? null,
    format,
    fields: fieldsOfParts(value, copies),
    language: value.get('language', 'lang')?.scalar ?? undefined,
  }
}

type Copies = Parameters<typeof fieldsOfCopies>[0]

/** The parts in the order of the file. */
function fieldsOfParts(value: JsonValue, copies: Copies): readonly Field[] {
  const main = [value.get('headline'), value.get('title')].find(each => linesOf('headline', each).length > 0) ?? null
  const headlines = linesOf('headline', main)
  const headline = textOfRole(headlines, 'headline')
  const copy = fieldsOfCopies(copies, headline)
  const told = new Map(copies.map(each => [each.value, copy.filter(({ path }) => path === each.value.pointer)]))
  return value.members.flatMap(([name, each]) => {
    const role = roleNamed(name)
    if (each === main) return headlines
    if (role === 'headline') return []
    if (role !== null) return linesOf(role, each)
    if (partNamed(name) === 'summary')
      return withoutRepeats(fieldsOfCopies([{ value: each, named: '' }], headline), [...headlines, ...copy])
    if (pictureNames.has(name)) return picturesIn(each)
    return told.get(each) ?? []
  })
}

/** A string, or each of a list; a person or a place may be an object with a name. */
function linesOf(role: Role, value: JsonValue | null): readonly Field[] {
  if (value === null) return []
  if (value.isArray) return value.items.flatMap(each => linesOf(role, each))
  return lineOf(role, value, value.get('text'), value.get('name'), value.get('headline'), value.get('title'))
}

const picturesIn = (value: JsonValue): readonly Field[] =>
  value.isArray
    ? value.items.flatMap(picturesIn)
    : [...lineOf('caption', value.get('caption')), ...lineOf('credit', value.get('credit'))]
