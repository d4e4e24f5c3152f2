/**
 * A 53-bit hash in hexadecimal, for telling texts apart, not for secrets: two 32-bit multiplicative hashes with the
 * constants of MurmurHash3 (Austin Appleby, public domain).
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

/** Characters on either side of a span that make its fingerprint, white space folded. */
const context = 24

/** Made of the rule, the field's role, the words and what stands round them; `nth` tells equal ones in a story apart. */
export function fingerprint(
  ruleId: string,
  role: string,
  text: string,
  start: number,
  end: number,
  nth: number,
): string {
  const round = text.slice(Math.max(0, start - context), Math.min(text.length, end + context)).replace(/\s+/gu, ' ')
  const marked = text.slice(start, end).replace(/\s+/gu, ' ')
  return hash([ruleId, role, marked, round, nth === 0 ? '' : String(nth)].join('\u0000'))
}
