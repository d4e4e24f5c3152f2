import { isUtf8 } from 'node:buffer'
import { charsetNamed } from './known-charsets.js'
import { fitOf } from './wide-bytes.js'

/** How a file's bytes are to be read as text, and what a user should know of it. */
export interface Charset {
  /** As iconv-lite names it. */
  readonly name: string
  readonly note: string | null
}

/** IPTC 7901 begins with SOH, ANPA 1312 with two SYN and SOH; both are Latin-1 by custom. */
const isWireHead = (head: Buffer): boolean => head[0] === 0x01 || (head[0] === 0x16 && head[1] === 0x16)

/**
 * The charset of a file by its first bytes: its mark of byte order, its declaration, its bytes; where they disagree the bytes win.
 * `isCut` where the file goes on behind them.
 */
export async function charsetOf(head: Buffer, isCut = false): Promise<Charset> {
  const marked = markOf(head)
  const wide = marked ?? wideOf(head)
  const label = declaredIn(wide === null ? head.toString('latin1', 0, declarationLength) : wideText(head, wide))
  const declared = label === null ? null : charsetNamed(label)
  if (wide !== null) {
    const fits = declared === null || declared === wide || (declared.startsWith('utf-16') && wide.startsWith('utf-16'))
    if (!fits) return { name: wide, note: contradicted(label, wide.toUpperCase()) }
    return {
      name: wide,
      note:
        marked === null && declared === null
          ? `Read as ${wide.toUpperCase()}, though it has no byte order mark.`
          : null,
    }
  }
  const { multiByte, broken, high } = utf8In(head, isCut)
  if (!high) {
    if (isWireHead(head)) return { name: 'windows-1252', note: null }
    if (declared?.startsWith('utf-16') === true) return { name: 'utf-8', note: contradicted(label, 'ASCII') }
    return { name: declared ?? 'utf-8', note: label === null || declared !== null ? null : unknown(label, 'utf-8') }
  }
  if (broken === 0)
    return { name: 'utf-8', note: label === null || declared === 'utf-8' ? null : contradicted(label, 'UTF-8') }
  if (isWireHead(head)) return { name: 'windows-1252', note: null }
  // Few files come here: the detector is loaded for them alone.
  const { detected, wholly } = await import('./detect.js')
  if (declared !== null && !declared.startsWith('utf') && couldBe(declared, head)) return { name: declared, note: null }
  const chance = multiByte < broken * 4 ? wholly(head) : null
  // A text that is UTF-8 but for some bytes stays so, and is reported.
  if (multiByte >= broken && chance === null) return { name: 'utf-8', note: null }
  const found = chance ?? detected(head)
  if (label === null) return { name: found, note: `Read as ${found}; nothing in the file says so.` }
  return { name: found, note: declared === null ? unknown(label, found) : contradicted(label, found) }
}

const contradicted = (label: string | null, truth: string): string =>
  `The file says it is ${String(label)}, but its bytes are ${truth}: read as that.`

const unknown = (label: string, name: string): string =>
  `The file says it is ${label}, which is no charset known here: read as ${name}.`

/** Whether bytes can be what they are declared to be: of a charset of two bytes a character most must be pairs. */
function couldBe(declared: string, head: Buffer): boolean {
  if (declared !== 'shift_jis' && declared !== 'gb18030' && declared !== 'euc-kr') return true
  const { pairs, odd } = fitOf(head, declared)
  return odd <= pairs / 2
}

function markOf(head: Buffer): string | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null
}

/** Bytes that are looked at for the zeros of UTF-16. */
const wideHead = 1024

/** English in UTF-16 has a zero in nearly every second byte, other copy in those of its spaces and its mark-up; hardly any elsewhere. */
function wideOf(head: Buffer): string | null {
  const zeros = [0, 0]
  const length = Math.min(head.length, wideHead) & ~1
  for (let at = 0; at < length; at++) if (head[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = length * 0.03
  const name = odd > many && even <= odd / 4 ? 'utf-16le' : even > many && odd <= even / 4 ? 'utf-16be' : null
  // Numbers of two bytes each have as many zeros: as text they are control characters, or halves of pairs.
  return name === null ||
    /[\0-\u0008\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(wideText(head, name).slice(0, length / 2 - 1))
    ? null
    : name
}

/** Bytes in which a text says what it is. */
const declarationLength = 4096

function wideText(head: Buffer, name: string): string {
  const bytes = Buffer.from(head.subarray(0, Math.min(head.length, declarationLength) & ~1))
  return name === 'utf-8' ? bytes.toString() : (name === 'utf-16be' ? bytes.swap16() : bytes).toString('utf16le')
}

/** What the text says of itself: an XML declaration, HTML's meta element, a PO file's header, unless it was never filled in. */
function declaredIn(text: string): string | null {
  const xml = /^\uFEFF?\s*<\?xml[^>]{0,100}encoding=["']([\w.:-]+)["']/u.exec(text)
  const html = /^\s*</u.test(text) ? /<meta\s[^<>]{0,100}charset=["']?([\w-]+)/iu.exec(text) : null
  const po = /^"Content-Type:[^\n]{0,80}charset=(?!CHARSET)([\w-]+)/mu.exec(text)
  return (xml ?? html ?? po)?.[1]?.toLowerCase() ?? null
}

/** How many characters of several bytes the bytes hold as UTF-8, and how many bytes are none; a character that is cut counts as neither. */
function utf8In(head: Buffer, isCut: boolean): { multiByte: number; broken: number; high: boolean } {
  let [multiByte, broken] = [0, 0]
  let at = 0
  while (at < head.length) {
    const byte = head[at] ?? 0
    if (byte < 0x80) {
      at++
      continue
    }
    const length = byte >= 0xf5 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1
    if (isCut && at + length > head.length) break
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
