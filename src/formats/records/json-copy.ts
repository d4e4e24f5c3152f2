import { FieldText, liftFields } from '../../story/field-text.js'
import type { Field, Role } from '../../story/story.js'
import { splitParagraphs } from '../copy/plain-copy.js'
import { buildFields } from '../copy/story-fields.js'
import { readParagraphs } from '../markup/flow.js'
import { readEscapedHtml } from '../markup/html-copy.js'
import { joinWords } from '../markup/marked-field.js'
import { findElement, parseHtml, parseXml } from '../markup/markup.js'
import { readNitf } from '../markup/nitf-fields.js'
import { findRootName } from '../markup/xml-head.js'
import type { JsonValue } from './json-value.js'

/** The mark-up of a string. `xml` is mark-up that only its agency knows. */
type Markup = 'html' | 'nitf' | 'plain' | 'xml'

/** A string and the name that its document gives its mark-up: a media type, or a word such as "xhtml" or "richtext". */
export interface CopyString {
  readonly value: JsonValue
  readonly named: string
}

const htmlBlock = 'html|body|article|section|div|p|h[1-6]|ul|ol|blockquote|figure|table'
/** HTML that has no name begins with a block; a tag among words is not mark-up but left by a translation. */
const startsAsHtml = new RegExp(String.raw`^\s*<(?:!--|!doctype|${htmlBlock})(?:[\s>-]|$)`, 'iu')

function recogniseMarkup({ value, named }: CopyString): Markup {
  const head = (value.string ?? '').slice(0, 2000)
  const isTagged = head.includes('<')
  const root = isTagged ? findRootName(head) : null
  if (root === 'nitf') return 'nitf'
  if (/html|richtext/iu.test(named)) return 'html'
  if (/xml|nitf/iu.test(named)) return root === null ? 'plain' : 'xml'
  return !/text|plain/iu.test(named) && isTagged && startsAsHtml.test(head) ? 'html' : 'plain'
}

/**
 * A story often comes in several kinds of mark-up at once. For copy, mark-up comes first: it keeps the paragraphs and
 * the captions, which plain text beside it tends to run together.
 */
const markupForCopy: readonly Markup[] = ['html', 'nitf', 'plain', 'xml']

/** A line has no paragraphs to keep, and in plain text a fix is possible. */
const markupForLines: readonly Markup[] = ['plain', 'html', 'nitf', 'xml']

const sortByMarkup = <Each extends CopyString>(order: readonly Markup[], copies: readonly Each[]): readonly Each[] =>
  copies.toSorted((a, b) => order.indexOf(recogniseMarkup(a)) - order.indexOf(recogniseMarkup(b)))

export const sortPlainFirst = <Each extends CopyString>(copies: readonly Each[]): readonly Each[] =>
  sortByMarkup(markupForLines, copies)

/** "[ ... ]" in place of copy that was not sent. */
const unsent = /^[\s[(]*(?:\.{2,}|…)[\s\])]*$/u

const hasWords = (text: string): boolean => text.trim() !== '' && !unsent.test(text)

/** Reads the parts of a story once, from the string that keeps most of it; the other strings repeat the story. */
export function readCopies(copies: readonly CopyString[], headline: string | undefined): readonly Field[] {
  for (const copy of sortByMarkup(markupForCopy, copies)) {
    const fields = readCopyString(copy, headline).filter(({ text }) => hasWords(text))
    if (fields.length > 0) return fields
  }
  return []
}

function readCopyString(copy: CopyString, headline: string | undefined): readonly Field[] {
  const { value } = copy
  const path = value.pointer
  const context = { headline, path }
  const strings = value.items.filter(({ string }) => string !== null)
  if (strings.length > 0) {
    const paragraphs = strings.flatMap(each => splitParagraphs(each.text, value.file))
    return buildFields(paragraphs, value.file, context)
  }
  if (value.string === null) return []
  const markup = recogniseMarkup(copy)
  if (markup === 'plain') return buildFields(splitParagraphs(value.text, value.file), value.file, context)
  const fields = markup === 'nitf' ? readEscapedNitf(value.text, headline) : readEscapedHtml(value.text, { headline })
  return fields.map(field => ({ ...field, path }))
}

function readEscapedNitf(outer: FieldText, headline: string | undefined): readonly Field[] {
  const { text } = outer
  const nitf = findElement(parseXml(text), 'nitf')
  return nitf === null ? [] : liftFields(readNitf(nitf, text, headline), outer)
}

/** Reads the first of some strings that has words as one line of a role. */
export function readFirstLine(role: Role, copies: readonly CopyString[]): readonly Field[] {
  for (const copy of copies) {
    const line = readLineString(role, copy)
    if (line.length > 0) return line
  }
  return []
}

function readLineString(role: Role, copy: CopyString): readonly Field[] {
  const { value } = copy
  const path = value.pointer
  if (value.string === null || !hasWords(value.string)) return []
  if (recogniseMarkup(copy) === 'plain') {
    const { text, origin } = trim(value.text, value.file)
    return [{ role, text, path, origin }]
  }
  const outer = value.text
  const { text, origin } = joinWords(readParagraphs(parseHtml(outer.text).children, outer.text), outer.text)
  return hasWords(text) ? liftFields([{ role, text, path, origin }], outer) : []
}

function trim(whole: FieldText, file: string): FieldText {
  const { text } = whole
  return new FieldText(file).append(whole, text.length - text.trimStart().length, text.trimEnd().length)
}

/** Reads the first of some values that is a string of words, in plain text, as one line of a role. */
export const readString = (role: Role, ...values: readonly (JsonValue | null | undefined)[]): readonly Field[] =>
  readFirstLine(
    role,
    values.flatMap(value => (value == null ? [] : [{ value, named: 'text' }])),
  )
