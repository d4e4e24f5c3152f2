import { FieldText, through } from '../../story/field-text.js'
import type { Field, Role } from '../../story/story.js'
import { bareWords, fieldsOfParagraphs, type Given } from '../copy/copy.js'
import { fieldsOfEscapedHtml, paragraphsIn } from '../markup/flow.js'
import type { JsonValue } from './json-value.js'
import { firstOf, htmlTree, xmlTree } from '../markup/markup.js'
import { fieldsOfNitf } from '../xml/nitf.js'
import { copyParagraphs } from '../copy/plain-copy.js'
import { rootName } from '../markup/xml-head.js'

/** How a string spells its words. `xml` is mark-up that only its agency knows. */
type Spelling = 'html' | 'nitf' | 'plain' | 'xml'

/** A string with what its document says it is: a media type, or a name such as "xhtml" or "richtext". */
export interface Copy {
  readonly value: JsonValue
  readonly named: string
}

/** HTML that nobody named begins with a block; a tag within words is no mark-up but what a translation left. */
const startsAsHtml =
  /^\s*<(?:!--|!doctype|html|body|article|section|div|p|h[1-6]|ul|ol|blockquote|figure|table)(?:[\s>-]|$)/iu

function spellingOf({ value, named }: Copy): Spelling {
  const head = (value.string ?? '').slice(0, 2000)
  const root = rootName(head)
  if (root === 'nitf') return 'nitf'
  if (/html|richtext/iu.test(named)) return 'html'
  if (/xml|nitf/iu.test(named)) return root === null ? 'plain' : 'xml'
  return !/text|plain/iu.test(named) && startsAsHtml.test(head) ? 'html' : 'plain'
}

/**
 * A story is often sent in several spellings at once. Mark-up comes first: it keeps the paragraphs and the captions, which
 * plain text beside it tends to run together.
 */
const byParagraphs: readonly Spelling[] = ['html', 'nitf', 'plain', 'xml']

/** A line has no paragraphs to keep, and in plain text a fix can be made. */
const byPlainness: readonly Spelling[] = ['plain', 'html', 'nitf', 'xml']

const sortedBy = <Each extends Copy>(order: readonly Spelling[], copies: readonly Each[]): readonly Each[] =>
  copies.toSorted((a, b) => order.indexOf(spellingOf(a)) - order.indexOf(spellingOf(b)))

export const plainFirst = <Each extends Copy>(copies: readonly Each[]): readonly Each[] => sortedBy(byPlainness, copies)

/** "[ ... ]" stands for copy that was not sent. */
const unsent = /^[\s[(]*(?:\.{2,}|…)[\s\])]*$/u

const hasWords = (text: string): boolean => text.trim() !== '' && !unsent.test(text)

/** The parts of a story in its copy, once, from the spelling that keeps most of it; the others are the same story again. */
export function fieldsOfCopies(copies: readonly Copy[], headline: string | undefined): readonly Field[] {
  const given = headline === undefined ? {} : { headline }
  for (const copy of sortedBy(byParagraphs, copies)) {
    const fields = fieldsOf(copy, given).filter(({ text }) => hasWords(text))
    if (fields.length > 0) return fields
  }
  return []
}

function fieldsOf(copy: Copy, given: Given): readonly Field[] {
  const { value } = copy
  const path = value.pointer
  const strings = value.isArray ? value.items.filter(({ string }) => string !== null) : []
  if (strings.length > 0)
    return fieldsOfParagraphs(
      strings.flatMap(each => copyParagraphs(each.text, value.file)),
      value.file,
      { ...given, path },
    )
  if (value.string === null) return []
  const spelling = spellingOf(copy)
  if (spelling === 'plain')
    return fieldsOfParagraphs(copyParagraphs(value.text, value.file), value.file, { ...given, path })
  const inner = spelling === 'nitf' ? fieldsOfEscapedNitf(value.text, given) : fieldsOfEscapedHtml(value.text, given)
  return inner.map(field => ({ ...field, path }))
}

function fieldsOfEscapedNitf({ text, origin }: FieldText, { headline }: Given): readonly Field[] {
  const nitf = firstOf(xmlTree(text), 'nitf')
  return nitf === null
    ? []
    : fieldsOfNitf(nitf, text, headline).map(field => ({ ...field, origin: through(field.origin, origin) }))
}

/** The first of some strings that has words, as one line of a role. */
export function lineOfCopies(role: Role, copies: readonly Copy[]): readonly Field[] {
  for (const copy of copies) {
    const line = asLine(role, copy)
    if (line.length > 0) return line
  }
  return []
}

function asLine(role: Role, copy: Copy): readonly Field[] {
  const { value } = copy
  if (value.string === null || !hasWords(value.string)) return []
  if (spellingOf(copy) === 'plain') {
    const { text, origin } = trimmed(value.text, value.file)
    return [{ role, text, path: value.pointer, origin }]
  }
  const { text, origin } = value.text
  const line = new FieldText(text)
  for (const paragraph of paragraphsIn(htmlTree(text).children, text)) {
    const [before, place] = [line.place, paragraph.text.place]
    if (before !== null && place !== null) line.decoded(' ', before.end, place.start)
    line.append(paragraph.text)
  }
  return hasWords(line.text)
    ? [{ role, text: line.text, path: value.pointer, origin: through(line.origin, origin) }]
    : []
}

function trimmed(whole: FieldText, file: string): FieldText {
  const { text } = whole
  return new FieldText(file).append(whole, text.length - text.trimStart().length, text.trimEnd().length)
}

/** The first of some values that is a string of words, in plain text, as one line of a role. */
export const lineOf = (role: Role, ...values: readonly (JsonValue | null | undefined)[]): readonly Field[] =>
  lineOfCopies(
    role,
    values.flatMap(value => (value == null ? [] : [{ value, named: 'text' }])),
  )

/** Fields whose words none before them has in the same role: a picture may stand in the copy and beside it, or twice beside it. */
export function withoutDoubles(fields: readonly Field[], before: readonly Field[]): readonly Field[] {
  const key = ({ role, text }: Field): string => `${role} ${bareWords(text)}`
  const seen = new Set(before.map(key))
  return fields.filter(field => !seen.has(key(field)) && seen.add(key(field)))
}
