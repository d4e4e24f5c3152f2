import type { Token } from '../annotated-story.js'
import { leadingAbbreviations } from '../lexicon/abbreviations.js'
import { isAbbreviation } from './tokens.js'
import { perWord, placesOf } from '../vocabulary.js'
import { isFunctionWord } from '../words/word-classes.js'

/** Marks that may end a sentence. An ellipsis or an abbreviation ends it only if a new one follows. */
const stops: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。', '！', '？'])
const closers: ReadonlySet<string> = new Set(['"', '”', '’', "'", ')', ']', '»', '*'])

/**
 * Splits a paragraph's tokens into sentences: pairs of token indices, ends exclusive, that cover all tokens. A new
 * sentence begins after a stop with its closing quotes and brackets, if the next token can begin one. Lower case
 * cannot, so the damage "ceremony. of an event" stays in one sentence, where rules find it.
 */
export function splitSentences(
  tokens: readonly Token[],
  first: number,
  last: number,
): readonly (readonly [number, number])[] {
  const bounds: [number, number][] = []
  let start = first
  for (const index of placesOf(tokens, mayEnd, first, last - 1)) {
    const token = tokens[index] as Token
    if (index < start || !canEnd(token)) continue
    let end = index + 1
    while (end < last && closesSentence(tokens, end)) end++
    const next = end < last ? tokens[end] : undefined
    if (next === undefined) break
    if (!begins(token, tokens[end - 1] as Token, next) || beginsName(tokens, token, next)) continue
    bounds.push([start, end])
    start = end
  }
  if (start < last) bounds.push([start, last])
  return bounds
}

const canEnd = (token: Token): boolean => (token.kind === 'punctuation' ? isStop(token) : isAbbreviation(token))

const isStop = perWord(mark => stops.has(mark) || /^\.{2,}$/u.test(mark))
const mayEnd = perWord(text => stops.has(text) || text.endsWith('.'))

/** True for a mark that belongs to the sentence before it: it closes something and touches the token before it. */
function closesSentence(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index] as Token
  const before = tokens[index - 1]
  if (before === undefined || before.end !== mark.start) return false
  return closers.has(mark.text) || stops.has(mark.text)
}

/** True for a word that may open a sentence in lower case: “iPhone”, “easyJet”, “e-cigarettes”. */
const opensLow = (word: string): boolean => /^(?:\p{Ll}+\p{Lu}|[ei]-\p{L})/u.test(word)

/** True for a stop that a space parts from the word before it and none from the next: “.Net”, but not “closed .The”. */
const beginsName = (tokens: readonly Token[], stop: Token, next: Token): boolean =>
  stop.text === '.' &&
  next.start === stop.end &&
  (tokens[stop.index - 1]?.end ?? 0) < stop.start &&
  !isFunctionWord(next.text)

function begins(stop: Token, lastMark: Token, next: Token): boolean {
  if (next.start === lastMark.end) return stop.text === '.' && next.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(next.text)
  if (isAbbreviation(stop) && lastMark === stop) {
    if (leadingAbbreviations.has(stop.text.slice(0, -1)) || /^\p{Lu}\.$/u.test(stop.text)) return false
    return next.kind === 'word' && /^\p{Lu}/u.test(next.text) && isFunctionWord(next.text)
  }
  return !/^[\p{Ll}.,;:!?%)\]}”’]/u.test(next.text) || opensLow(next.text)
}
