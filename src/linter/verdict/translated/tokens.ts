import { joinPatterns } from '../../../story/pattern.js'
import type { Range } from '../../../story/search.js'

/** A word or a mark as the score reads it; `key` is null where no phrase goes on: numbers, quotation marks, dashes. */
export interface PhraseToken extends Range {
  readonly key: string | null
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

/** Words of speech. How much of a story is quoted says nothing of who translated it. */
const speech = new Set('i me my we us our you your mine ours yours myself ourselves yourself'.split(' '))

/** Marks that are words of a phrase; all others are a matter of house style. */
const phraseMarks = new Set([',', '.', '?', '!', ':'])
const sentenceEnds = new Set(['.', '?', '!', ':'])
const openers = new Set(['"', '“', '”', '„', '«', '»', '‘', '(', '['])

/** Titles before a name, whose stop ends no sentence. */
const titles = new Set('mr mrs ms dr st gen sen rep gov lt col sgt prof no vs'.split(' '))

/** Most letters of an abbreviation of a name, as in “Jan.” and “Corp.”. */
const longestAbbreviation = 4

/** Reads the tokens of a text: names masked, case folded, and no phrase across a mark of house style. */
export function readTokens(text: string): readonly PhraseToken[] {
  const tokens: PhraseToken[] = []
  let isStart = true
  /** True from the beginning of a sentence to its first token, through quotation marks. */
  let isFirst = true
  for (const { 0: found, index } of text.matchAll(tokenPattern)) {
    if (found.startsWith('\n')) {
      tokens.push({ key: null, start: index, end: index, isWord: false, isFirst: false })
      isStart = isFirst = true
      continue
    }
    const key = keyOf(found, isStart)
    tokens.push({ key, start: index, end: index + found.length, isWord: /^\p{L}/u.test(found), isFirst })
    const endsSentence = sentenceEnds.has(found) && !(found === '.' && isAbbreviated(tokens, text))
    isFirst = endsSentence && found !== ':'
    isStart = endsSentence || openers.has(found)
  }
  return tokens
}

function keyOf(found: string, isStart: boolean): string | null {
  const first = found.charAt(0)
  if (phraseMarks.has(found)) return found
  if (!/\p{L}/u.test(first)) return null
  const lower = found.toLowerCase().replaceAll('’', "'")
  if (speech.has(lower.split("'")[0] ?? lower)) return null
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
