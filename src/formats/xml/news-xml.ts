import type { Story } from '../../story/story.js'
import { dropRepeats } from '../copy/repeats.js'
import { findHeadline } from '../copy/story-fields.js'
import { readValue } from '../markup/characters.js'
import { readCopy, readField } from '../markup/marked-field.js'
import { type Element, findLanguage, findParts, parseXml, stripPrefix, walkElements } from '../markup/markup.js'
import { lookUpPart, lookUpRole, type NamedPart } from '../markup/named-parts.js'
import { findFeedComments } from '../markup/parsed-comments.js'
import { findXmlProblem } from '../markup/well-formed.js'
import { findRootName } from '../markup/xml-head.js'
import { Item, type Part, ReadError, ReadNote, type Reader } from '../reader.js'

/** Characters that may come before a document's element. */
const prologLength = 100_000

/**
 * XML of no standard, as some agencies send it: elements that hold a body, and beside it a headline, a byline and
 * others, recognised by their names.
 */
export const newsXmlReader: Reader = {
  cutter: null,
  comments: 'xml',
  findComments: findFeedComments,
  *read(part) {
    const { text } = part
    if (findRootName(text.slice(0, prologLength)) === null) {
      yield new ReadError('This is not XML: it does not begin with an element.', 0)
      return
    }
    const problem = findXmlProblem(text)
    if (problem !== null) yield problem.error
    if (problem?.tangled === true) return
    const stories = [...walkElements(parseXml(text))].filter(holdsCopy)
    if (stories.length === 0 && problem === null)
      yield new ReadError(
        'No known element of this XML holds a story. Expected NITF, NewsML, RSS, Atom, or a <body>, <content> or <text>.',
        0,
      )
    for (const [index, story] of stories.entries()) {
      yield new Item(story.start, story.end)
      yield readElement(story, part, index + 1)
    }
  },
}

const isPart = (element: Element, part: NamedPart): boolean => lookUpPart(stripPrefix(element.name)) === part

/** True if an element is a story: a child of it holds copy, and that child has no child that does. */
const holdsCopy = (element: Element): boolean =>
  findParts(element).some(child => isPart(child, 'copy') && !findParts(child).some(inner => isPart(inner, 'copy')))

function readElement(story: Element, { name, text: source }: Part, nth: number): Story | ReadNote {
  const parts = findParts(story)
  const named = (wanted: NamedPart): readonly Element[] => parts.filter(part => isPart(part, wanted))
  const lines = parts.flatMap(part => {
    const role = lookUpRole(stripPrefix(part.name))
    return role === null ? [] : readField(role, part, source)
  })
  const headline = findHeadline(lines)
  const copy = named('copy').flatMap(part => readCopy(part, source, headline))
  const summary = named('summary').flatMap(part => readCopy(part, source, headline))
  const fields = [...lines, ...dropRepeats(summary, copy), ...copy]
  if (!fields.some(({ role }) => role === 'body' || role === 'caption' || role === 'headline'))
    return new ReadNote('This element has no words to check.', story.start)
  return {
    id: readValue(named('id')[0], source) ?? story.attributes['id'] ?? `${name}#${String(nth)}`,
    version: readValue(named('version')[0], source),
    format: 'xml',
    fields,
    language: readValue(named('language')[0], source) ?? findLanguage(named('copy')[0] ?? story),
  }
}
