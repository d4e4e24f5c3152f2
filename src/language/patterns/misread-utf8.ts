import { onFirstUse } from '../../story/first-use.js'
import { readUpperHalf } from '../lexicon/code-pages.js'

/** A run of characters that are the bytes of others: UTF-8 that was read in another code page. */
export interface Misread {
  readonly start: number
  readonly end: number
  /** The characters that were meant, as far as all their bytes are there. */
  readonly meant: string
}

/** The look of a page's characters in English copy: Latin letters may be right there. */
type Look = 'latin' | 'cyrillic' | 'signs'

interface CodePage {
  readonly look: Look
  readonly bytes: ReadonlyMap<string, number>
}

/** Pages in which bytes of UTF-8 are read, the most frequent first. */
const pageNames: readonly (readonly [name: string, look: Look])[] = [
  ['windows-1252', 'latin'],
  ['windows-1250', 'latin'],
  ['windows-1254', 'latin'],
  ['windows-1257', 'latin'],
  ['windows-1253', 'latin'],
  ['windows-1255', 'latin'],
  ['windows-1258', 'latin'],
  ['windows-874', 'latin'],
  ['macintosh', 'signs'],
  ['cp437', 'signs'],
  ['cp850', 'signs'],
  ['windows-1251', 'cyrillic'],
  ['x-mac-cyrillic', 'cyrillic'],
  ['ibm866', 'cyrillic'],
  ['koi8-r', 'cyrillic'],
]

/** Makes the tables of all pages: 15 × 128 entries, about 150 KB, in a millisecond. */
function makePages(): readonly CodePage[] {
  return pageNames.map(([name, look]) => ({
    look,
    bytes: new Map(Array.from(readUpperHalf(name), (character, index) => [character, 0x80 + index] as const)),
  }))
}

const loadPages = onFirstUse(makePages)

/** Finds the misread UTF-8 that begins at a place. The longest reading wins. */
export function findMisreadUtf8(text: string, at: number): Misread | null {
  let best: Misread | null = null
  for (const page of loadPages()) {
    const found = readRun(text, at, page)
    if (found !== null && found.end > (best?.end ?? at) && isBroken(text, found, page)) best = found
  }
  return best
}

/** Returns the character at a place. A letter and its mark are one, also where they are two characters. */
function characterAt(text: string, at: number): string {
  const [first, second] = [text.charAt(at), text.charAt(at + 1)]
  return second >= '\u0300' && second <= '\u0327' ? first + second : first
}

/** Reads characters of UTF-8 from a place, one behind the other. */
function readRun(text: string, start: number, page: CodePage): Misread | null {
  let [end, meant] = [start, '']
  for (;;) {
    const next = readCharacter(text, end, page)
    if (next === null) break
    ;[end, meant] = [next.end, meant + next.meant]
  }
  return end > start ? { start, end, meant } : null
}

/** Reads one character; its last bytes may be lost where its first two are a sure sign. */
function readCharacter(text: string, start: number, { bytes }: CodePage): Misread | null {
  const lead = byteAt(text, start, bytes)
  const length = lengthOf(lead.byte)
  if (length === 0) return null
  let [end, code, count] = [lead.end, lead.byte & (0x7f >> length), 1]
  for (; count < length; count++) {
    const { byte, end: next } = byteAt(text, end, bytes)
    if (byte < 0x80 || byte > 0xbf) break
    ;[end, code] = [next, (code << 6) | (byte & 0x3f)]
  }
  if (count === length) return isCharacter(code) ? { start, end, meant: String.fromCodePoint(code) } : null
  // “â€”, whose third byte has no character in some pages, and “ðŸ”.
  const isCut = count > 1 && code >> (6 * (count - 2)) === (length === 3 ? 0x80 : 0x1f) && length > 2
  return isCut && !mayBeRight.test(text.charAt(start)) ? { start, end, meant: '' } : null
}

/** First bytes of a mark that also begin right words with their next one: ‚Ärger, тА. */
const mayBeRight = /[‚\p{Script=Cyrillic}]/u

