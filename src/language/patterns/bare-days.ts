import type { AnnotatedField, Token } from '../annotated-story.js'
import type { Range } from '../../story/search.js'
import { perWord } from '../vocabulary.js'
import { isFunctionWord } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'

const ordinal = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/u

/** Words that a day may follow. */
const timeWords = makeWordSet('on from to until till by since before after of between and early late as')
const dayParts = makeWordSet('morning afternoon evening night noon dawn eve')

/** Sentences from a date on in which a bare day is clearly of the same month. */
const sentencesOfMonth = 2

/**
 * Finds days without a month (“the 7th”, “the 12th of this month”), outside quotations, if no month is just before
 * them and the ordinal counts nothing.
 */
export function findBareDays(field: AnnotatedField): readonly Range[] {
  const found: Range[] = []
  const { dates } = field
  let lastMonth = -Infinity
  let next = 0
  for (const [number, { tokens, end }] of field.sentences.entries()) {
    while ((dates[next]?.start ?? Infinity) < end) {
      lastMonth = number
      next++
    }
    if (number - lastMonth < sentencesOfMonth) continue
    for (let index = 0; index < tokens.length; index++) {
      const day = readBareDay(tokens, index)
      if (day !== null && !field.quotations.covers(day.start)) found.push(day)
    }
  }
  return found
}

const isOrdinal = perWord(text => ordinal.test(text))

function readBareDay(tokens: readonly Token[], index: number): Range | null {
  if (index < 2 || !isOrdinal(tokens[index])) return null
  const [before, article, token] = [tokens[index - 2], tokens[index - 1], tokens[index]]
  if (article?.text !== 'the' || before === undefined || token === undefined) return null
  const after = tokens[index + 1]
  const ofThisMonth =
    after?.text === 'of' &&
    /^(?:this|last|next|the|that)$/u.test(tokens[index + 2]?.text ?? '') &&
    tokens[index + 3]?.text === 'month'
  if (ofThisMonth) return { start: article.start, end: tokens[index + 3]?.end ?? token.end }
  if (!isTime(before.text, tokens[index - 3]?.text ?? '')) return null
  return countsNothing(after) ? { start: article.start, end: token.end } : null
}

const isTime = (before: string, earlier: string): boolean => {
  const word = before.toLowerCase()
  // "the evening of the 24th" is time; "a member of the 24th" is a rank.
  return word === 'of' ? dayParts.has(earlier) : timeWords.has(word)
}

/** True if the ordinal counts nothing: after it comes a mark, or a word that goes on with the sentence. */
const countsNothing = (after: Token | undefined): boolean =>
  after === undefined ||
  (after.kind === 'punctuation'
    ? /^[.,;:)]$/u.test(after.text)
    : after.text !== 'of' && isFunctionWord(after.text) && after.kind === 'word')
