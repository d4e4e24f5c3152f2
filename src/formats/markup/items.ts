import type { Story } from '../../story/story.js'
import { Item, type Part, ReadError, type ReadNote, type ReadResult } from '../reader.js'
import { buildXPath, type Element, findOutermost, parseXml } from './markup.js'
import { findXmlProblem, type XmlProblem } from './well-formed.js'

/** A feed in XML: the names of its items, and the end tag of the element that holds them all, at the end of a text. */
interface Feed {
  readonly items: readonly string[]
  readonly end: RegExp
}

const cdataOrComment = String.raw`<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)`
/** Text that may come around the end tag, or that may hold an end tag that is only text. */
const besideTags = new RegExp(String.raw`${cdataOrComment}|<\?[\s\S]*?(?:\?>|$)|\s+`, 'gu')

type ReadElement = (item: Element, nth: number) => Story | ReadNote | null

/**
 * Reads the items of a feed, or of one part of it, each with its number in the feed. A broken item is reported; it is
 * still read unless its tags are out of order.
 */
export function* readItems(part: Part, { items: names, end }: Feed, readElement: ReadElement): Iterable<ReadResult> {
  const { text } = part
  const isWhole = part.before === 0 && part.last
  const envelope = isWhole ? findXmlProblem(text) : null
  const items = findOutermost(parseXml(text), names)
  let nth = part.before
  for (const item of items) {
    nth++
    yield new Item(item.start, item.end)
    // In a well-formed whole each item is well-formed.
    const problem = isWhole && envelope === null ? null : findXmlProblem(text, item.start, item.end)
    if (problem !== null) yield problem.error
    if (problem?.tangled === true) continue
    const story = readElement(item, nth)
    if (story !== null) yield isWhole || !('fields' in story) ? story : numberPaths(story, item, nth)
  }
  if (envelope !== null && !isInItem(envelope, items)) yield envelope.error
  if (!isWhole && part.last && !end.test(text.replace(besideTags, '')))
    yield new ReadError('The file ends inside the feed. It may be cut off.', text.length)
}

const isInItem = ({ error: { offset } }: XmlProblem, items: readonly Element[]): boolean =>
  items.some(({ start, end }) => offset >= start && offset <= end)

/** Writes paths for a part of a feed, in which the elements around the item are not known, but its number is. */
function numberPaths(story: Story, item: Element, nth: number): Story {
  const above = buildXPath(item)
  const number = <T extends { readonly path: string | null }>(each: T): T => ({
    ...each,
    // A reader may have put the number in already.
    path:
      each.path?.startsWith(above) === true
        ? `(//${item.name})[${String(nth)}]${each.path.slice(above.length)}`
        : each.path,
  })
  const { fields, source } = story
  return {
    ...story,
    fields: fields.map(number),
    ...(source === undefined ? {} : { source: { ...source, segments: source.segments.map(number) } }),
  }
}
