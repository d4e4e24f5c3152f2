import { FieldText, liftFields } from '../../story/field-text.js'
import type { Field, Role } from '../../story/story.js'
import { buildFields, type CopyContext, type CopyParagraph } from '../copy/story-fields.js'
import { decodeBase64 } from './base64.js'
import { putCharacters, readText } from './characters.js'
import { readParagraphs } from './flow.js'
import { openEscapedCdata, readEscapedHtml, readPreformatted } from './html-copy.js'
import { buildXPath, type Element, findElement, findParts, type Node, parseHtml } from './markup.js'

/** Reads an element as one field of a role, its words on one line; returns no field if it has no words. */
export const readField = (role: Role, element: Element | null | undefined, source: string): readonly Field[] =>
  element == null ? [] : toField(role, joinWords(readParagraphs(element.children, source), source), buildXPath(element))

/**
 * Reads a line made of parts as one field: a byline of a person and a title, a dateline of a city and a land. Each part
 * is a word of its own.
 */
export function readLine(role: Role, element: Element | null | undefined, source: string): readonly Field[] {
  if (element == null) return []
  const parts = findRuns(element).flatMap(run => readParagraphs([run], source))
  return toField(role, joinWords(parts, source), buildXPath(element))
}

/** A value for machines: "20170102T222800+0000". */
const timestamp = /^\d{8}T\d{4,6}(?:[+-]\d{4}|Z)?$/u

function toField(role: Role, { text, origin }: FieldText, path: string): readonly Field[] {
  const words = text.trim()
  return words === '' || timestamp.test(words) ? [] : [{ role, text, path, origin }]
}

const findRuns = (element: Element): readonly Node[] =>
  element.children.flatMap(child => (child.kind === 'characters' ? [child] : findRuns(child)))

/** Joins paragraphs to one line. */
export function joinWords(paragraphs: readonly CopyParagraph[], source: string): FieldText {
  const line = new FieldText(source)
  for (const { text } of paragraphs) line.join(text, ' ')
  return line
}

/** Reads the value of an attribute as a field; its references are decoded. */
export function readAttribute(
  role: Role,
  element: Element | null | undefined,
  name: string,
  source: string,
): readonly Field[] {
  const value = element?.attributes[name]
  if (element == null || value === undefined || value.trim() === '') return []
  // The start tag ends before the first child or the end tag; the value comes once after the attribute's name.
  const tag = source.slice(element.start, element.children[0]?.start ?? element.end)
  const equals = tag.search(new RegExp(`\\s${name.replace(/[.]/gu, '\\.')}\\s*=`, 'u'))
  const at = tag.indexOf(value, tag.indexOf('=', equals))
  if (equals < 0 || at < 0) return []
  const start = element.start + at
  const text = new FieldText(source)
  putCharacters({ start, end: start + value.length, literal: false }, source, text)
  return toField(role, text, `${buildXPath(element)}/@${name}`)
}

/** Reads an element whose text is HTML in its turn, as titles in feeds are, as one field of a role. */
export function readEscapedLine(role: Role, element: Element, source: string): readonly Field[] {
  const written = readText(element, source)
  const outer = openEscapedCdata((isBase64(element.attributes) ? decodeBase64(written) : null) ?? written)
  const line = joinWords(readParagraphs(parseHtml(outer.text).children, outer.text), outer.text)
  const fields = liftFields(toField(role, line, buildXPath(element)), outer)
  return isBase64(element.attributes) ? liftFields(fields, written) : fields
}

/** Reads the parts of a story in an element that holds its copy: as mark-up, as escaped mark-up, or as plain text. */
export function readCopy(
  element: Element,
  source: string,
  headline: string | undefined,
  hasLines = false,
): readonly Field[] {
  const context = { headline, hasLines }
  if (findParts(element).length > 0)
    return readBlocks(findElement(element, 'body.content', 'body') ?? element, source, { headline })
  const path = buildXPath(element)
  const fields = readEscapedCopy(element, readText(element, source), context)
  return fields.map(field => ({ ...field, path }))
}

/** Reads escaped mark-up, plain text, or either of them in base64. What is in base64 and no text is no copy. */
function readEscapedCopy({ attributes }: Element, outer: FieldText, context: CopyContext): readonly Field[] {
  const read = attributes['contenttype'] === 'text/plain' ? readPreformatted : readEscapedHtml
  if (!isBase64(attributes)) return read(outer, context)
  const text = decodeBase64(outer)
  return text === null ? [] : liftFields(read(text, context), outer)
}

/** True for the content of Atom 0.3, NewsML and others that names base64; in Atom, a type that is no text is in it. */
const isBase64 = ({ mode, encoding, type }: Element['attributes']): boolean =>
  mode === 'base64' ||
  encoding?.toLowerCase() === 'base64' ||
  (type !== undefined && /^(?!text\/|message\/)[a-z]+\/[\w.-]+$/iu.test(type) && !/xml|html|json/iu.test(type))

/** Reads the parts of a story in an element of paragraphs. */
export const readBlocks = (element: Element, source: string, context: CopyContext = {}): readonly Field[] =>
  buildFields(readParagraphs(element.children, source), source, { path: buildXPath(element), ...context })
