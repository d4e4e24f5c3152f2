import { joinPatterns } from '../../story/pattern.js'

/** An encoding of Unicode that a document’s first bytes show. */
export type UnicodeName = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Reads the byte order mark; null if there is none. */
export function markOf(head: Buffer): UnicodeName | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null
}

/** Decodes the beginning of a text, without half a character of UTF-16 at its end. */
export function decodeUnicode(head: Buffer, name: UnicodeName): string {
  const bytes = Buffer.from(head.subarray(0, head.length & ~1))
  if (name === 'utf-8') return bytes.toString()
  return (name === 'utf-16be' ? bytes.swap16() : bytes).toString('utf16le')
}

/** Bytes in which the zeros of UTF-16 are counted. */
const countedLength = 1024

/** Characters that no text holds: controls, unassigned and private ones, halves of surrogate pairs. */
const noText = joinPatterns(
  [/[\0-\u0008\u000E-\u001F\uFFFE\uFFFF]/u, /\p{Surrogate}|\p{Unassigned}|\p{Private_Use}/u],
  'u',
)

/**
 * Recognises UTF-16 without a mark. English has a zero in nearly every second byte, other copy in those of its spaces
 * and its markup; other charsets have hardly any.
 */
export function utf16Of(head: Buffer): UnicodeName | null {
  const counted = head.subarray(0, Math.min(head.length, countedLength) & ~1)
  const name = orderOfZeros(counted)
  if (name === null) return null
  // The last character may be cut, and half a pair at the end with it.
  const text = decodeUnicode(counted, name)
    .slice(0, -1)
    .replace(/[\uD800-\uDBFF]$/u, '')
  // Binary numbers of two bytes have as many zeros, but as text they are controls or halves of pairs.
  return noText.test(text) ? null : name
}

function orderOfZeros(bytes: Buffer): UnicodeName | null {
  let [even, odd] = [0, 0]
  for (const [at, byte] of bytes.entries())
    if (byte === 0) {
      if (at % 2 === 0) even++
      else odd++
    }
  const many = bytes.length * 0.03
  if (odd > many && even <= odd / 4) return 'utf-16le'
  return even > many && odd <= even / 4 ? 'utf-16be' : null
}
