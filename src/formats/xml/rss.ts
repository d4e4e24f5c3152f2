import type { Story } from '../../story/story.js'
import { valueOf } from '../markup/characters.js'
import { feedComments } from '../markup/parsed-comments.js'
import { readItems } from '../markup/items.js'
import { copyIn, escapedLineOf, textOfRole, withoutRepeats } from '../markup/marked-field.js'
import { childrenOf, type Element, localName, outermost, xpathOf } from '../markup/markup.js'
import { type Part, ReadNote, type Reader } from '../reader.js'
import { xmlCutter } from '../markup/xml-cutter.js'

/** RSS 2.0 (and 0.9x, 1.0, WordPress's export) and Atom (RFC 4287): one story an item or entry. */
export const rssReader: Reader = {
  cutter: () => xmlCutter('item', 'entry'),
  comments: 'xml',
  commentsIn: feedComments,
  *read(part) {
    yield* readItems(part, { items: ['item', 'entry'], end: /<\/(?:\w+:)?(?:rss|feed|RDF)>$/u }, (item, nth) =>
      storyIn(item, part, nth),
    )
  },
}

function storyIn(item: Element, { name, text: source }: Part, nth: number): Story | ReadNote {
  const named = (...names: readonly string[]): readonly Element[] =>
    item.children.filter((child): child is Element => child.kind === 'element' && names.includes(child.name))
  const headlines = named('title', 'atom:title').flatMap(each => escapedLineOf('headline', each, source))
  const headline = textOfRole(headlines, 'headline')
  const content = named('content:encoded', 'content', 'atom:content', 'body', 'xhtml:body').flatMap(each =>
    copyIn(each, source, headline),
  )
  const summaries = named('description', 'summary', 'excerpt:encoded', 'itunes:summary').flatMap(each =>
    copyIn(each, source, headline),
  )
  const summary = content.some(({ role }) => role === 'body')
    ? summaries.filter(({ role }) => role === 'body')
    : summaries
  const media = outermost(item, ['media:description', 'media:text', 'media:credit']).flatMap(each =>
    escapedLineOf(each.name === 'media:credit' ? 'credit' : 'caption', each, source),
  )
  const bylines = named('author', 'dc:creator', 'creator')
    .flatMap(each => escapedLineOf('byline', childrenOf(each, 'name')[0] ?? each, source))
    .filter(({ text }) => !/@|^\w+$/u.test(text))
  const slugs = named('category').flatMap(each => escapedLineOf('slug', each, source))
  const copy = [...withoutRepeats(summary, [...content, ...headlines]), ...content]
  const isAttachment = named('wp:post_type').some(each => valueOf(each, source) === 'attachment')
  if (isAttachment || (copy.length === 0 && headline === undefined && media.length === 0))
    return new ReadNote('This item has no words to check.', item.start)
  return {
    id:
      valueOf(named('guid', 'id', 'atom:id')[0] ?? null, source) ??
      item.attributes['rdf:about'] ??
      `${name}#${String(nth)}`,
    version: valueOf(named('updated', 'atom:updated', 'dcterms:modified')[0] ?? null, source),
    format: 'rss',
    fields: [...headlines, ...bylines, ...slugs, ...copy, ...media].map(field => ({
      ...field,
      path: inFeed(field.path, item, nth),
    })),
    language: valueOf(named('dc:language', 'language')[0] ?? null, source) ?? item.attributes['xml:lang'],
  }
}

/** A path with the number that the item has in the feed, whichever part of the feed was read. */
function inFeed(path: string | null, item: Element, nth: number): string | null {
  if (path === null) return null
  const inItem = path.slice(xpathOf(item).length)
  const above =
    localName(item.name) === 'entry' ? '/feed' : item.parent?.name === 'rdf:RDF' ? '/rdf:RDF' : '/rss/channel'
  return `${above}/${item.name}[${String(nth)}]${inItem}`
}
