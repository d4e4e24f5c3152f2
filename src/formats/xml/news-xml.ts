import type { Story } from '../../story/story.js'
import { valueOf } from '../markup/characters.js'
import { feedComments } from '../markup/parsed-comments.js'
import { copyIn, fieldOf, textOfRole, withoutRepeats } from '../markup/marked-field.js'
import { type Element, elementsIn, languageOf, localName, xmlTree } from '../markup/markup.js'
import { type NamedPart, partNamed, roleNamed } from '../markup/named-parts.js'
import { Item, type Part, ReadError, ReadNote, type Reader } from '../reader.js'
import { breachIn } from '../markup/well-formed.js'
import { rootName } from '../markup/xml-head.js'

/** Characters that may stand before a document's element. */
const prologLength = 100_000

/** XML of no standard, as some agencies send it: elements that hold a body, and beside it a headline, a byline, … by their names. */
export const newsXmlReader: Reader = {
  cutter: null,
  comments: 'xml',
  commentsIn: feedComments,
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
    if (stories.length === 0 && breach === null)
      yield new ReadError(
        'No element of this XML is known to hold a story: expected NITF, NewsML, RSS, Atom, or a <body>, <content> or <text>.',
        0,
      )
    for (const [index, story] of stories.entries()) {
      yield new Item(story.start, story.end)
      yield storyIn(story, part, index + 1)
    }
  },
}

const partsOf = (element: Element): readonly Element[] => element.children.filter(child => child.kind === 'element')

const isPart = (element: Element, part: NamedPart): boolean => partNamed(localName(element.name)) === part

/** An element is a story when one of its children holds copy and is not itself one that holds more. */
const holdsCopy = (element: Element): boolean =>
  partsOf(element).some(child => isPart(child, 'copy') && !partsOf(child).some(inner => isPart(inner, 'copy')))

function storyIn(story: Element, { name, text: source }: Part, nth: number): Story | ReadNote {
  const parts = partsOf(story)
  const named = (wanted: NamedPart): readonly Element[] => parts.filter(part => isPart(part, wanted))
  const lines = parts.flatMap(part => {
    const role = roleNamed(localName(part.name))
    return role === null ? [] : fieldOf(role, part, source)
  })
  const headline = textOfRole(lines, 'headline')
  const copy = named('copy').flatMap(part => copyIn(part, source, headline))
  const summary = named('summary').flatMap(part => copyIn(part, source, headline))
  const fields = [...lines, ...withoutRepeats(summary, copy), ...copy]
  if (!fields.some(({ role }) => role === 'body' || role === 'caption' || role === 'headline'))
    return new ReadNote('This element has no words to check.', story.start)
  return {
    id: valueOf(named('id')[0] ?? null, source) ?? story.attributes['id'] ?? `${name}#${String(nth)}`,
    version: valueOf(named('version')[0] ?? null, source),
    format: 'xml',
    fields,
    language: valueOf(named('language')[0] ?? null, source) ?? languageOf(named('copy')[0] ?? story),
  }
}
