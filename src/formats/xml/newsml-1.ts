import type { Field, Role, Story } from '../../story/story.js'
import { valueOf } from '../markup/characters.js'
import { feedComments } from '../markup/parsed-comments.js'
import { readItems } from '../markup/items.js'
import { copyIn, fieldOf, textOfRole, withoutRepeats } from '../markup/marked-field.js'
import { childrenOf, type Element, elementsIn, firstOf, localName, outermost } from '../markup/markup.js'
import { fieldsOfNitf } from './nitf.js'
import { type Part, ReadNote, type Reader } from '../reader.js'
import { xmlCutter } from '../markup/xml-cutter.js'

/** Lines of `NewsLines` that are parts of a story. */
const rolesByLine: Readonly<Record<string, Role>> = {
  HeadLine: 'headline',
  SubHeadLine: 'headline',
  ByLine: 'byline',
  DateLine: 'dateline',
  SlugLine: 'slug',
  CreditLine: 'credit',
}

/** What a component's `Role` says of its content; anything else is copy. */
const rolesByComponent: Readonly<Record<string, Role>> = {
  title: 'headline',
  headline: 'headline',
  caption: 'caption',
  byline: 'byline',
  credit: 'credit',
  keyword: 'slug',
  slug: 'slug',
}

/** NewsML 1.x (IPTC): news items with their lines and components. */
export const newsml1Reader: Reader = {
  cutter: () => xmlCutter('NewsItem'),
  comments: 'xml',
  commentsIn: feedComments,
  *read(part) {
    yield* readItems(part, { items: ['NewsItem'], end: /<\/NewsML>$/u }, (item, nth) => storyIn(item, part, nth))
  },
}

function storyIn(item: Element, { name, text }: Part, nth: number): Story | ReadNote {
  const lines = [...elementsIn(item)]
    .filter(each => localName(each.name) === 'NewsLines')
    .flatMap(each => each.children.filter(child => child.kind === 'element'))
  const headed = lines
    .flatMap(line => fieldOf(rolesByLine[localName(line.name)] ?? 'related', line, text))
    .filter(({ role }) => role !== 'related')
  const headline = textOfRole(headed, 'headline')
  const copy = [...elementsIn(item)]
    .filter(each => localName(each.name) === 'DataContent')
    .flatMap(each => fieldsOfContent(each, text, headline))
  const notes = outermost(item, ['Instruction', 'EditorialNote']).flatMap(each => fieldOf('editors-note', each, text))
  const fields = [
    ...withoutRepeats(
      headed.filter(({ role }) => !copy.some(field => field.role === role && role !== 'headline')),
      copy.filter(({ role }) => role === 'headline'),
    ),
    ...notes,
    ...copy,
  ]
  if (!copy.some(({ role }) => role === 'body' || role === 'caption') && headline === undefined)
    return new ReadNote('This item has no words to check.', item.start)
  return {
    id: valueOf(firstOf(item, 'NewsItemId'), text) ?? `${name}#${String(nth)}`,
    version: valueOf(firstOf(item, 'RevisionId'), text),
    format: 'newsml-1',
    fields,
    language: firstOf(item, 'Language')?.attributes['FormalName'] ?? item.attributes['xml:lang'],
  }
}

function fieldsOfContent(content: Element, source: string, headline: string | undefined): readonly Field[] {
  const role = rolesByComponent[componentRole(content)]
  if (role !== undefined) return fieldOf(role, content, source)
  const nitf = firstOf(content, 'nitf')
  if (nitf !== null) return fieldsOfNitf(nitf, source, headline)
  return copyIn(content, source, headline)
}

/** The `Role` of the innermost component that holds an element and has one, in lower case. */
function componentRole(element: Element): string {
  for (let at = element.parent; at !== null; at = at.parent) {
    const role = childrenOf(at, 'Role')[0]?.attributes['FormalName']
    if (role !== undefined) return role.toLowerCase()
  }
  return ''
}
