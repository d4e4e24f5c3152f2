import type { Range } from '../story/search.js'

/**
 * Returns a 53-bit hash in hexadecimal. It tells texts apart and is not for secrets: two 32-bit multiplicative hashes
 * with the constants of MurmurHash3 (Austin Appleby, public domain).
 */
export function hash(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0')
}

/**
 * The version of the fingerprints that are made now. A change to how they are made raises it: then none of the
 * fingerprints that users have kept matches.
 */
export const fingerprintVersion = 1

/** Characters on either side of a range that go into its fingerprint, with white space folded. */
const contextLength = 24

/** The words that a fingerprint is made of. */
interface MarkedWords extends Range {
  readonly ruleId: string
  /** Role of the field. */
  readonly role: string
  /** The field's text, in which the range lies. */
  readonly text: string
}

/**
 * Makes a fingerprint of the rule, the field's role, the marked words and the words around them; `nth` sets twins in a
 * story apart.
 */
export function fingerprint({ ruleId, role, text, start, end }: MarkedWords, nth = 0): string {
  const from = Math.max(0, start - contextLength)
  const context = foldSpace(text.slice(from, Math.min(text.length, end + contextLength)))
  const marked = foldSpace(text.slice(start, end))
  return hash([ruleId, role, marked, context, nth === 0 ? '' : String(nth)].join('\u0000'))
}

const foldSpace = (text: string): string => text.replace(/\s+/gu, ' ')
