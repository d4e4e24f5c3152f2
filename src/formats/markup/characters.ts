import { decodeHTML } from 'entities'
import { FieldText } from '../../story/field-text.js'
import type { Characters, Element } from './markup.js'

/** A character reference: "&amp;", "&#8217;", "&#x2019;", and HTML's old ones without a semicolon. */
const reference = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});?/gu

/**
 * Adds a run of text, its references decoded. XML knows five names; feeds use HTML's too, and a reader must not show
 * "&nbsp;" to rules that look for mark-up that was left in the copy.
 */
export function putCharacters(
  { start, end, literal }: Omit<Characters, 'kind' | 'size'>,
  source: string,
  into: FieldText,
): FieldText {
  let at = start
  const text = literal ? '' : source.slice(start, end)
  if (text.includes('&'))
    for (const { index, 0: spelt } of text.matchAll(reference)) {
      const decoded = decodeHTML(spelt)
      if (decoded === spelt) continue
      into.verbatim(at, start + index)
      at = start + index + spelt.length
      into.decoded(decoded, start + index, at)
    }
  return into.verbatim(at, end)
}

/** Reads all text of an element, references decoded and tags left out: one value, or escaped mark-up. */
export function readText(element: Element, source: string, into = new FieldText(source)): FieldText {
  for (const child of element.children) {
    if (child.kind === 'characters') putCharacters(child, source, into)
    else readText(child, source, into)
  }
  return into
}

/** Reads an element's text with white space folded, for ids and codes; null if it has none. */
export function readValue(element: Element | null | undefined, source: string): string | null {
  const value = element == null ? '' : readText(element, source).text.replace(/\s+/gu, ' ').trim()
  return value === '' ? null : value
}
