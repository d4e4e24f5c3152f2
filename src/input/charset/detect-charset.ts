import { declaredIn, type Declaration } from './declared-charset.js'
import { countPairs, isDoubleByte } from './double-bytes.js'
import { decodeUnicode, markOf, utf16Of } from './unicode-head.js'
import { countUtf8, type Utf8Counts } from './utf8.js'

/** The charset in which a document is read. */
export interface Charset {
  /** As iconv-lite calls it. */
  readonly name: string
  /** A note on it for the user; null if it was clear. */
  readonly note: string | null
}

/** Bytes in which a text declares its charset. */
const declarationLength = 4096

/**
 * Detects the charset of a document by its first bytes: its byte order mark, its declaration, and the bytes themselves.
 * If they disagree, the bytes are believed. `isCut` says that the document goes on after them.
 */
export async function detectCharset(head: Buffer, isCut = false): Promise<Charset> {
  const mark = markOf(head)
  const unicode = mark ?? utf16Of(head)
  const first = head.subarray(0, declarationLength)
  const declared = declaredIn(unicode === null ? first.toString('latin1') : decodeUnicode(first, unicode))
  if (unicode !== null) return { name: unicode, note: noteOnUnicode(unicode, mark !== null, declared) }
  const counts = countUtf8(head, isCut)
  if (!counts.hasHighBytes) return ofAscii(head, declared)
  if (counts.broken === 0) {
    const isDeclared = declared === null || declared.charset === 'utf-8'
    return { name: 'utf-8', note: isDeclared ? null : contradiction(declared, 'UTF-8') }
  }
  if (isWireHead(head)) return wireCharset
  return await ofOtherBytes(head, counts, declared)
}

function noteOnUnicode(name: string, isMarked: boolean, declared: Declaration | null): string | null {
  const shown = name.toUpperCase()
  if (declared === null || declared.charset === null)
    return isMarked ? null : `Read as ${shown}, although it has no byte order mark.`
  const areBothUtf16 = declared.charset.startsWith('utf-16') && name.startsWith('utf-16')
  return declared.charset === name || areBothUtf16 ? null : contradiction(declared, shown)
}

function ofAscii(head: Buffer, declared: Declaration | null): Charset {
  if (isWireHead(head)) return wireCharset
  if (declared === null) return { name: 'utf-8', note: null }
  const { charset } = declared
  if (charset === null) return { name: 'utf-8', note: unknownCharset(declared, 'utf-8') }
  return charset.startsWith('utf-16')
    ? { name: 'utf-8', note: contradiction(declared, 'ASCII') }
    : { name: charset, note: null }
}

/** Some of the bytes are not valid in UTF-8. */
async function ofOtherBytes(
  head: Buffer,
  { multiByte, broken }: Utf8Counts,
  declared: Declaration | null,
): Promise<Charset> {
  const declaredName = declared?.charset ?? null
  if (declaredName !== null && couldBe(declaredName, head)) return { name: declaredName, note: null }
  // Few documents come this far, so the tables that it takes are loaded for them alone.
  const { guessCharset, guessUnmixed } = await import('./guess-charset.js')
  const unmixed = multiByte < broken * 4 ? guessUnmixed(head) : null
  // A text in UTF-8 with a few broken bytes is still read as UTF-8; those bytes are reported.
  if (multiByte >= broken && unmixed === null) return { name: 'utf-8', note: null }
  const name = unmixed ?? guessCharset(head)
  if (declared === null) return { name, note: `Read as ${name}, by its bytes. The file does not name its encoding.` }
  return { name, note: declaredName === null ? unknownCharset(declared, name) : contradiction(declared, name) }
}

/** IPTC 7901 begins with SOH, ANPA 1312 with two SYN and SOH. Both are in Latin-1 by custom. */
const isWireHead = (head: Buffer): boolean => head[0] === 0x01 || (head[0] === 0x16 && head[1] === 0x16)

const wireCharset: Charset = { name: 'windows-1252', note: null }

const contradiction = ({ label }: Declaration, truth: string): string =>
  `The file says it is ${label}, but its bytes are ${truth}. It is read as ${truth}.`

const unknownCharset = ({ label }: Declaration, name: string): string =>
  `The file says it is ${label}, an unknown encoding. It is read as ${name}.`

/** Tells whether bytes that are not UTF-8 can be in a declared charset: in one of two bytes, most must be pairs. */
function couldBe(charset: string, head: Buffer): boolean {
  if (charset.startsWith('utf')) return false
  if (!isDoubleByte(charset)) return true
  const { pairs, odd } = countPairs(head, charset)
  return odd <= pairs / 2
}
