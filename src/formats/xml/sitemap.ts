import type { Field, Story } from '../../story/story.js'
import { readValue } from '../markup/characters.js'
import { readItems } from '../markup/items.js'
import { readEscapedLine } from '../markup/marked-field.js'
import { type Element, walkElements } from '../markup/markup.js'
import { findFeedComments } from '../markup/parsed-comments.js'
import { createXmlCutter } from '../markup/xml-cutter.js'
import { type Part, ReadNote, type Reader } from '../reader.js'
import { nameByNamespace } from './namespaces.js'

/**
 * Sitemaps with news (https://www.google.com/schemas/sitemap-news/0.9): the headline of each page, and the captions of
 * its pictures. Pages without words are only addresses.
 */
export const sitemapReader: Reader = {
  cutter: () => createXmlCutter('url'),
  comments: 'xml',
  findComments: findFeedComments,
  *read(part) {
    let hasWords = false
    const sitemap = { items: ['url'], end: /<\/(?:\w+:)?urlset>$/u }
    for (const result of readItems(part, sitemap, (page, nth) => readPage(page, part, nth))) {
      hasWords ||= 'fields' in result
      yield result
    }
    if (!hasWords && part.before === 0 && part.last)
      yield new ReadNote('This sitemap has no headline: it lists only addresses.', 0)
  },
}

function readPage(page: Element, { name, text: source }: Part, nth: number): Story | null {
  const named = (wanted: string): readonly Element[] =>
    [...walkElements(page)].filter(each => nameByNamespace(each, page) === wanted)
  const read = (role: Field['role'], wanted: string): readonly Field[] =>
    named(wanted).flatMap(each => readEscapedLine(role, each, source))
  const fields = [
    ...read('headline', 'news:title'),
    ...read('slug', 'news:keywords'),
    ...['image:title', 'image:caption', 'video:title', 'video:description'].flatMap(each => read('caption', each)),
  ]
  if (!fields.some(({ role }) => role !== 'slug')) return null
  return {
    id: readValue(named('loc')[0], source) ?? `${name}#${String(nth)}`,
    version: null,
    format: 'sitemap',
    fields,
    language: readValue(named('news:language')[0], source) ?? undefined,
  }
}
