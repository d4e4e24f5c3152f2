import { describeStatus, pickStatus, type StoryStatus } from '../../story/status.js'
import type { Field, Role, Story } from '../../story/story.js'
import { dropRepeats } from '../copy/repeats.js'
import { readDeclaredStatus } from '../copy/status.js'
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
  stripPrefix,
  walkElements,
} from '../markup/markup.js'
import { readNitf } from '../markup/nitf-fields.js'
import { findFeedComments } from '../markup/parsed-comments.js'
import { createXmlCutter } from '../markup/xml-cutter.js'
import { type Part, ReadNote, type Reader } from '../reader.js'

/** Lines of `NewsLines` that are parts of a story. */
const rolesByLine: ReadonlyMap<string, Role> = new Map([
  ['HeadLine', 'headline'],
  ['ByLine', 'byline'],
  ['DateLine', 'dateline'],
  ['SlugLine', 'slug'],
  ['CreditLine', 'credit'],
])

/** The roles of a component's content by the component's `Role`; any other component is copy. */
const rolesByComponent: ReadonlyMap<string, Role> = new Map([
  ['title', 'headline'],
  ['headline', 'headline'],
  ['caption', 'caption'],
  ['byline', 'byline'],
  ['credit', 'credit'],
  ['keyword', 'slug'],
  ['slug', 'slug'],
])

/** Components that sum the story up. */
const summaryRoles = new Set(['teaser', 'summary', 'abstract', 'lead', 'leadin', 'lead-in', 'synopsis', 'standfirst'])

/** A sentence's end: a standfirst that has one is copy, and another is a second headline. */
const sentenceEnd = /[.!?]["”’')\]]*$/u

/** NewsML 1.x (IPTC): news items with their lines and components. */
export const newsml1Reader: Reader = {
  cutter: () => createXmlCutter('NewsItem'),
  comments: 'xml',
  findComments: findFeedComments,
  *read(part) {
    yield* readItems(part, { items: ['NewsItem'], end: /<\/NewsML>$/u }, (item, nth) => readNewsItem(item, part, nth))
  },
}

function readNewsItem(item: Element, { name, text }: Part, nth: number): Story | ReadNote {
  const lines = readNewsLines(item, text)
  const headline = findHeadline(lines)
  const contents = findAll(item, 'DataContent')
  const isSummary = (each: Element): boolean => summaryRoles.has(findComponentRole(each))
  const read = (each: Element): readonly Field[] => readContent(each, text, headline)
  const copy = contents.filter(each => !isSummary(each)).flatMap(read)
  const summaries = [...readStandfirst(item, text), ...contents.filter(isSummary).flatMap(read)]
  const notes = findOutermost(item, ['Instruction', 'EditorialNote']).flatMap(each =>
    readField('editors-note', each, text),
  )
  const above = lines.filter(({ role }) => role === 'headline' || !copy.some(field => field.role === role))
  const status = readStatus(item)
  const headlinesInCopy = copy.filter(({ role }) => role === 'headline')
  if (![...summaries, ...copy].some(({ role }) => role === 'body' || role === 'caption') && headline === undefined)
    return new ReadNote(
      status === undefined ? 'This item has no words to check.' : describeStatus('This item', status),
      item.start,
    )
  return {
    id: readValue(findElement(item, 'NewsItemId'), text) ?? `${name}#${String(nth)}`,
    version: readValue(findElement(item, 'RevisionId'), text),
    format: 'newsml-1',
    fields: [...dropRepeats(above, headlinesInCopy), ...notes, ...dropRepeats(summaries, [...lines, ...copy]), ...copy],
    language: findElement(item, 'Language')?.attributes['FormalName'] ?? item.attributes['xml:lang'],
    status,
  }
}

/** Reads the status of an item, its type, and what its sender instructs: "Rectify", "Delete". */
const readStatus = (item: Element): StoryStatus | undefined =>
  pickStatus(
    ...findOutermost(item, ['Status', 'NewsItemType', 'Instruction']).map(each =>
      readDeclaredStatus(each.attributes['FormalName']),
    ),
  )

const findAll = (item: Element, name: string): readonly Element[] =>
  [...walkElements(item)].filter(each => stripPrefix(each.name) === name)

const readNewsLines = (item: Element, source: string): readonly Field[] =>
  findAll(item, 'NewsLines')
    .flatMap(findParts)
    .flatMap(line => {
      const role = rolesByLine.get(stripPrefix(line.name))
      return role === undefined ? [] : readField(role, line, source)
    })

/** Reads the line below the headline. */
const readStandfirst = (item: Element, source: string): readonly Field[] =>
  findAll(item, 'SubHeadLine').flatMap(line =>
    readField('body', line, source).map(field =>
      sentenceEnd.test(field.text) ? field : { ...field, role: 'headline' as const },
    ),
  )

function readContent(content: Element, source: string, headline: string | undefined): readonly Field[] {
  const role = rolesByComponent.get(findComponentRole(content))
  if (role !== undefined) return readField(role, content, source)
  const nitf = findElement(content, 'nitf')
  return nitf === null ? readCopy(content, source, headline) : readNitf(nitf, source, headline)
}

/** Returns the `Role` of the innermost component around an element that has one, in lower case; empty if none has. */
function findComponentRole(element: Element): string {
  for (let at = element.parent; at !== null; at = at.parent) {
    const role = findChildren(at, 'Role')[0]?.attributes['FormalName']
    if (role !== undefined) return role.toLowerCase()
  }
  return ''
}
