import type { Story } from '../../story/story.js'
import { type Element, outermost, xmlTree, xpathOf } from './markup.js'
import { type Found, Item, type Part, ReadError, type ReadNote } from '../reader.js'
import { breachIn } from './well-formed.js'

/** A feed in XML: what its items are called, and the end tag of the element that holds them all, at the end of a text. */
interface Feed {
  readonly items: readonly string[]
  readonly end: RegExp
}

/** What may stand behind the end tag and in it, and what may hold an end tag that is none. */
const besideTags = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|\s+/gu

/**
 * Reads the items of a feed, or of one part of it, each with its number in the feed. An item that is broken is reported;
 * it is read all the same unless its tags are out of order.
 */
export function* readItems(
  part: Part,
  { items: names, end }: Feed,
  storyIn: (item: Element, nth: number) => Story | ReadNote | null,
): Iterable<Found> {
  const { text } = part
  const isWhole = part.before === 0 && part.last
  const envelope = isWhole ? breachIn(text) : null
  const items = outermost(xmlTree(text), names)
  let nth = part.before
  for (const item of items) {
    nth++
    yield new Item(item.start, item.end)
    // Where the whole is well-formed, so is each item.
    const breach = isWhole && envelope === null ? null : breachIn(text, item.start, item.end)
    if (breach !== null) yield breach.error
    if (breach?.tangled === true) continue
    const story = storyIn(item, nth)
    if (story !== null)
      yield isWhole || !('fields' in story)
        ? story
        : { ...story, fields: story.fields.map(field => ({ ...field, path: inFeed(field.path, item, nth) })) }
  }
  if (
    envelope !== null &&
    !items.some(({ start, end: past }) => envelope.error.offset >= start && envelope.error.offset <= past)
  )
    yield envelope.error
  if (!isWhole && part.last && !end.test(text.replace(besideTags, '')))
    yield new ReadError('This file ends before its feed does.', text.length)
}

/** In a part of a feed nobody knows what stands above the item; its number is known. A path that has it already stays. */
function inFeed(path: string | null, item: Element, nth: number): string | null {
  const above = xpathOf(item)
  return path?.startsWith(above) === true ? `(//${item.name})[${String(nth)}]${path.slice(above.length)}` : path
}
