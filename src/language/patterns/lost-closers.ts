import { lastUpTo, startOf } from '../../story/search.js'
import type { AnnotatedField, LoneMark, Paragraph, Token } from '../annotated-story.js'
import { looksLikeQuoteShape } from '../layers/quote-marks.js'
import { perWord, tokenAt } from '../vocabulary.js'
import { readFrame } from './attribution-frames.js'

/** The place of a mark that is missing or too many. */
export interface BrokenQuotation {
  readonly start: number
  readonly end: number
  /** `within` is a quotation with the same marks inside one that is open. */
  readonly kind: 'unclosed' | 'within'
}

/**
 * Finds how far the words go that a mark surely opens and nothing closes: to the comma before their attribution (“"We
 * lost it, she said.”), or to the end of the sentence in which a phrase is quoted (“because "nobody looked. Two men”).
 * If the attribution stands behind another quotation (“"We saw "nothing," she said”), that one is within it. Null where
 * the copy does not show it.
 */
export function findBrokenQuotation(field: AnnotatedField, { mark, use }: LoneMark): BrokenQuotation | null {
  const paragraph = field.paragraphs[lastUpTo(field.paragraphs, mark.start, startOf)]
  if (use !== 'opens' || paragraph === undefined) return null
  const words: Token[] = []
  let next = tokenAt(field.tokens, mark.index + 1)
  while (next !== undefined && next.start < paragraph.end && !isDouble(next)) {
    words.push(next)
    next = tokenAt(field.tokens, next.index + 1)
  }
  const comma = findAttribution(words)
  if (comma !== null) return { start: mark.start, end: comma.end, kind: 'unclosed' }
  if (next !== undefined && next.start < paragraph.end) return findInner(field, next)
  const [first] = words
  const end = first !== undefined && startsLow(first) ? findSentenceEnd(paragraph, first) : null
  return end === null ? null : { start: mark.start, end, kind: 'unclosed' }
}

/** A reference to a double mark: the copy has the other mark of the pair as markup. */
const reference = /^&(?:quot|[lr]dquo|bdquo|#34|#822[0-2]|#x22|#x201[c-e]);$/iu

/** The number of pieces of markup among which the other mark is looked for. */
const reach = 4

/** True for a mark whose partner in its paragraph is markup: “"We lost it,&quot; she said”. */
export function isClosedByMarkup({ residue, text }: AnnotatedField, { mark, use }: LoneMark): boolean {
  const behind = lastUpTo(residue.all, mark.start, startOf) + 1
  const pieces =
    use === 'opens' ? residue.all.slice(behind, behind + reach) : residue.all.slice(Math.max(0, behind - reach), behind)
  return pieces.some(({ start, end }) => {
    const [from, to] = [Math.min(start, mark.start), Math.max(start, mark.start)]
    return reference.test(text.slice(start, end)) && !/\n\s*\n/u.test(text.slice(from, to))
  })
}

const isDouble = perWord(text => looksLikeQuoteShape(text) && (text.length > 1 || /^["“”„‟]$/u.test(text)))
const startsLow = perWord(text => /^\p{Ll}/u.test(text))
const endsSpeech = perWord(text => /^[,?!]$/u.test(text))
const endsRun = perWord(text => /^(?:[.,;:?!—–]|--)$/u.test(text))

/** Most tokens of an attribution. */
const longest = 16

/** Returns the mark before the first attribution: the comma of “the moment, she said.” */
function findAttribution(words: readonly Token[]): Token | null {
  for (const [at, mark] of words.entries())
    if (at > 0 && endsSpeech(mark) && isAttribution(words.slice(at + 1, at + 1 + longest))) return mark
  return null
}

function isAttribution(behind: readonly Token[]): boolean {
  const end = behind.findIndex(endsRun)
  return end > 0 && readFrame(behind.slice(0, end)) !== null
}

/** Finds a quotation behind a word of an open one: its attribution shows that both end together. */
function findInner({ quotations, tokens }: AnnotatedField, opener: Token): BrokenQuotation | null {
  if (tokens[opener.index - 1]?.kind !== 'word') return null
  const { all } = quotations
  const inner = all[lastUpTo(all, opener.start, startOf)]
  if (inner?.opener !== opener || inner.closer === null) return null
  const closer = inner.closer
  const isBehindComma = tokens[closer.index - 1]?.text === ','
  const isAttributed = isAttribution(tokens.slice(closer.index + 1, closer.index + 1 + longest))
  return isBehindComma && isAttributed ? { start: opener.start, end: closer.end, kind: 'within' } : null
}

/** Returns the end of the sentence that a word is in. */
function findSentenceEnd({ sentences }: Paragraph, { start }: Token): number | null {
  const sentence = sentences[lastUpTo(sentences, start, startOf)]
  return sentence === undefined ? null : sentence.end
}
