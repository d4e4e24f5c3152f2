import { joinPatterns } from '../../../story/pattern.js'
import type { Range } from '../../../story/search.js'

/** A word or a mark as the score reads it; `key` is null where no phrase goes on: brackets, dashes. */
export interface PhraseToken extends Range {
  readonly key: string | null
  /** The word or mark in lower case, with straight apostrophes. */
  readonly word: string
  /** True for a word, also where it has no key. */
  readonly isWord: boolean
  /** True for the first token of a sentence. */
  readonly isFirst: boolean
}

const initials = /(?:\p{L}\.){2,}/u
const word = /\p{L}+(?:['’-]\p{L}+)*/u
const number = /\p{N}+(?:[.,:/]\p{N}+)*/u
const lineEnds = /\n+/u
const mark = /[^\s\p{L}\p{N}]/u
const tokenPattern = joinPatterns([initials, word, number, lineEnds, mark], 'gu')

/** The key of a name, or of any other word with a capital within a sentence. */
export const nameKey = 'Xx'

/** The key of every number. */
const numberKey = '0'
/** The key of every quotation mark, whatever its form. */
const quoteKey = '"'
const quotationMarks = new Set(['"', '“', '”', '„', '«', '»'])

/** True for a quotation mark. */
export const isQuotationMark = (mark: string): boolean => quotationMarks.has(mark)

/** Marks that are words of a phrase; all others are a matter of house style. */
const phraseMarks = new Set([',', '.', '?', '!', ':', ';', "'"])
const sentenceEnds = new Set(['.', '?', '!', ':'])

/** True for a mark that ends a sentence. */
export const isSentenceEnd = (mark: string): boolean => mark !== ':' && sentenceEnds.has(mark)

const openers = new Set(['"', '“', '”', '„', '«', '»', '‘', '(', '['])

/** Titles before a name, whose stop ends no sentence. */
const titles = new Set('mr mrs ms dr st gen sen rep gov lt col sgt prof no vs'.split(' '))

/** Most letters of an abbreviation of a name, as in “Jan.” and “Corp.”. */
const longestAbbreviation = 4

/** Reads the tokens of a text: names and numbers masked, case folded, and no phrase across a bracket or a dash. */
export function readTokens(text: string): readonly PhraseToken[] {
  const tokens: PhraseToken[] = []
  let isStart = true
  /** True from the beginning of a sentence to its first token, through quotation marks. */
  let isFirst = true
  for (const { 0: found, index } of text.matchAll(tokenPattern)) {
    if (found.startsWith('\n')) {
      tokens.push({ key: null, start: index, end: index, word: '', isWord: false, isFirst: false })
      isStart = isFirst = true
      continue
    }
    const lower = found.toLowerCase().replaceAll('’', "'")
    const key = keyOf(found, lower, isStart)
    tokens.push({ key, start: index, end: index + found.length, word: lower, isWord: /^\p{L}/u.test(found), isFirst })
    const endsSentence = sentenceEnds.has(found) && !(found === '.' && isAbbreviated(tokens, text))
    isFirst = endsSentence && found !== ':'
    isStart = endsSentence || openers.has(found)
  }
  return tokens
}

function keyOf(found: string, lower: string, isStart: boolean): string | null {
  const first = found.charAt(0)
  if (phraseMarks.has(lower)) return lower
  if (isQuotationMark(found)) return quoteKey
  if (!/\p{L}/u.test(first)) return /\p{N}/u.test(first) ? numberKey : null
  const hasCapital = first !== first.toLowerCase()
  const isAllCapitals = found.length > 1 && found === found.toUpperCase()
  return hasCapital && (!isStart || isAllCapitals) ? nameKey : lower
}

/** True if the last token is the stop of an abbreviation: of a title, or of a short name. */
function isAbbreviated(tokens: readonly PhraseToken[], text: string): boolean {
  const { key = null, start = 0, end = 0 } = tokens.at(-2) ?? {}
  if (key === null || end !== (tokens.at(-1)?.start ?? -1)) return false
  return titles.has(text.slice(start, end).toLowerCase()) || (key === nameKey && end - start <= longestAbbreviation)
}

/** The most tokens of a phrase. */
const longestPhrase = 3

/** Calls `visit` with every phrase of up to three tokens: its hash, and its first and its last token. */
export function visitPhrases(
  tokens: readonly PhraseToken[],
  visit: (hash: number, first: number, last: number) => void,
): void {
  const hashes = tokens.map(({ key }) => (key === null ? 0 : hashKey(key)))
  for (let first = 0; first < tokens.length; first++) {
    let hash = 0
    for (let last = first; last < Math.min(tokens.length, first + longestPhrase); last++) {
      if (tokens[last]?.key === null) break
      hash = join(hash, hashes[last] ?? 0)
      visit(hash, first, last)
    }
  }
}

/** The ranks at which bands of common words end. */
export const wordBands = [50, 200, 1000, 3000, 8000] as const

/** Returns the band of a word, from 1 for the most common ones; 0 if it is in none. */
export type BandOf = (word: string) => number

/** Returns the hash under which weights keep the band of a word, another one than that of its phrase. */
export const hashBand = (word: string): number => join(bandSeed, hashKey(word))

const bandSeed = 0x5bd1e995

/** FNV-1a of a key's UTF-16 units. */
function hashKey(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Joins a hash with that of the next token; all 32 bits change, as MurmurHash3 mixes them. */
function join(before: number, next: number): number {
  let hash = Math.imul(before, 0x9e3779b1) ^ next
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
