import { FieldText } from '../../story/field-text.js'

/** One escape of a JSON string (RFC 8259, section 7). */
const escape = /\\(?:u[\da-fA-F]{4}|.)/gu

const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The text of a JSON string and where each character stands; `from` and `to` are inside its quotes. */
export function jsonString(source: string, from: number, to: number): FieldText {
  const text = new FieldText(source)
  let at = from
  for (const { index, 0: spelt } of source.slice(from, to).matchAll(escape)) {
    const start = from + index
    if (start > at) text.verbatim(at, start)
    at = start + spelt.length
    text.decoded(meaning(spelt), start, at)
  }
  if (at < to) text.verbatim(at, to)
  return text
}

const meaning = (spelt: string): string =>
  spelt[1] === 'u' ? String.fromCharCode(parseInt(spelt.slice(2), 16)) : (named[spelt.slice(1)] ?? spelt.slice(1))
