import { countBytes } from '../../story/byte-index.js'
import { FieldText } from '../../story/field-text.js'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const valueOfSign = new Map(Array.from(alphabet, (sign, value) => [sign, value]))

/** A byte and the range of the text whose signs hold it. */
interface PackedByte {
  readonly value: number
  readonly from: number
  readonly to: number
}

/**
 * Decodes a text in base64 (RFC 4648) whose bytes are UTF-8, and keeps the place of each character; null for other
 * bytes: a picture, a document.
 */
export function decodeBase64(outer: FieldText): FieldText | null {
  const source = outer.text
  const bytes = unpackBytes(source)
  if (bytes === null) return null
  const text = decodeUtf8(Uint8Array.from(bytes, ({ value }) => value))
  if (text === null) return null
  const built = new FieldText(source)
  let at = 0
  for (const character of text) {
    const next = at + countBytes(character, 0, character.length)
    const [first, last] = [bytes[at], bytes[next - 1]]
    if (first !== undefined && last !== undefined) built.decoded(character, first.from, last.to)
    at = next
  }
  return built
}

function unpackBytes(source: string): readonly PackedByte[] | null {
  const bytes: PackedByte[] = []
  let [bits, width, from] = [0, 0, 0]
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] ?? ''
    if (sign === '=' || /\s/u.test(sign)) continue
    const value = valueOfSign.get(sign)
    if (value === undefined) return null
    if (width === 0) from = at
    bits = ((bits << 6) | value) & 0xffff
    width += 6
    if (width < 8) continue
    width -= 8
    bytes.push({ value: (bits >> width) & 0xff, from, to: at + 1 })
    from = at
  }
  return bytes
}

/** Returns UTF-8 bytes as text; null if they are none, or hold control characters. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return /[\u0000-\u0008\u000E-\u001F]/u.test(text) ? null : text
  } catch {
    return null
  }
}
