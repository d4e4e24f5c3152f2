import type { Field, Role, Story } from '../../story/story.js'
import { dropRepeats } from '../copy/repeats.js'
import { findHeadline } from '../copy/story-fields.js'
import { lookUpPart, lookUpRole } from '../markup/named-parts.js'
import { ReadError, type ReadNote } from '../reader.js'
import { type CopyString, readCopies, readString } from './json-copy.js'
import type { JsonValue } from './json-value.js'
import { isNinjs, readNinjsStory } from './ninjs-story.js'

const pictureNames = new Set(['image', 'images', 'picture', 'pictures', 'photo', 'photos', 'media', 'gallery'])

const isCopy = ([name, value]: readonly [string, JsonValue]): boolean =>
  lookUpPart(name) === 'copy' && (value.string !== null || value.items.some(({ string }) => string !== null))

/** True if an object is a story: it is ninjs, or has copy. */
export const isJsonStory = (value: JsonValue): boolean => isNinjs(value) || value.members.some(isCopy)

/** Reads the story in an object; `id` is for an object without one. An object that is ninjs is read as ninjs. */
export function readJsonStory(value: JsonValue, id: string, format: string): Story | ReadError | ReadNote {
  if (isNinjs(value)) return readNinjsStory(value, id, format === 'json' ? 'ninjs' : format)
  const copies = value.members
    .filter(isCopy)
    .map(([name, each]) => ({ value: each, named: name === 'text' ? '' : name }))
  if (copies.length === 0) return new ReadError('This story has no “text” or “body” with words.', value.start)
  return {
    id: value.get('id', 'guid', 'uri', '_id')?.scalar ?? id,
    version: value.get('version')?.scalar ?? null,
    format,
    fields: readFields(value, copies),
    language: value.get('language', 'lang')?.scalar ?? undefined,
  }
}

/** Reads the parts in the order of the file. */
function readFields(value: JsonValue, copies: readonly CopyString[]): readonly Field[] {
  const main = [value.get('headline'), value.get('title')].find(each => readLines('headline', each).length > 0) ?? null
  const headlines = readLines('headline', main)
  const headline = findHeadline(headlines)
  const copy = readCopies(copies, headline)
  const copyByValue = new Map(copies.map(each => [each.value, copy.filter(({ path }) => path === each.value.pointer)]))
  return value.members.flatMap(([name, each]) => {
    const role = lookUpRole(name)
    if (each === main) return headlines
    if (role === 'headline') return []
    if (role !== null) return readLines(role, each)
    if (lookUpPart(name) === 'summary')
      return dropRepeats(readCopies([{ value: each, named: '' }], headline), [...headlines, ...copy])
    if (pictureNames.has(name)) return readPictures(each)
    return copyByValue.get(each) ?? []
  })
}

/** Reads a string, or each of a list; a person or a place may be an object with a name. */
function readLines(role: Role, value: JsonValue | null): readonly Field[] {
  if (value === null) return []
  if (value.isArray) return value.items.flatMap(each => readLines(role, each))
  return readString(role, value, value.get('text'), value.get('name'), value.get('headline'), value.get('title'))
}

const readPictures = (value: JsonValue): readonly Field[] =>
  value.isArray
    ? value.items.flatMap(readPictures)
    : [...readString('caption', value.get('caption')), ...readString('credit', value.get('credit'))]
