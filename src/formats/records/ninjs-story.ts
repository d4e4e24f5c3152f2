import { describeStatus, pickStatus, type StoryStatus } from '../../story/status.js'
import type { Field, Role, Story } from '../../story/story.js'
import { dropDoubles, dropRepeats } from '../copy/repeats.js'
import { readDeclaredStatus, readEmbargo } from '../copy/status.js'
import { findHeadline } from '../copy/story-fields.js'
import { ReadNote } from '../reader.js'
import { type CopyString, readCopies, readFirstLine, readString, sortPlainFirst } from './json-copy.js'
import type { JsonValue } from './json-value.js'

/*
 * ninjs 1.x, 2.x and 3.x (IPTC News in JSON; https://iptc.org/std/ninjs). 1.x names each mark-up of a text
 * ("body_xhtml"), 2.x and 3.x list them ("bodies"). Superdesk's and AP's APIs send ninjs with names of their own.
 */

const singleNames = String.raw`version[cC]reated|pub[sS]tatus|representation[tT]ype|eventDetails|\$standard`
const textNames = String.raw`(?:body|description|headline)_\w+|bodies|headlines|descriptions`
/** Names of ninjs that are rare in other JSON: with an identifier one of them is enough. */
const ninjsName = new RegExp(`^(?:${singleNames}|${textNames}|associations|renditions)$`, 'u')

export const isNinjs = (value: JsonValue): boolean =>
  value.members.some(([name]) => ninjsName.test(name)) && (value.get('uri', 'guid')?.scalar ?? null) !== null

/** Reads the story in an item, or notes what the item is instead; `id` is for an item without one. */
export function readNinjsStory(item: JsonValue, id: string, format: string): Story | ReadNote {
  const kind = recogniseKind(item)
  if (kind === 'event') return new ReadNote('This is an event, not a story.', item.start)
  const status = readStatus(item)
  const fields = readFields(item, kind)
  const hasCopy = fields.some(({ role }) => role === 'body' || role === 'caption')
  if (!hasCopy && (kind !== 'text' || findHeadline(fields) === undefined)) {
    if (status !== undefined) return new ReadNote(describeStatus('This item', status), item.start)
    return new ReadNote(`This item (${item.get('type')?.string ?? 'of no type'}) has no words to check.`, item.start)
  }
  return {
    id: item.get('uri', 'guid')?.scalar ?? id,
    version: item.get('version', 'versioncreated', 'versionCreated')?.scalar ?? null,
    format,
    fields,
    language: item.get('language')?.scalar ?? undefined,
    status,
  }
}

/** Reads the status that an item gives: its own, the end of its embargo, AP's kinds of editing, IPTC's signals. */
function readStatus(item: JsonValue): StoryStatus | undefined {
  const sent = item.get('versioncreated', 'versionCreated', 'contentcreated', 'contentCreated')?.string
  const [state, embargoed] = [item.get('pubstatus', 'pubStatus'), item.get('embargoed', 'embargo')]
  const named = ['editorialtypes', 'signals', 'signal'].flatMap(name => {
    const value = item.get(name)
    return value === null
      ? []
      : [value, ...value.items, ...value.items.flatMap(each => each.get('code', 'qcode') ?? [])]
  })
  return pickStatus(
    ...[state, item.get('state'), ...named].map(each => readDeclaredStatus(each?.string)),
    readEmbargo(embargoed?.string, sent),
  )
}

type ItemKind = 'text' | 'still' | 'moving' | 'event'

const itemKinds: ReadonlyMap<string, ItemKind> = new Map([
  ['picture', 'still'],
  ['graphic', 'still'],
  ['photo', 'still'],
  ['image', 'still'],
  ['video', 'moving'],
  ['audio', 'moving'],
  ['event', 'event'],
  ['planning', 'event'],
])

function recogniseKind(item: JsonValue): ItemKind {
  const type = item.get('type')?.string ?? null
  if (type === null && item.get('eventDetails', 'plannedCoverage') !== null) return 'event'
  const media = /^(?:image|video|audio)(?=\/)/u.exec(item.get('mimetype')?.string ?? '')?.[0]
  return itemKinds.get(type ?? media ?? '') ?? 'text'
}

function readFields(item: JsonValue, kind: Exclude<ItemKind, 'event'>): readonly Field[] {
  const headlines = readHeadlines(item)
  const headline = findHeadline(headlines)
  const bodies = findTexts(item, 'body', 'bodies')
  const descriptions = readDescriptions(item, kind)
  const copy = kind === 'still' ? [] : readCopies(bodies, headline)
  // A byline or a dateline that the copy repeats is read there.
  const above = [...(kind === 'text' ? readByline(item) : []), ...readDateline(item)].filter(
    ({ role }) => !copy.some(field => field.role === role),
  )
  const captions =
    descriptions.captions.length > 0 || kind !== 'still'
      ? descriptions.captions
      : readFirstLine('caption', sortPlainFirst(bodies))
  const credits = descriptions.credits.length > 0 || kind === 'text' ? descriptions.credits : readCredit(item)
  const media = dropDoubles([...captions, ...credits, ...readAssociations(item)], copy)
  // Some desks use the summary as a picture's caption.
  const mediaCaptions = media.filter(({ role }) => role === 'caption')
  const summary = dropRepeats(readCopies(descriptions.summaries, headline), [...headlines, ...copy, ...mediaCaptions])
  return [
    ...headlines,
    ...above,
    ...readString('slug', item.get('slugline')),
    ...readNotes(item, descriptions.notes),
    ...summary,
    ...copy,
    ...media,
  ]
}

