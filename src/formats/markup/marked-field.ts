import { FieldText, through } from '../../story/field-text.js'
import type { Field, Role } from '../../story/story.js'
import { putCharacters, textOf } from './characters.js'
import { bareWords, fieldsOfParagraphs, type Given, sameWords } from '../copy/copy.js'
import { fieldsOfEscapedHtml, fieldsOfPreformatted, paragraphsIn } from './flow.js'
import { type Element, firstOf, htmlTree, type Node, xpathOf } from './markup.js'

/** An element as one field of a role: its words on one line. Empty where it has none. */
export function fieldOf(role: Role, element: Element | null, source: string): readonly Field[] {
  return element === null
    ? []
    : asField(
        role,
        joined(
          paragraphsIn(element.children, source).map(({ text }) => text),
          source,
        ),
        xpathOf(element),
      )
}

/** As `fieldOf`, for lines made of parts: a byline of a person and a title, a dateline of a city and a land. Each part is a word apart. */
export function lineOf(role: Role, element: Element | null, source: string): readonly Field[] {
  if (element === null) return []
  const parts = runsIn(element).map(run => paragraphsIn([run], source).map(({ text }) => text))
  return asField(role, joined(parts.flat(), source), xpathOf(element))
}

/** Values that stand for machines: "20170102T222800+0000". */
const timestamp = /^\d{8}T\d{4,6}(?:[+-]\d{4}|Z)?$/u

function asField(role: Role, { text, origin }: FieldText, path: string): readonly Field[] {
  const words = text.trim()
  return words === '' || timestamp.test(words) ? [] : [{ role, text, path, origin }]
}

const runsIn = (element: Element): readonly Node[] =>
  element.children.flatMap(child => (child.kind === 'characters' ? [child] : runsIn(child)))

function joined(parts: readonly FieldText[], source: string): FieldText {
  const whole = new FieldText(source)
  for (const part of parts) {
    const [before, place] = [whole.place, part.place]
    if (before !== null && place !== null) whole.decoded(' ', before.end, place.start)
    whole.append(part)
  }
  return whole
}

/** The value of an attribute as a field; its references are decoded. */
export function attributeField(role: Role, element: Element | null, name: string, source: string): readonly Field[] {
  const value = element?.attributes[name]
  if (element === null || value === undefined || value.trim() === '') return []
  // The start tag ends before the first child or the end tag; an attribute's value stands once behind its name.
  const tag = source.slice(element.start, element.children[0]?.start ?? element.end)
  const equals = tag.search(new RegExp(`\\s${name.replace(/[.]/gu, '\\.')}\\s*=`, 'u'))
  const at = tag.indexOf(value, tag.indexOf('=', equals))
  if (equals < 0 || at < 0) return []
  const start = element.start + at
  const text = putCharacters(
    { kind: 'characters', start, end: start + value.length, literal: false },
    source,
    new FieldText(source),
  )
  return asField(role, text, `${xpathOf(element)}/@${name}`)
}

/** As `fieldOf`, where the element's text is HTML in its turn, as titles in feeds are. */
export function escapedLineOf(role: Role, element: Element, source: string): readonly Field[] {
  const { text, origin } = textOf(element, source)
  const line = joined(
    paragraphsIn(htmlTree(text).children, text).map(each => each.text),
    text,
  )
  return asField(role, line, xpathOf(element)).map(field => ({ ...field, origin: through(field.origin, origin) }))
}

/** The parts of a story in an element that holds its copy: as mark-up, as escaped mark-up, or as plain text. */
export function copyIn(element: Element, source: string, headline: string | undefined): readonly Field[] {
  const given = headline === undefined ? {} : { headline }
  if (element.children.some(({ kind }) => kind === 'element'))
    return fieldsIn(firstOf(element, 'body.content', 'body') ?? element, source, given)
  const path = xpathOf(element)
  const text = textOf(element, source)
  const asLines = element.attributes['contenttype'] === 'text/plain'
  return (asLines ? fieldsOfPreformatted(text, given) : fieldsOfEscapedHtml(text, given)).map(field => ({
    ...field,
    path,
  }))
}

/** The parts of a story in an element of paragraphs. */
export const fieldsIn = (element: Element, source: string, given: Given = {}): readonly Field[] =>
  fieldsOfParagraphs(paragraphsIn(element.children, source), source, { path: xpathOf(element), ...given })

/** A summary is read as body where it says something of its own; one that gives the lead again would be checked twice. */
export function withoutRepeats(summary: readonly Field[], fields: readonly Field[]): readonly Field[] {
  return summary.filter(
    ({ text }) =>
      !fields.some(field => (field.role === 'headline' ? sameWords(field.text, text) : repeats(text, field.text))),
  )
}

/** A summary may be the body's beginning, cut off where the agency's measure ended. */
const repeats = (summary: string, body: string): boolean => {
  const head = body.slice(0, 2 * summary.length + 200)
  return (
    head.split('\n\n').some(paragraph => sameWords(paragraph, summary)) ||
    bareWords(head).startsWith(bareWords(summary))
  )
}

/** The text of the first field of a role. */
export const textOfRole = (fields: readonly Field[], role: Role): string | undefined =>
  fields.find(field => field.role === role)?.text
