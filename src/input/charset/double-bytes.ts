/** Charsets of East Asia in which most characters have two bytes, and that are guessed where nothing declares them. */
const doubleByteCharsets = ['gb18030', 'euc-kr', 'shift_jis'] as const
export type DoubleByteCharset = (typeof doubleByteCharsets)[number]

export const isDoubleByte = (charset: string): charset is DoubleByteCharset =>
  (doubleByteCharsets as readonly string[]).includes(charset)

/** The characters that bytes make in a charset of two bytes. */
export interface PairCounts {
  /** Characters of two bytes. */
  readonly pairs: number
  /** The pairs that are among the commonest characters. */
  readonly common: number
  /** Bytes above 0x7F that are no character of it, or one of half width. */
  readonly odd: number
}

type PairKind = 'common' | 'rare' | 'none'

const within = (byte: number, from: number, to: number): boolean => byte >= from && byte <= to

/**
 * The rows of common characters. GB 2312: punctuation in A1 to A3, the 3,755 characters of level 1 in B0 to D7. KS X
 * 1001: punctuation likewise, Hangul in B0 to C8. Shift-JIS: punctuation, kana and letters in 81 to 83, the kanji of
 * level 1 in 88 to 97.
 */
const pairKinds: Readonly<Record<DoubleByteCharset, (lead: number, trail: number) => PairKind>> = {
  gb18030: (lead, trail) => {
    if (!within(lead, 0x81, 0xfe) || trail === 0x7f || !within(trail, 0x40, 0xfe)) return 'none'
    return trail >= 0xa1 && (within(lead, 0xa1, 0xa3) || within(lead, 0xb0, 0xd7)) ? 'common' : 'rare'
  },
  'euc-kr': (lead, trail) => {
    if (!within(lead, 0xa1, 0xfd) || !within(trail, 0xa1, 0xfe)) return 'none'
    return within(lead, 0xa1, 0xa3) || within(lead, 0xb0, 0xc8) ? 'common' : 'rare'
  },
  shift_jis: (lead, trail) => {
    if (!(within(lead, 0x81, 0x9f) || within(lead, 0xe0, 0xfc)) || trail === 0x7f || !within(trail, 0x40, 0xfc))
      return 'none'
    return within(lead, 0x81, 0x83) || within(lead, 0x88, 0x97) ? 'common' : 'rare'
  },
}

export function countPairs(bytes: Buffer, charset: DoubleByteCharset): PairCounts {
  const kindOf = pairKinds[charset]
  let [pairs, common, odd] = [0, 0, 0]
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    const kind = kindOf(lead, bytes[at + 1] ?? 0)
    if (kind === 'none') odd++
    else {
      pairs++
      if (kind === 'common') common++
      at++
    }
  }
  return { pairs, common, odd }
}
