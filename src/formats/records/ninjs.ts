import type { Field, Role, Story } from '../../story/story.js'
import { type Copy, fieldsOfCopies, lineOf, lineOfCopies, plainFirst, withoutDoubles } from './json-copy.js'
import type { JsonValue } from './json-value.js'
import { textOfRole, withoutRepeats } from '../markup/marked-field.js'
import { ReadNote } from '../reader.js'

/*
 * ninjs 1.x, 2.x and 3.x (IPTC News in JSON; https://iptc.org/std/ninjs). 1.x names each spelling of a text ("body_xhtml"), 2.x
 * and 3.x list them ("bodies"). Superdesk's and AP's APIs send ninjs with names of their own beside it.
 */

/** Names that ninjs has and other JSON hardly: with an identifier one of them is enough. */
const telling =
  /^(?:version[cC]reated|pub[sS]tatus|representation[tT]ype|(?:body|description|headline)_\w+|bodies|headlines|descriptions|associations|renditions|eventDetails|\$standard)$/u

export const isNinjs = (value: JsonValue): boolean => {
  const names = value.members.map(([name]) => name)
  return names.some(name => telling.test(name)) && (value.get('uri', 'guid')?.scalar ?? null) !== null
}

/** The story that an item tells, or a note of what it is instead; `id` is for an item without one. */
export function ninjsStory(item: JsonValue, id: string, format: string): Story | ReadNote {
  const kind = kindOf(item)
  if (kind === 'event') return new ReadNote('This is an event, not a story.', item.start)
  const fields = fieldsOfItem(item, kind)
  const copied = fields.some(({ role }) => role === 'body' || role === 'caption')
  if (!copied && (kind !== 'text' || textOfRole(fields, 'headline') === undefined))
    return new ReadNote(`This item (${item.get('type')?.string ?? 'of no type'}) has no words to check.`, item.start)
  return {
    id: item.get('uri', 'guid')?.scalar ?? id,
    version: item.get('version', 'versioncreated', 'versionCreated')?.scalar ?? null,
    format,
    fields,
    language: item.get('language')?.scalar ?? undefined,
  }
}

type Kind = 'text' | 'still' | 'moving' | 'event'

const kinds: ReadonlyMap<string, Kind> = new Map([
  ['picture', 'still'],
  ['graphic', 'still'],
  ['photo', 'still'],
  ['image', 'still'],
  ['video', 'moving'],
  ['audio', 'moving'],
  ['event', 'event'],
  ['planning', 'event'],
])

function kindOf(item: JsonValue): Kind {
  const type = item.get('type')?.string ?? null
  if (type === null && item.get('eventDetails', 'plannedCoverage') !== null) return 'event'
  const media = /^(?:image|video|audio)(?=\/)/u.exec(item.get('mimetype')?.string ?? '')?.[0]
  return kinds.get(type ?? media ?? '') ?? 'text'
}

function fieldsOfItem(item: JsonValue, kind: Exclude<Kind, 'event'>): readonly Field[] {
  const headlines = headlinesOf(item)
  const headline = textOfRole(headlines, 'headline')
  const bodies = textsOf(item, 'body', 'bodies')
  const described = describedIn(item, kind)
  const copy = kind === 'still' ? [] : fieldsOfCopies(bodies, headline)
  const shown =
    described.caption.length > 0 || kind !== 'still' ? described.caption : lineOfCopies('caption', plainFirst(bodies))
  // A byline that stands over the copy as well is read there; so is a dateline.
  const above = [...(kind === 'text' ? bylineOf(item) : []), ...datelineOf(item)].filter(
    ({ role }) => !copy.some(field => field.role === role),
  )
  const credits = described.credit.length > 0 || kind === 'text' ? described.credit : creditOf(item)
  const media = withoutDoubles([...shown, ...credits, ...associated(item)], copy)
  // Some desks give a picture the summary for its caption.
  const summary = withoutRepeats(fieldsOfCopies(described.summary, headline), [
    ...headlines,
    ...copy,
    ...media.filter(({ role }) => role === 'caption'),
  ])
  return [
    ...headlines,
    ...above,
    ...lineOf('slug', item.get('slugline')),
    ...notesIn(item, described.note),
    ...summary,
    ...copy,
    ...media,
  ]
}

