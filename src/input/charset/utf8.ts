import { isUtf8 } from 'node:buffer'

/** Returns how many bytes a character has by its first byte; 1 for a byte that begins no character. */
export function sequenceLength(lead: number): number {
  if (lead < 0xc2 || lead >= 0xf5) return 1
  if (lead >= 0xf0) return 4
  return lead >= 0xe0 ? 3 : 2
}

/** The characters that bytes make in UTF-8. */
export interface Utf8Counts {
  /** Characters of several bytes. */
  readonly multiByte: number
  /** Bytes that belong to no character. */
  readonly broken: number
  /** True if there is any byte beyond ASCII. */
  readonly hasHighBytes: boolean
}

/** Counts characters of UTF-8. If `isCut`, a character that the end of the bytes has cut counts as neither. */
export function countUtf8(bytes: Buffer, isCut: boolean): Utf8Counts {
  let [multiByte, broken, at] = [0, 0, 0]
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      at++
      continue
    }
    const length = sequenceLength(lead)
    if (isCut && at + length > bytes.length) break
    if (length > 1 && isUtf8(bytes.subarray(at, at + length))) {
      multiByte++
      at += length
    } else {
      broken++
      at++
    }
  }
  return { multiByte, broken, hasHighBytes: multiByte + broken > 0 || at < bytes.length }
}
