import type { Field, Story } from '../../story/story.js'
import { dropRepeats } from '../copy/repeats.js'
import { findHeadline } from '../copy/story-fields.js'
import { readValue } from '../markup/characters.js'
import { readItems } from '../markup/items.js'
import { readCopy, readEscapedLine } from '../markup/marked-field.js'
import {
  buildXPath,
  type Element,
  findChildren,
  findLanguage,
  findParts,
  stripPrefix,
  walkElements,
} from '../markup/markup.js'
import { nameByNamespace } from './namespaces.js'
import { findFeedComments } from '../markup/parsed-comments.js'
import { createXmlCutter } from '../markup/xml-cutter.js'
import { type Part, ReadNote, type Reader } from '../reader.js'

/** RSS 2.0 (and 0.9x, 1.0, WordPress's export) and Atom (RFC 4287): one story an item or entry. */
export const rssReader: Reader = {
  cutter: () => createXmlCutter('item', 'entry'),
  comments: 'xml',
  findComments: findFeedComments,
  *read(part) {
    let count = part.before
    const feed = { items: ['item', 'entry'], end: /<\/(?:\w+:)?(?:rss|feed|RDF)>$/u }
    for (const result of readItems(part, feed, (item, nth) => readEntry(item, part, nth))) {
      count++
      yield result
    }
    if (count === 0) yield new ReadNote('This feed has no item.', 0)
  },
}

const mediaRoles: ReadonlyMap<string, 'caption' | 'credit'> = new Map([
  ['media:description', 'caption'],
  ['media:text', 'caption'],
  ['media:credit', 'credit'],
])

function readEntry(item: Element, { name, text: source }: Part, nth: number): Story | ReadNote {
  const named = childrenByName(item)
  const headlines = named('title', 'atom:title').flatMap(each => readEscapedLine('headline', each, source))
  const headline = findHeadline(headlines)
  const copy = readEntryCopy(item, source, headlines)
  const media = [...walkElements(item)].flatMap(each => {
    const role = mediaRoles.get(nameByNamespace(each, item))
    return role === undefined ? [] : readEscapedLine(role, each, source)
  })
  const isAttachment = named('wp:post_type').some(each => readValue(each, source) === 'attachment')
  if (isAttachment || (copy.length === 0 && headline === undefined && media.length === 0))
    return new ReadNote('This item has no words to check.', item.start)
  const bylines = named('author', 'dc:creator', 'creator')
    .flatMap(each => readEscapedLine('byline', findChildren(each, 'name')[0] ?? each, source))
    // An address or a user name is no byline.
    .filter(({ text }) => !/@|^\w+$/u.test(text))
  const slugs = named('category').flatMap(each => readEscapedLine('slug', each, source))
  const id = readValue(named('guid', 'id', 'atom:id')[0], source) ?? item.attributes['rdf:about']
  return {
    id: id ?? `${name}#${String(nth)}`,
    version: readValue(named('updated', 'atom:updated', 'dcterms:modified')[0], source),
    format: 'rss',
    fields: [...headlines, ...bylines, ...slugs, ...copy, ...media].map(field => ({
      ...field,
      path: numberPath(field.path, item, nth),
    })),
    language:
      readValue(named('dc:language', 'language')[0], source) ?? findLanguage(item) ?? readFeedLanguage(item, source),
  }
}

/** Reads the language that a feed declares for all its items. */
const readFeedLanguage = ({ parent }: Element, source: string): string | undefined =>
  parent === null ? undefined : (readValue(findChildren(parent, 'language')[0], source) ?? undefined)

/** Finds an item's children by whole names: a prefix tells `content:encoded` from `content`. */
const childrenByName =
  (item: Element) =>
  (...names: readonly string[]): readonly Element[] =>
    findParts(item).filter(child => names.includes(nameByNamespace(child, item)))

/** Elements that hold the whole text of an item. */
const contentNames = [
  ...['content:encoded', 'content', 'atom:content', 'body', 'xhtml:body', 'fulltext', 'full-text'],
  ...['yandex:full-text', 'turbo:content'],
]

/** Reads an entry's content and, before it, a summary that says more. */
function readEntryCopy(item: Element, source: string, headlines: readonly Field[]): readonly Field[] {
  const named = childrenByName(item)
  const headline = findHeadline(headlines)
  // WordPress stores the lines of its editor.
  const isExport = findParts(item).some(({ name }) => name.startsWith('wp:'))
  const content = named(...contentNames).flatMap(each => readCopy(each, source, headline, isExport))
  const summaries = named('description', 'summary', 'excerpt:encoded', 'itunes:summary').flatMap(each =>
    readCopy(each, source, headline),
  )
  const hasBody = content.some(({ role }) => role === 'body')
  const summary = hasBody ? summaries.filter(({ role }) => role === 'body') : summaries
  return [...dropRepeats(summary, [...content, ...headlines]), ...content]
}

/** Writes a path with the item's number in the feed, whichever part of the feed was read. */
const numberPath = (path: string | null, item: Element, nth: number): string | null =>
  path === null ? null : `${pathOfFeed(item)}/${item.name}[${String(nth)}]${path.slice(buildXPath(item).length)}`

function pathOfFeed(item: Element): string {
  if (stripPrefix(item.name) === 'entry') return `/${item.name.slice(0, -'entry'.length)}feed`
  return item.parent?.name === 'rdf:RDF' ? '/rdf:RDF' : '/rss/channel'
}
