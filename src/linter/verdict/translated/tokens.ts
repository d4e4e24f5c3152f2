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

/**
 * Reads the tokens of a text: names and numbers masked, case folded, and no phrase across a bracket, a dash or the end
 * of a headline. The end of a paragraph is a matter of layout: a phrase goes on as it does to the next sentence.
 */
export function readTokens(text: string): readonly PhraseToken[] {
  const tokens: PhraseToken[] = []
  let isStart = true
  /** True from the beginning of a sentence to its first token, through quotation marks. */
  let isFirst = true
  for (const { 0: found, index } of text.matchAll(tokenPattern)) {
    if (found.startsWith('\n')) {
      if (!isFirst && !closesSentence(tokens.at(-1)))
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

/** True for a quotation mark behind the end of a sentence. */
const closesSentence = (token: PhraseToken | undefined): boolean =>
  token !== undefined && token.isFirst && isQuotationMark(token.word)

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

/** The most tokens of a phrase, and the fewest and the most of a pattern. */
const longestPhrase = 3
const shortestPattern = 2
const longestPattern = 4

/** Begins the hash of a pattern, so that it is another one than that of a phrase. */
const patternSeed = 0x2545f491

/** Takes a phrase or a pattern: its hash, and its first and its last token. */
export type VisitPhrase = (hash: number, first: number, last: number) => void

/** Calls `visit` with every phrase of up to three tokens. */
export function visitPhrases(tokens: readonly PhraseToken[], visit: VisitPhrase): void {
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

/**
 * Calls `visit` with every pattern of two to four tokens. In a pattern only the most common words are themselves, and
 * the others are their endings: it shows how a sentence is built and not what it is about.
 */
export function visitPatterns(tokens: readonly PhraseToken[], bandOf: BandOf, visit: VisitPhrase): void {
  const keys = tokens.map(token => patternKey(token, bandOf))
  const hashes = keys.map(key => (key === null ? 0 : hashKey(key)))
  for (let first = 0; first < tokens.length; first++) {
    let hash = patternSeed
    // Without an ending it would be a phrase.
    let hasEnding = false
    for (let last = first; last < Math.min(tokens.length, first + longestPattern); last++) {
      const key = keys[last] ?? null
      if (key === null) break
      hash = join(hash, hashes[last] ?? 0)
      hasEnding ||= key.startsWith(endingSign)
      if (hasEnding && last - first + 1 >= shortestPattern) visit(hash, first, last)
    }
  }
}

/** Stands before an ending for the rest of the word. */
const endingSign = '~'

/** Endings that tell what kind of word it is, those first that end in a later one. */
const endings = 'ing ed ly tion sion ment ness ity er or al ous ive able ic ist ism ful ies es s en y'.split(' ')

/** The band up to which a word is itself in a pattern: the first 300 words. */
const commonBand = 2

/** Returns a token as patterns have it: “~ing” for a word that is not among the most common ones. */
export function patternKey({ key, word, isWord }: PhraseToken, bandOf: BandOf): string | null {
  if (key === null || key === nameKey || !isWord) return key
  const band = bandOf(word)
  if (band > 0 && band <= commonBand) return key
  // A word is more than its ending.
  return endingSign + (endings.find(ending => word.length > ending.length + 2 && word.endsWith(ending)) ?? '')
}

/** The ranks at which bands of common words end. */
export const wordBands = [50, 300, 1000, 3000, 8000] as const

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
