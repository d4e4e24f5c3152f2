import { pickStatus, type StoryStatus } from '../../story/status.js'
import type { Field, Role, Story } from '../../story/story.js'
import { dropDoubles, dropRepeats } from '../copy/repeats.js'
import { readDeclaredStatus, readEmbargo } from '../copy/status.js'
import { findHeadline } from '../copy/story-fields.js'
import { lookUpPart, lookUpRole } from '../markup/named-parts.js'
import { ReadError, type ReadNote } from '../reader.js'
import { type CopyString, readCopies, readFirstLine, readString } from './json-copy.js'
import { findJsonBlocks, readJsonBlocks } from './json-blocks.js'
import { readJsonSource } from './json-source.js'
import type { JsonValue } from './json-value.js'
import { isNinjs, readNinjsStory } from './ninjs-story.js'
import { anyOf } from '../../story/pattern.js'

const pictureNames = new Set('image images picture pictures photo photos media gallery multimedia'.split(' '))

type Member = readonly [name: string, value: JsonValue]

/** True for a member that is a text, or a list of paragraphs. */
const isText = ([name, value]: Member): boolean => {
  const { value: inner } = unwrap(value)
  return lookUpPart(name) === 'copy' && (inner.string !== null || inner.items.some(({ string }) => string !== null))
}

const isListOfBlocks = ([name, value]: Member): boolean => findJsonBlocks(name, value).length > 0

const isCopy = (member: Member): boolean => isText(member) || isListOfBlocks(member)

/**
 * Names under which an API puts a text into an object of its own: `rendered` of WordPress, `main` and `original` of the
 * New York Times, `processed` of Drupal, `basic` of Arc, `#text` and its like of XML that became JSON.
 */
const innerTexts = ['rendered', 'processed', 'main', 'original', 'basic', 'value', 'html', '#text', '_text', '$t']

/** Returns the text in a member, and the name of its mark-up if the member's object gives it. */
function unwrap(value: JsonValue): CopyString {
  for (const name of value.isObject ? innerTexts : []) {
    const inner = value.get(name)
    if (inner?.string != null) return { value: inner, named: /rendered|processed|html/u.test(name) ? 'html' : '' }
  }
  return { value, named: '' }
}

/** Names of objects that hold the parts of the story around them: of the Guardian, of JSON:API, of GeoJSON. */
const partsNames = new Set(['fields', 'attributes', 'properties'])

/** Returns a story's members; those of an object that holds its parts come first. */
function membersOf({ members }: JsonValue): readonly Member[] {
  const inner = members.filter(([name, each]) => partsNames.has(name) && each.members.some(isCopy))
  return inner.length === 0 ? members : [...inner.flatMap(([, each]) => each.members), ...members]
}

const dateNames = ['pub_?date', '(?:web)?published_?(?:at|date|on)?', 'date_?published', 'author', 'multimedia']
/** Names that an article in a list has beside its headline, and data of other kinds rarely. */
const articleName = new RegExp(`^${anyOf(['(?:web_?)?url', 'link', ...dateNames, 'byline'])}$`, 'iu')

/** True for an object with a headline and a summary of an article, whose copy the API keeps to itself. */
function isSummary(members: readonly Member[]): boolean {
  const hasPart = (part: string): boolean =>
    members.some(([name, each]) => lookUpPart(name) === part && (unwrap(each).value.string ?? '').includes(' '))
  return members.some(([name]) => articleName.test(name)) && hasPart('headline') && hasPart('summary')
}

/** True if an object is a story: it is ninjs, has copy, or is an article's headline and summary. */
export function isJsonStory(value: JsonValue): boolean {
  if (isNinjs(value)) return true
  const members = membersOf(value)
  return members.some(isCopy) || isSummary(members)
}

/** Reads the story in an object; `id` is for an object without one. An object that is ninjs is read as ninjs. */
export function readJsonStory(value: JsonValue, id: string, format: string): Story | ReadError | ReadNote {
  if (isNinjs(value)) return readNinjsStory(value, id, format === 'json' ? 'ninjs' : format)
  const members = membersOf(value)
  const copies = members.filter(isText).map(([name, each]) => {
    const inner = unwrap(each)
    return inner.named === '' ? { value: inner.value, named: name === 'text' ? '' : name } : inner
  })
  const blocks = copies.length > 0 ? undefined : members.find(isListOfBlocks)
  if (copies.length === 0 && blocks === undefined && !isSummary(members))
    return new ReadError('This story has no “text” or “body” with words.', value.start)
  const fields = readFields(members, copies, blocks)
  return {
    id: value.get('id', 'guid', 'uri', '_id')?.scalar ?? id,
    version: value.get('version')?.scalar ?? null,
    format,
    fields,
    language: value.get('language', 'lang', 'inLanguage')?.scalar ?? undefined,
    source: readJsonSource(value, fields),
    status: readStatus(value),
  }
}

/** Reads the status that an object gives. */
const readStatus = (value: JsonValue): StoryStatus | undefined =>
  pickStatus(
    readDeclaredStatus(value.get('status', 'pubstatus', 'pub_status')?.string),
    readEmbargo(
      value.get('embargo', 'embargoed', 'embargoed_until', 'embargo_until', 'embargoUntil')?.string,
      value.get('version_created', 'updated', 'published')?.string,
    ),
  )

/** Reads the parts in the order of the file. */
function readFields(
  members: readonly Member[],
  copies: readonly CopyString[],
  blocks: Member | undefined,
): readonly Field[] {
  const find = (wanted: string): JsonValue | null => members.find(([name]) => name === wanted)?.[1] ?? null
  const main =
    ['headline', 'title', 'webTitle', 'post_title', 'headlines']
      .map(find)
      .find(each => readLines('headline', each).length > 0) ?? null
  const headlines = readLines('headline', main)
  const headline = findHeadline(headlines)
  const blockCopy = blocks === undefined ? [] : readJsonBlocks(findJsonBlocks(...blocks), headline)
  const copy = [...readCopies(copies, headline), ...blockCopy]
  const summaries: Field[] = []
  const copyByValue = new Map(copies.map(each => [each.value, copy.filter(({ path }) => path === each.value.pointer)]))
  return members.flatMap(([name, each]) => {
    const role = lookUpRole(name)
    if (each === main) return headlines
    if (each === blocks?.[1]) return blockCopy
    if (name === 'credits' && each.get('by') !== null) return readLines('byline', each.get('by'))
    if (role === 'headline') return []
    if (role !== null) return readLines(role, each)
    if (lookUpPart(name) === 'summary') {
      const summary = dropRepeats(readCopies([unwrap(each)], headline), [...headlines, ...copy, ...summaries])
      summaries.push(...summary)
      return summary
    }
    if (pictureNames.has(name)) return dropDoubles(readPictures(each), [])
    return copyByValue.get(unwrap(each).value) ?? []
  })
}

/** Reads a string, or each of a list; a person or a place may be an object with a name. */
function readLines(role: Role, value: JsonValue | null): readonly Field[] {
  if (value === null) return []
  if (value.isArray) return value.items.flatMap(each => readLines(role, each))
  const inner = unwrap(value)
  if (inner.value !== value) return readFirstLine(role, [inner.named === '' ? { ...inner, named: 'text' } : inner])
  return readString(role, value, value.get('text'), value.get('name'), value.get('headline'), value.get('title'))
}

const readPictures = (value: JsonValue): readonly Field[] =>
  value.isArray
    ? value.items.flatMap(readPictures)
    : [...readString('caption', value.get('caption')), ...readString('credit', value.get('credit', 'copyright'))]
