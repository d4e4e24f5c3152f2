import type { AnnotatedField, Paragraph, Token } from '../annotated-story.js'
import { articles, auxiliaries, isFunctionWord } from '../words/word-classes.js'
import { isOwnStop } from './own-stops.js'

/** Most words of a headline, and fewest of the paragraph below it. */
const longest = 16
const shortestLead = 12

/** Words that a headline and its story must share, and their letters that are compared: “plants”, “planted”. */
const fewestShared = 3
const stem = 5

const past = /^(?:said|told|was|were|had|did|went|came|made|took|gave)$/u

/** “VNA - Orden, May 9 - ”, “SKARNE, May 9 (ONA) -- ”: a dateline before the lead, up to its dash. */
const dateline = /^\p{Lu}[^.!?;:"“]{2,70}? (?:--|[–—-]) \p{Lu}/u
const datelineReach = 90

/**
 * Returns the stop behind a headline that was read as the story's first paragraph; null without one. It has no article
 * and no past, and the next paragraph has a dateline and says the same in more words.
 */
export function findHeadlineStop(field: AnnotatedField): Token | null {
  const { paragraphs, tokens } = field
  const [head, lead] = paragraphs
  if (head === undefined || lead === undefined || head.sentences.length !== 1) return null
  const stop = head.tokens.at(-1)
  const words = wordsOf(head)
  if (stop?.text !== '.' || words.length > longest || isOwnStop(tokens, stop)) return null
  if (head.tokens.some(({ text }) => /["“”]/u.test(text)) || words.some(word => isOfSentence(word.toLowerCase())))
    return null
  if (!dateline.test(field.text.slice(lead.start, lead.start + datelineReach))) return null
  const below = wordsOf(lead)
  return below.length >= shortestLead && countShared(words, below) >= fewestShared ? stop : null
}

const wordsOf = ({ tokens }: Paragraph): readonly string[] =>
  tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text)

/** True for a word that a headline leaves out. */
const isOfSentence = (word: string): boolean =>
  articles.has(word) ||
  past.test(word) ||
  (auxiliaries.has(word) && word !== 'will' && word !== 'can') ||
  /ed$/u.test(word)

function countShared(head: readonly string[], below: readonly string[]): number {
  const stems = new Set(below.map(stemOf))
  return new Set(
    head
      .filter(word => !isFunctionWord(word))
      .map(stemOf)
      .filter(each => stems.has(each)),
  ).size
}

const stemOf = (word: string): string => word.toLowerCase().slice(0, stem)
