import { describeStatus, pickStatus, type StoryStatus } from '../../story/status.js'
import type { Field, Role, Story } from '../../story/story.js'
import { dropRepeats } from '../copy/repeats.js'
import { readDeclaredStatus, readEmbargo } from '../copy/status.js'
import { findHeadline } from '../copy/story-fields.js'
import { readValue } from '../markup/characters.js'
import { readItems } from '../markup/items.js'
import { readCopy, readField } from '../markup/marked-field.js'
import {
  type Element,
  findChildren,
  findElement,
  findOutermost,
  findParts,
  parseXml,
  stripPrefix,
} from '../markup/markup.js'
import { readNitf } from '../markup/nitf-fields.js'
import { findFeedComments } from '../markup/parsed-comments.js'
import { createXmlCutter } from '../markup/xml-cutter.js'
import { type Part, ReadNote, type Reader } from '../reader.js'

/** The items of news; packages, concepts and plans are about items. */
const itemNames = ['newsItem']
const otherItems: ReadonlyMap<string, string> = new Map([
  ['packageItem', 'a package, which only lists stories'],
  ['conceptItem', 'a concept'],
  ['knowledgeItem', 'a list of concepts'],
  ['planningItem', 'a plan for coverage'],
  ['catalogItem', 'a catalogue'],
  ['groupSet', 'a set of links to stories'],
])

/** NewsML-G2 (IPTC; https://iptc.org/std/NewsML-G2/2.28): an item, or a message of items. */
export const newsmlG2Reader: Reader = {
  cutter: () => createXmlCutter(...itemNames),
  comments: 'xml',
  findComments: findFeedComments,
  *read(part) {
    const tree = parseXml(part.text)
    yield* readItems(part, { items: itemNames, end: /<\/(?:\w+:)?newsMessage>$/u }, (item, nth) =>
      readNewsItem(item, part, nth),
    )
    const [root] = findParts(tree)
    if (part.before > 0 || root === undefined || findOutermost(tree, itemNames).length > 0) return
    // A package, a concept; or a part of an item that is sent alone: its content, its headline and dateline.
    const [other] = findOutermost(tree, [...otherItems.keys()])
    if (other !== undefined)
      yield new ReadNote(`This is ${otherItems.get(stripPrefix(other.name)) ?? 'a list'}, not a story.`, other.start)
    else if (root.closed) yield readNewsItem(tree, part, 1)
  },
}

function readNewsItem(item: Element, { name, text }: Part, nth: number): Story | ReadNote {
  const fields = readFields(item, text)
  const kind = itemClass(item) ?? 'text'
  const hasCopy = fields.some(({ role }) => role === 'body' || role === 'caption')
  const status = readStatus(item, text)
  if (!hasCopy && !(kind.endsWith('text') && findHeadline(fields) !== undefined)) {
    if (status !== undefined) return new ReadNote(describeStatus('This item', status), item.start)
    return new ReadNote(`This item (${kind.slice(kind.indexOf(':') + 1)}) has no words to check.`, item.start)
  }
  return {
    id: item.attributes['guid'] ?? `${name}#${String(nth)}`,
    version: item.attributes['version'] ?? null,
    format: 'newsml-g2',
    fields,
    language: findDeclaredLanguage(item),
    status,
  }
}

/** Reads the status of an item, its signals, and the end of its embargo. */
function readStatus(item: Element, source: string): StoryStatus | undefined {
  const meta = findElement(item, 'itemMeta') ?? item
  const named = findChildren(meta, 'pubStatus', 'signal', 'role')
  const valueOf = (name: string): string | null => readValue(findChildren(meta, name)[0], source)
  return pickStatus(
    ...named.map(each => readDeclaredStatus(each.attributes['qcode'] ?? each.attributes['uri']?.replace(/^.*\//u, ''))),
    readEmbargo(valueOf('embargoed'), valueOf('versionCreated')),
  )
}

const itemClass = (item: Element): string | undefined => findElement(item, 'itemClass')?.attributes['qcode']

/** Returns the language that the item declares of its words, of its content, or of all that it holds. */
function findDeclaredLanguage(item: Element): string | undefined {
  const [content] = findOutermost(item, ['inlineXML', 'inlineData'])
  return (
    findElement(findElement(item, 'contentMeta') ?? item, 'language')?.attributes['tag'] ??
    content?.attributes['xml:lang'] ??
    item.attributes['xml:lang']
  )
}

function readFields(item: Element, source: string): readonly Field[] {
  const meta = findElement(item, 'contentMeta')
  const inMeta = (name: string): readonly Element[] => (meta === null ? [] : findChildren(meta, name))
  const readAll = (role: Role, name: string): readonly Field[] =>
    inMeta(name).flatMap(each => readField(role, each, source))
  const headlines = readAll('headline', 'headline').filter(
    (field, index, list) => index === 0 || dropRepeats([field], list.slice(0, index)).length > 0,
  )
  const headline = findHeadline(headlines)
  const notes = findChildren(findElement(item, 'itemMeta') ?? item, 'edNote').flatMap(each =>
    readField('editors-note', each, source),
  )
  const copy = findOutermost(item, ['inlineXML', 'inlineData']).flatMap(each => readContent(each, source, headline))
  const descriptions = readDescriptions(inMeta('description'), isPictured(item), source)
  const captions = findOutermost(item, ['partMeta'])
    .flatMap(each => findChildren(each, 'description'))
    .flatMap(each => readField('caption', each, source))
  const above = [...readAll('byline', 'by'), ...readAll('dateline', 'dateline')].filter(
    ({ role }) => !copy.some(field => field.role === role),
  )
  return [
    ...headlines,
    ...above,
    ...readAll('slug', 'slugline'),
    ...notes,
    ...dropRepeats(descriptions, [...headlines, ...copy]).filter(
      each => !isListOfNames(each, [...headlines, ...readAll('slug', 'slugline')]),
    ),
    ...captions,
    ...readAll('credit', 'creditline'),
    ...copy,
  ]
}

/** Data, a code, or an address of the desk: no words for readers. */
const isData = (text: string): boolean => /^\s*[[{<]/u.test(text) || (/[@\d_]/u.test(text) && !/\s/u.test(text.trim()))

/** True for a description that only puts other lines of the item together: "SLUG: headline". */
function isListOfNames({ text }: Field, others: readonly Field[]): boolean {
  const known = new Set(others.flatMap(each => wordsOf(each.text)))
  return isData(text) || wordsOf(text).every(word => known.has(word))
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const isPictured = (item: Element): boolean => /picture|graphic|video|audio|photo/u.test(itemClass(item) ?? '')

/** Reads descriptions: captions of a picture, and the summary of a text. */
const readDescriptions = (descriptions: readonly Element[], isOfPicture: boolean, source: string): readonly Field[] =>
  descriptions.flatMap(each => {
    const isCaption = isOfPicture || /caption/u.test(each.attributes['role'] ?? '')
    return readField(isCaption ? 'caption' : 'body', each, source)
  })

/** Reads content in the item itself: NITF, XHTML, some other mark-up, or plain text and escaped HTML. */
function readContent(content: Element, source: string, headline: string | undefined): readonly Field[] {
  const nitf = findElement(content, 'nitf')
  return nitf === null ? readCopy(content, source, headline) : readNitf(nitf, source, headline)
}