function byteAt(text: string, at: number, bytes: ReadonlyMap<string, number>): { byte: number; end: number } {
  const character = characterAt(text, at)
  // Latin-1 has controls where pages of Windows have marks.
  const control = /^[\u0080-\u009F]/u.test(character) ? character.charCodeAt(0) : -1
  return { byte: bytes.get(character.normalize('NFC')) ?? control, end: at + character.length }
}

/** Returns the number of bytes that a first byte announces; 0 for other bytes (Unicode, table 3-7). */
function lengthOf(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0
  if (byte < 0xe0) return 2
  return byte < 0xf0 ? 3 : 4
}

/** Characters that stand alone in English copy: letters with marks, signs, marks of punctuation, emoji. */
const alone = new RegExp(
  '^[\\u00A0-\\u017F\\u01A0\\u01A1\\u01AF\\u01B0\\u01CD-\\u01DC\\u0218-\\u021B\\u0259\\u02B0-\\u02DD\\u1E00-\\u1EFF' +
    '\\u2000-\\u206F\\u20A0-\\u20BF\\u2100-\\u22FF\\u2500-\\u27BF\\uFB00-\\uFB06\\uFE0F\\uFEFF\\uFFFD' +
    '\\u{1F300}-\\u{1FAFF}]$',
  'u',
)
/** Letters of other scripts, of which one alone is a chance. */
const inRuns = new RegExp(
  '^[\\u0370-\\u052F\\u05D0-\\u06FF\\u0900-\\u0E7F' + '\\u3000-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7A3\\uFF00-\\uFFEF]$',
  'u',
)

function isCharacter(code: number): boolean {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return false
  const character = String.fromCodePoint(code)
  return alone.test(character) || inRuns.test(character)
}

/** True for a run that cannot be right where it stands. */
function isBroken(text: string, { start, end, meant }: Misread, { look }: CodePage): boolean {
  const [before, run, behind] = [text.charAt(start - 1), text.slice(start, end), text.charAt(end)]
  const characters = Array.from(meant)
  if (characters.length === 1 && inRuns.test(meant) && look !== 'latin') return false
  const touchesLatin = /[A-Za-z]/u.test(before) || /[A-Za-z]/u.test(behind)
  if (look === 'cyrillic') return touchesLatin || /^[\u2010-\u203A]/u.test(meant)
  if (look === 'signs') return !/[─-╬═-╬▀-▟]/u.test(before + behind)
  return !isSoundLatin({ before, run, behind, meant })
}

/** Marks that stand behind words and between them. */
const usual = '’”“‘…—–»«›‹°º™•'
/** A letter at a word's end, and such marks: “IRMÃ”, café”—. */
const lettersEnd = new RegExp(`^(?:[\\u00C0-\\u00DF\\u0102][${usual}]|[\\u00E0-\\u00EF][${usual}\\u00A0]{2})$`, 'u')
/** Two letters at a word's beginning: Ăști, Åš. */
const lettersBegin = /^[\p{Lu}]\p{Ll}$/u

interface Place {
  readonly before: string
  readonly run: string
  readonly behind: string
  readonly meant: string
}

/** True for letters and marks that are right between their neighbours. */
function isSoundLatin({ before, run, behind, meant }: Place): boolean {
  if (lettersBegin.test(run) && !/\p{L}/u.test(before) && !/[âÂÃÅÄ]/u.test(run)) return true
  if (!lettersEnd.test(run)) return inRuns.test(meant) && Array.from(meant).length === 1 && !/^[ÎÏ]/u.test(run)
  if (/^\p{Lu}/u.test(run) && /[\p{Ll}\d]/u.test(before)) return false
  if (/^[\u1EA0-\u1EF9]$/u.test(meant) && /\p{Ll}/u.test(before) && /\p{Ll}/u.test(behind)) return false
  // No word is this letter alone: “Ã…ngström”.
  if (/^[ÃÂ]/u.test(run) && !/\p{L}/u.test(before) && /\p{Ll}/u.test(behind)) return false
  return !/\p{L}/u.test(behind) || /[—–…][“‘]?$/u.test(run)
}
