import { LineIndex } from '../../story/line-index.js'
import type { PlaceFinder } from './parsed-value.js'

/** The source of a module in two versions of the same length, and how deep each character is in brackets. */
interface ModuleText {
  /** Without comments. */
  readonly code: string
  /** Without comments and strings: its brackets, commas and colons are those of the program. */
  readonly bare: string
  /** Open brackets at each character. */
  readonly depths: readonly number[]
}

/** The start of a key or of an item of a list, the start of its value, and the end of the value. */
interface Entry {
  readonly start: number
  readonly value: number
  readonly end: number
}

/**
 * Finds keys in the source of a module as far as they are written there, each within the one before. It runs nothing.
 */
export function findKeysIn(source: string): PlaceFinder {
  const text = parse(source)
  const whole: Entry = { start: -1, value: 0, end: source.length }
  const exported = Math.max(0, text.bare.search(/\b(?:export\s{1,9}default|module\.exports)\b/u))
  return ({ keys }) => {
    // A configuration may be put together before it is exported.
    const isExported = findEntry(text, keys[0] ?? '', { ...whole, value: exported }) !== null
    let entry: Entry = isExported ? { ...whole, value: exported } : whole
    for (const key of keys) entry = findEntry(text, key, entry) ?? entry
    if (entry.start < 0) return null
    const { line, column } = new LineIndex(source).point(entry.start)
    return { line, column }
  }
}

const findEntry = (text: ModuleText, key: string | number, within: Entry): Entry | null =>
  typeof key === 'string' ? findKey(text, key, within) : findItem(text, key, within)

/** Finds where a key has a value; of several places the one in the fewest brackets. */
function findKey(text: ModuleText, key: string, { value: from, end }: Entry): Entry | null {
  const { code, depths } = text
  let found: Entry | null = null
  for (let at = code.indexOf(key, from); at >= 0 && at < end; at = code.indexOf(key, at + 1)) {
    const colon = colonAfter(text, key, at)
    if (colon === null || (found !== null && (depths[at] ?? 0) >= (depths[found.start] ?? 0))) continue
    const value = skipSpace(code, colon + 1)
    found = { start: at, value, end: closingBracket(text, value) }
  }
  return found
}

/** The colon after a key, which is a word or a string; null where the text at that place is not a key. */
function colonAfter({ code, bare }: ModuleText, key: string, at: number): number | null {
  const end = at + key.length
  const before = code.charAt(at - 1)
  const isQuoted = /["']/u.test(before) && before === code.charAt(end)
  const isWord = bare.startsWith(key, at) && !/[\w$-]/u.test(before)
  if (!isQuoted && !isWord) return null
  const colon = skipSpace(bare, isQuoted ? end + 1 : end)
  return bare[colon] === ':' ? colon : null
}

function findItem(text: ModuleText, index: number, { value }: Entry): Entry | null {
  const { code, bare, depths } = text
  if (bare[value] !== '[') return null
  const end = closingBracket(text, value)
  const depth = (depths[value] ?? 0) + 1
  let start = value + 1
  for (let at = start, nth = 0; at <= end; at++) {
    if ((bare[at] !== ',' && at !== end) || depths[at] !== depth) continue
    const first = skipSpace(code, start)
    if (nth === index) return first < end ? { start: first, value: first, end: at } : null
    start = at + 1
    nth++
  }
  return null
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  return at
}

/**
 * The bracket that closes the one at a place; the place itself where none opens there, as there is nothing inside to
 * find.
 */
function closingBracket({ bare, depths }: ModuleText, open: number): number {
  if (!opens(bare.charAt(open))) return open
  const depth = (depths[open] ?? 0) + 1
  let at = open + 1
  while (at < bare.length && !(depths[at] === depth && closes(bare.charAt(at)))) at++
  return at
}

const opens = (sign: string): boolean => /[[({]/u.test(sign)
const closes = (sign: string): boolean => /[\])}]/u.test(sign)

function parse(text: string): ModuleText {
  const code: string[] = []
  const bare: string[] = []
  const depths: number[] = []
  let depth = 0
  for (let at = 0; at < text.length;) {
    const end = tokenEnd(text, at)
    const token = text.slice(at, end)
    const blank = token.replace(/[^\n]/gu, ' ')
    const isLong = end > at + 1
    code.push(isLong && token.startsWith('/') ? blank : token)
    bare.push(isLong ? blank : token)
    for (let each = at; each < end; each++) depths.push(depth)
    if (opens(token) && !isLong) depth++
    if (closes(token) && !isLong) depth--
    at = end
  }
  return { code: code.join(''), bare: bare.join(''), depths }
}

/** Returns the end of a comment or a string that begins at a place. Any other character is a token of its own. */
function tokenEnd(text: string, at: number): number {
  const sign = text.slice(at, at + 2)
  const close = closeOf(sign)
  if (close === null) return at + 1
  const isComment = sign.startsWith('/')
  for (let end = at + (isComment ? 2 : 1); end < text.length; end++) {
    if (text[end] === '\\' && !isComment) end++
    else if (text.startsWith(close, end)) return close === '\n' ? end : end + close.length
  }
  return text.length
}

/** Returns the end mark of a comment or a string that begins with these two characters; null for anything else. */
function closeOf(sign: string): string | null {
  if (sign === '//') return '\n'
  if (sign === '/*') return '*/'
  return /^["'`]/u.test(sign) ? sign.charAt(0) : null
}
