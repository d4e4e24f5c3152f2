import type { Role, Story } from '../story/story.js'
import { valueOf } from './characters.js'
import { copyIn, fieldOf, textOfRole, withoutRepeats } from './marked-field.js'
import { type Element, elementsIn, localName, xmlTree } from './markup.js'
import { type Part, ReadError, ReadNote, type Reader } from './reader.js'
import { breachIn } from './well-formed.js'
import { rootName } from './xml-head.js'

/** Names that agencies give to the parts of a story in XML of their own, in lower case. */
const rolesByName: Readonly<Record<string, Role>> = {
  headline: 'headline',
  title: 'headline',
  heading: 'headline',
  subtitle: 'headline',
  subhead: 'headline',
  subheadline: 'headline',
  strapline: 'slug',
  slug: 'slug',
  slugline: 'slug',
  keyword: 'slug',
  byline: 'byline',
  author: 'byline',
  dateline: 'dateline',
  caption: 'caption',
  credit: 'credit',
  ednote: 'editors-note',
  editorsnote: 'editors-note',
  notetoeditors: 'editors-note',
}

const copyNames = new Set(['content', 'body', 'text', 'bodytext', 'story', 'articlebody', 'maintext', 'fulltext', 'html', 'copy', 'article_text', 'story_text'])
const summaryNames = new Set(['summary', 'lead', 'abstract', 'description', 'intro', 'teaser'])
const idNames = new Set(['id', 'newsid', 'guid', 'storyid', 'articleid', 'itemid', 'uri', 'uid'])
const versionNames = new Set(['version', 'revision', 'revisionid'])

/** Characters that may stand before a document's element. */
const prologLength = 100_000

/** XML of no standard, as some agencies send it: elements that hold a body, and beside it a headline, a byline, … by their names. */
export const newsXmlReader: Reader = {
  cutter: null,
  *read(part) {
    const { text } = part
    if (rootName(text.slice(0, prologLength)) === null) {
      yield new ReadError('This is no XML: it does not begin with an element.', 0)
      return
    }
    const breach = breachIn(text)
    if (breach !== null) yield breach.error
    if (breach?.tangled === true) return
    const stories = [...elementsIn(xmlTree(text))].filter(holdsCopy)
    if (stories.length === 0 && breach === null) yield new ReadError('No element of this XML is known to hold a story: expected NITF, NewsML, RSS, Atom, or a <body>, <content> or <text>.', 0)
    for (const [index, story] of stories.entries()) yield storyIn(story, part, index + 1)
  },
}

const partsOf = (element: Element): readonly Element[] => element.children.filter(child => child.kind === 'element')

const nameOf = (element: Element): string => localName(element.name).toLowerCase()

/** An element is a story when one of its children holds copy and is not itself one that holds more. */
const holdsCopy = (element: Element): boolean => partsOf(element).some(child => copyNames.has(nameOf(child)) && !partsOf(child).some(inner => copyNames.has(nameOf(inner))))

function storyIn(story: Element, { name, text: source }: Part, nth: number): Story | ReadNote {
  const parts = partsOf(story)
  const named = (names: ReadonlySet<string>): readonly Element[] => parts.filter(part => names.has(nameOf(part)))
  const lines = parts.flatMap(part => {
    const role = rolesByName[nameOf(part)]
    return role === undefined ? [] : fieldOf(role, part, source)
  })
  const headline = textOfRole(lines, 'headline')
  const copy = named(copyNames).flatMap(part => copyIn(part, source, headline))
  const summary = named(summaryNames).flatMap(part => copyIn(part, source, headline))
  const fields = [...lines, ...withoutRepeats(summary, copy), ...copy]
  if (!fields.some(({ role }) => role === 'body' || role === 'caption' || role === 'headline')) return new ReadNote('This element has no words to check.', story.start)
  return { id: valueOf(named(idNames)[0] ?? null, source) ?? story.attributes['id'] ?? `${name}#${String(nth)}`, version: valueOf(named(versionNames)[0] ?? null, source), format: 'xml', fields }
}
