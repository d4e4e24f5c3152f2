import { FieldText } from '../../story/field-text.js'

/** One escape of a JSON string (RFC 8259, section 7). */
const jsonEscape = /\\(?:u[\da-fA-F]{4}|.)/uy

const namedEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Decodes a JSON string and keeps the place of each character; `from` and `to` are inside its quotes. */
export function decodeJsonString(source: string, from: number, to: number): FieldText {
  const text = new FieldText(source)
  const inner = source.slice(from, to)
  let at = from
  for (let index = inner.indexOf('\\'); index >= 0; index = inner.indexOf('\\', index)) {
    jsonEscape.lastIndex = index
    const spelt = jsonEscape.exec(inner)?.[0] ?? ''
    index += Math.max(1, spelt.length)
    if (spelt === '') continue
    const start = from + index - spelt.length
    if (start > at) text.verbatim(at, start)
    at = from + index
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
