import type { AnnotatedField, Token } from '../annotated-story.js'
import { isFunctionWord } from '../words/word-classes.js'

const parting = /^(?:-|--|–|—|\||»|::)$/u

/** Letters of a word that are compared: “shuts” and “shut”. */
const stem = 5
/** Fewest words of each headline, and those that the second must share with the first. */
const fewest = 3
const fewestShared = 2
const leastShare = 0.34
/** Most words of a site's name before the second headline. */
const longestName = 3
/** Most words of two headlines. */
const longest = 60

/** Two headlines in one line, and the word with which the second begins. */
export interface DoubledHeadline {
  readonly mark: Token
  readonly next: Token
}

/**
 * Finds a second headline on the same news behind a dash or a bar, with the name of the site between them: “Zinc rises
 * as smelter shuts - Orden Wire Zinc gains after smelter closes”. A headline and its source share no words.
 */
export function findDoubledHeadline({ tokens, text }: Pick<AnnotatedField, 'tokens' | 'text'>): DoubledHeadline | null {
  if (tokens.length > longest) return null
  for (const mark of tokens) {
    if (!parting.test(mark.text) || text[mark.start - 1] !== ' ' || text[mark.end] !== ' ') continue
    const first = new Set(tokens.slice(0, mark.index).filter(isContent).map(stemOf))
    const behind = tokens.slice(mark.index + 1).filter(isContent)
    const shared = behind.filter(token => first.has(stemOf(token)))
    const [next] = shared
    if (first.size < fewest || behind.length < fewest || next === undefined) continue
    const isEnough = new Set(shared.map(stemOf)).size >= fewestShared && shared.length >= behind.length * leastShare
    if (isEnough && behind.indexOf(next) <= longestName && /^[\p{Lu}\d]/u.test(next.text)) return { mark, next }
  }
  return null
}

const isContent = ({ kind, text }: Token): boolean => kind === 'word' && !isFunctionWord(text)
const stemOf = ({ text }: Token): string => text.toLowerCase().slice(0, stem)
