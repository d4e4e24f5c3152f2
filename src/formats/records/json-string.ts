import { FieldText } from '../../story/field-text.js'

/** One escape of a JSON string (RFC 8259, section 7). */
const jsonEscape = /\\(?:u[\da-fA-F]{4}|.)/gu

const namedEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Decodes a JSON string and keeps the place of each character; `from` and `to` are inside its quotes. */
export function decodeJsonString(source: string, from: number, to: number): FieldText {
  const text = new FieldText(source)
  let at = from
  for (const { index, 0: spelt } of source.slice(from, to).matchAll(jsonEscape)) {
    const start = from + index
    if (start > at) text.verbatim(at, start)
    at = start + spelt.length
    text.decoded(decodeEscape(spelt), start, at)
  }
  if (at < to) text.verbatim(at, to)
  return text
}

function decodeEscape(spelt: string): string {
  if (spelt.length > 2) return String.fromCharCode(parseInt(spelt.slice(2), 16))
  const letter = spelt.slice(1)
  return namedEscapes[letter] ?? letter
}
