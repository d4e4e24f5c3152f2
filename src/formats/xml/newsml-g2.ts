import type { Field, Story } from '../../story/story.js'
import { feedComments } from '../markup/parsed-comments.js'
import { readItems } from '../markup/items.js'
import { copyIn, fieldOf, textOfRole, withoutRepeats } from '../markup/marked-field.js'
import { childrenOf, type Element, firstOf, localName, outermost, xmlTree } from '../markup/markup.js'
import { fieldsOfNitf } from './nitf.js'
import { type Part, ReadNote, type Reader } from '../reader.js'
import { xmlCutter } from '../markup/xml-cutter.js'

/** What is an item of news; packages, concepts and plans say things about items. */
const itemNames = ['newsItem']
const otherItems: Readonly<Record<string, string>> = {
  packageItem: 'a package, which only lists stories',
  conceptItem: 'a concept',
  knowledgeItem: 'a list of concepts',
  planningItem: 'a plan for coverage',
  catalogItem: 'a catalogue',
  groupSet: 'a set of links to stories',
}

/** NewsML-G2 (IPTC; https://iptc.org/std/NewsML-G2/2.28): an item, or a message of items. */
export const newsmlG2Reader: Reader = {
  cutter: () => xmlCutter(...itemNames),
  comments: 'xml',
  commentsIn: feedComments,
  *read(part) {
    const { text } = part
    const tree = xmlTree(text)
    yield* readItems(part, { items: itemNames, end: /<\/(?:\w+:)?newsMessage>$/u }, (item, nth) =>
      storyIn(item, part, nth),
    )
    const [root] = tree.children.filter(child => child.kind === 'element')
    if (part.before > 0 || root === undefined || outermost(tree, itemNames).length > 0) return
    // A package, a concept; or a part of an item that is sent by itself: its content, its headline and dateline.
    const other = outermost(tree, Object.keys(otherItems))[0]
    if (other !== undefined)
      yield new ReadNote(`This is ${otherItems[localName(other.name)] ?? 'a list'}, not a story.`, other.start)
    else if (root.closed) yield storyIn(tree, part, 1)
  },
}

function storyIn(item: Element, { name, text }: Part, nth: number): Story | ReadNote {
  const fields = fieldsOfItem(item, text)
  const kind = firstOf(item, 'itemClass')?.attributes['qcode'] ?? 'text'
  const hasCopy = fields.some(({ role }) => role === 'body' || role === 'caption')
  if (!hasCopy && !(kind.endsWith('text') && textOfRole(fields, 'headline') !== undefined))
    return new ReadNote(`This item (${kind.slice(kind.indexOf(':') + 1)}) has no words to check.`, item.start)
  return {
    id: item.attributes['guid'] ?? `${name}#${String(nth)}`,
    version: item.attributes['version'] ?? null,
    format: 'newsml-g2',
    fields,
    language: languageIn(item),
  }
}

/** What the item says of its words, of its content, or of all that it holds. */
function languageIn(item: Element): string | undefined {
  const [content] = outermost(item, ['inlineXML', 'inlineData'])
  return (
    firstOf(firstOf(item, 'contentMeta') ?? item, 'language')?.attributes['tag'] ??
    content?.attributes['xml:lang'] ??
    item.attributes['xml:lang']
  )
}

function fieldsOfItem(item: Element, source: string): readonly Field[] {
  const meta = firstOf(item, 'contentMeta')
  const of = (...names: readonly string[]): readonly Element[] => (meta === null ? [] : childrenOf(meta, ...names))
  const all = (role: Field['role'], ...names: readonly string[]): readonly Field[] =>
    of(...names).flatMap(each => fieldOf(role, each, source))
  const headlines = all('headline', 'headline').filter(
    (field, index, list) => index === 0 || withoutRepeats([field], list.slice(0, index)).length > 0,
  )
  const headline = textOfRole(headlines, 'headline')
  const notes = childrenOf(firstOf(item, 'itemMeta') ?? item, 'edNote').flatMap(each =>
    fieldOf('editors-note', each, source),
  )
  const copy = outermost(item, ['inlineXML', 'inlineData']).flatMap(each => fieldsOfContent(each, source, headline))
  const pictured = /picture|graphic|video|audio|photo/u.test(firstOf(item, 'itemClass')?.attributes['qcode'] ?? '')
  const described = of('description').map(each =>
    fieldOf(pictured || /caption/u.test(each.attributes['role'] ?? '') ? 'caption' : 'body', each, source),
  )
  const parts = outermost(item, ['partMeta'])
    .flatMap(each => childrenOf(each, 'description'))
    .flatMap(each => fieldOf('caption', each, source))
  const first = [...headlines, ...all('byline', 'by'), ...all('dateline', 'dateline')].filter(
    ({ role }) => role === 'headline' || !copy.some(field => field.role === role),
  )
  return [
    ...first,
    ...all('slug', 'slugline'),
    ...notes,
    ...described.flatMap(each => withoutRepeats(each, [...headlines, ...copy])),
    ...parts,
    ...all('credit', 'creditline'),
    ...copy,
  ]
}

/** Content in the item itself: NITF, XHTML, some other mark-up, or plain text and escaped HTML. */
function fieldsOfContent(content: Element, source: string, headline: string | undefined): readonly Field[] {
  const nitf = firstOf(content, 'nitf')
  return nitf === null ? copyIn(content, source, headline) : fieldsOfNitf(nitf, source, headline)
}
