import type { Field } from '../../story/story.js'
import { dropRepeats } from '../copy/repeats.js'
import { findHeadline } from '../copy/story-fields.js'
import { readAttribute, readBlocks, readField, readLine } from './marked-field.js'
import { type Element, findChildren, findElement, findOutermost } from './markup.js'

/** Reads the parts of a story in a `nitf` element; `headline` if the format around it gives one already. */
export function readNitf(nitf: Element, source: string, headline?: string): readonly Field[] {
  const head = findElement(nitf, 'body.head')
  const inHead = (name: string): readonly Element[] => (head === null ? [] : findChildren(head, name))
  const headlines = headline === undefined ? readHeadlines(nitf, head, source) : []
  const context = { headline: headline ?? findHeadline(headlines) }
  const lines = [
    ...readLine('byline', inHead('byline')[0], source),
    ...readLine('dateline', inHead('dateline')[0], source),
  ]
  const notes = [
    ...readAttribute('editors-note', findElement(nitf, 'ed-msg'), 'info', source),
    ...readAttribute('slug', findElement(nitf, 'du-key'), 'key', source),
  ]
  const copy = findOutermost(nitf, ['body.content', 'body.end']).flatMap(each => readBlocks(each, source, context))
  const abstract = inHead('abstract').flatMap(each => readBlocks(each, source, context))
  const media = inHead('media').flatMap(each => readBlocks(each, source))
  // A byline that the copy repeats is read there.
  const above = lines.filter(({ role }) => !copy.some(field => field.role === role))
  return [...headlines, ...above, ...notes, ...dropRepeats(abstract, copy), ...media, ...copy]
}

/**
 * Reads `hl1`, and each `hl2` with other words; the document's `title` if there is none. Some agencies write `headline`
 * for `hedline`.
 */
function readHeadlines(nitf: Element, head: Element | null, source: string): readonly Field[] {
  const within = head === null ? [] : findChildren(head, 'hedline', 'headline')
  const readLines = (name: string): readonly Field[] =>
    within.flatMap(each => findChildren(each, name)).flatMap(line => readField('headline', line, source))
  const main = readLines('hl1')
  const first = main.length > 0 ? main : readField('headline', findTitle(nitf), source)
  return [...first, ...dropRepeats(readLines('hl2'), first)]
}

const findTitle = (nitf: Element): Element | undefined =>
  findChildren(nitf, 'head')
    .slice(0, 1)
    .flatMap(head => findChildren(head, 'title'))[0]
