import { isUtf8 } from 'node:buffer'
import { known } from './known-charsets.js'

/** How a file's bytes are to be read as text, and what a user should know of it. */
export interface Charset {
  /** As iconv-lite names it. */
  readonly name: string
  readonly note: string | null
}

/** IPTC 7901 begins with SOH, ANPA 1312 with two SYN and SOH; both are Latin-1 by custom. */
const isWireHead = (head: Buffer): boolean => head[0] === 0x01 || (head[0] === 0x16 && head[1] === 0x16)

/** The charset of a file by its first bytes: its mark of byte order, its declaration, its bytes; where they disagree the bytes win. */
export async function charsetOf(head: Buffer): Promise<Charset> {
  const marked = markOf(head)
  if (marked !== null) return { name: marked, note: null }
  const wide = wideOf(head)
  if (wide !== null) return { name: wide, note: `Read as ${wide.toUpperCase()}, though it has no byte order mark.` }
  const label = declaredIn(head)
  const declared = label === null ? null : (known[label] ?? null)
  const { multiByte, broken, high } = utf8In(head)
  if (!high) {
    if (isWireHead(head)) return { name: 'windows-1252', note: null }
    const isWide = declared?.startsWith('utf-16') === true
    return { name: declared === null || isWide ? 'utf-8' : declared, note: isWide ? contradicted(label, 'ASCII') : null }
  }
  if (broken === 0) return { name: 'utf-8', note: declared === null || declared === 'utf-8' ? null : contradicted(label, 'UTF-8') }
  if (isWireHead(head)) return { name: 'windows-1252', note: null }
  if (declared !== null && declared !== 'utf-8' && !declared.startsWith('utf-16')) return { name: declared, note: null }
  // A text that is UTF-8 but for some bytes stays so, and is reported.
  if (multiByte > broken) return { name: 'utf-8', note: null }
  // Few files come here: the detector is loaded for them alone.
  const { detected } = await import('./detected-charset.js')
  const found = detected(head)
  return { name: found, note: declared === null ? `Read as ${found}; nothing in the file says so.` : contradicted(label, found) }
}

const contradicted = (label: string | null, truth: string): string => `The file says it is ${String(label)}, but its bytes are ${truth}: read as that.`

function markOf(head: Buffer): string | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null
}

/** Bytes that are looked at for the zeros of UTF-16. */
const wideHead = 1024

/** English in UTF-16 has a zero in nearly every second byte, and hardly any elsewhere. */
function wideOf(head: Buffer): string | null {
  const zeros = [0, 0]
  const length = Math.min(head.length, wideHead) & ~1
  for (let at = 0; at < length; at++) if (head[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = length * 0.3
  if (odd > many && even < odd / 10) return 'utf-16le'
  return even > many && odd < even / 10 ? 'utf-16be' : null
}

/** What the text says of itself, in lower case: an XML declaration, HTML's meta element, a PO file's header. */
function declaredIn(head: Buffer): string | null {
  const text = head.subarray(0, 4096).toString('latin1')
  const found = /^\s*<\?xml[^>]{0,100}encoding=["']([\w-]+)["']/u.exec(text) ?? /<meta\s[^<>]{0,100}charset=["']?([\w-]+)/iu.exec(text) ?? /^"Content-Type:[^\n]{0,80}charset=([\w-]+)/mu.exec(text)
  return found?.[1]?.toLowerCase() ?? null
}

/** How many characters of several bytes the bytes hold as UTF-8, and how many bytes are none; a character cut at the end counts as neither. */
function utf8In(head: Buffer): { multiByte: number; broken: number; high: boolean } {
  let [multiByte, broken] = [0, 0]
  let at = 0
  while (at < head.length) {
    const byte = head[at] ?? 0
    if (byte < 0x80) {
      at++
      continue
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1
    if (at + length > head.length) break
    if (length > 1 && isUtf8(head.subarray(at, at + length))) {
      multiByte++
      at += length
    } else {
      broken++
      at++
    }
  }
  return { multiByte, broken, high: multiByte + broken > 0 || at < head.length }
}