/** A text in one kind of mark-up, with the role that its item gives it: "main", "caption", "text". */
interface NinjsText extends CopyString {
  readonly role: string
}

/**
 * Finds all mark-ups of a text: `body_html`, `body_text` in 1.x; in 2.x and 3.x a list of values with a role and a
 * media type.
 */
function findTexts(item: JsonValue, prefix: string, list: string): readonly NinjsText[] {
  const named = item.members.flatMap(([name, value]) => {
    const role = name.slice(prefix.length + 1)
    return name.startsWith(`${prefix}_`) ? [{ value, role, named: role }] : []
  })
  const listed = (item.get(list)?.items ?? []).flatMap(each => {
    const value = each.get('value')
    const role = each.get('role')?.string ?? ''
    return value === null ? [] : [{ value, role, named: each.get('contentType', 'contenttype')?.string ?? role }]
  })
  return [...named, ...listed]
}

/** Reads the main headline. Others, for phones or indexes, say the same and are left out. */
function readHeadlines(item: JsonValue): readonly Field[] {
  const plain = readString('headline', item.get('headline'))
  if (plain.length > 0) return plain
  const texts = findTexts(item, 'headline', 'headlines')
  const line = readFirstLine('headline', [...texts.filter(({ role }) => role === 'main'), ...texts])
  // `title` is a name for the desk; it replaces a headline that is missing.
  return line.length > 0 ? line : readString('headline', item.get('title'))
}

interface Descriptions {
  readonly captions: readonly Field[]
  readonly credits: readonly Field[]
  readonly notes: readonly Field[]
  readonly summaries: readonly CopyString[]
}

/** Reads descriptions: a picture's caption and a text's summary, unless a role is given: "caption", "creditline". */
function readDescriptions(item: JsonValue, kind: ItemKind): Descriptions {
  const texts = sortPlainFirst(findTexts(item, 'description', 'descriptions'))
  const inRole = (role: Role | null): readonly CopyString[] => texts.filter(text => recogniseDescription(text) === role)
  const captions = readFirstLine('caption', inRole('caption'))
  return {
    captions: captions.length > 0 || kind === 'text' ? captions : readFirstLine('caption', inRole(null)),
    credits: readFirstLine('credit', inRole('credit')),
    notes: readFirstLine('editors-note', inRole('editors-note')),
    summaries: kind === 'text' ? inRole(null) : [],
  }
}

function recogniseDescription({ role }: NinjsText): Role | null {
  if (/caption/iu.test(role)) return 'caption'
  if (/credit/iu.test(role)) return 'credit'
  return /note/iu.test(role) ? 'editors-note' : null
}

/** AP's API lists bylines, each with its title beside it. */
const readByline = (item: JsonValue): readonly Field[] =>
  readString('byline', item.get('byline'), item.get('by'), item.get('bylines')?.items[0]?.get('by'))

/** Reads the maker of a picture as its credit. */
const readCredit = (item: JsonValue): readonly Field[] =>
  readString(
    'credit',
    item.get('creditline'),
    item.get('byline'),
    item.get('by'),
    item.get('photographer')?.get('name'),
  )

/** Reads the place of a story whose copy does not begin with it. Superdesk and AP have an object for it. */
const readDateline = (item: JsonValue): readonly Field[] =>
  readString(
    'dateline',
    item.get('dateline'),
    item.get('dateline')?.get('text'),
    item.get('located'),
    item.get('datelinelocation')?.get('city'),
  )

function readNotes(item: JsonValue, described: readonly Field[]): readonly Field[] {
  const note = readString('editors-note', item.get('ednote'), item.get('edNote'))
  return note.length > 0 ? note : described
}

/** Reads what goes with a story: the captions and credits of pictures, the headlines of other stories. */
function readAssociations(item: JsonValue): readonly Field[] {
  const associations = item.get('associations')
  const others =
    associations?.isArray === true ? associations.items : (associations?.members.map(([, value]) => value) ?? [])
  return others.flatMap(other => {
    const kind = recogniseKind(other)
    if (kind === 'event') return []
    if (kind === 'text') return readHeadlines(other).map(field => ({ ...field, role: 'related' }))
    return readFields(other, kind).filter(({ role }) => role === 'caption' || role === 'credit')
  })
}