/** A text in one spelling, with the role that its item gives it: "main", "caption", "text". */
interface Text extends Copy {
  readonly role: string
}

/** All spellings of a text: `body_html`, `body_text` in 1.x; in 2.x and 3.x a list of values with a role and a media type. */
function textsOf(item: JsonValue, prefix: string, list: string): readonly Text[] {
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

/** The main headline comes first; extra ones, for phones or indexes, are other words for it and are passed over. */
function headlinesOf(item: JsonValue): readonly Field[] {
  const plain = lineOf('headline', item.get('headline'))
  if (plain.length > 0) return plain
  const texts = textsOf(item, 'headline', 'headlines')
  const line = lineOfCopies('headline', [...texts.filter(({ role }) => role === 'main'), ...texts])
  // `title` is a name for the desk; it stands in where no headline does.
  return line.length > 0 ? line : lineOf('headline', item.get('title'))
}

interface Described {
  readonly caption: readonly Field[]
  readonly credit: readonly Field[]
  readonly note: readonly Field[]
  readonly summary: readonly Copy[]
}

/** Descriptions are a picture's caption and a text's summary, unless their role says otherwise: "caption", "creditline". */
function describedIn(item: JsonValue, kind: Kind): Described {
  const texts = plainFirst(textsOf(item, 'description', 'descriptions')).map(copy => ({
    copy,
    role: describedRole(copy),
  }))
  const of = (role: Role | null): readonly Copy[] => texts.flatMap(each => (each.role === role ? [each.copy] : []))
  const line = (role: Role): readonly Field[] => lineOfCopies(role, of(role))
  const caption = line('caption')
  return {
    caption: caption.length > 0 || kind === 'text' ? caption : lineOfCopies('caption', of(null)),
    credit: line('credit'),
    note: line('editors-note'),
    summary: kind === 'text' ? of(null) : [],
  }
}

function describedRole({ role }: Text): Role | null {
  if (/caption/iu.test(role)) return 'caption'
  if (/credit/iu.test(role)) return 'credit'
  return /note/iu.test(role) ? 'editors-note' : null
}

/** AP's API lists bylines, each with its title beside it. */
const bylineOf = (item: JsonValue): readonly Field[] =>
  lineOf('byline', item.get('byline'), item.get('by'), item.get('bylines')?.items[0]?.get('by'))

/** Who made a picture is its credit. */
const creditOf = (item: JsonValue): readonly Field[] =>
  lineOf('credit', item.get('creditline'), item.get('byline'), item.get('by'), item.get('photographer')?.get('name'))

/** Where the story was written, where its copy does not begin with it. Superdesk and AP have an object for it. */
const datelineOf = (item: JsonValue): readonly Field[] =>
  lineOf(
    'dateline',
    item.get('dateline'),
    item.get('dateline')?.get('text'),
    item.get('located'),
    item.get('datelinelocation')?.get('city'),
  )

const notesIn = (item: JsonValue, described: readonly Field[]): readonly Field[] => {
  const note = lineOf('editors-note', item.get('ednote'), item.get('edNote'))
  return note.length > 0 ? note : described
}

/** Pictures that go with the story show their captions and credits; a story that goes with it is a headline beside it. */
function associated(item: JsonValue): readonly Field[] {
  const associations = item.get('associations')
  const others =
    associations?.isArray === true ? associations.items : (associations?.members.map(([, value]) => value) ?? [])
  return others.flatMap(other => {
    const kind = kindOf(other)
    if (kind === 'event') return []
    if (kind === 'text') return headlinesOf(other).map(field => ({ ...field, role: 'related' }))
    return fieldsOfItem(other, kind).filter(({ role }) => role === 'caption' || role === 'credit')
  })
}
