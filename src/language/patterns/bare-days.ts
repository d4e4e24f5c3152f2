import type { AnnotatedField, Token } from '../annotated-story.js'
import { isFunctionWord } from '../words/word-classes.js'

/** A day of the month named by its number alone: "the 7th", "the 12th of this month". */
export interface BareDay {
  readonly start: number
  readonly end: number
}

const ordinal = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/u

/** Words that put what follows into time. */
const timeWords: ReadonlySet<string> = new Set(
  'on from to until till by since before after of between and early late as'.split(' '),
)
const dayParts: ReadonlySet<string> = new Set('morning afternoon evening night noon dawn eve'.split(' '))

/** Sentences after a date is named in which a bare day is that month's. */
const reach = 2

/** Days without a month, where no month has just been named and nothing is counted by the ordinal. */
export function bareDays(field: AnnotatedField): readonly BareDay[] {
  const found: BareDay[] = []
  const { dates } = field
  let lastMonth = -Infinity
  let next = 0
  for (const [number, { tokens, end }] of field.sentences.entries()) {
    while ((dates[next]?.start ?? Infinity) < end) {
      lastMonth = number
      next++
    }
    if (number - lastMonth < reach) continue
    for (let index = 0; index < tokens.length; index++) {
      const day = bareDay(tokens, index)
      if (day !== null && !field.quotations.covers(day.start)) found.push(day)
    }
  }
  return found
}

function bareDay(tokens: readonly Token[], index: number): BareDay | null {
  const [before, article, token] = [tokens[index - 2], tokens[index - 1], tokens[index]]
  if (article?.text !== 'the' || before === undefined || token === undefined || !ordinal.test(token.text)) return null
  const after = tokens[index + 1]
  const ofThisMonth =
    after?.text === 'of' &&
    /^(?:this|last|next|the|that)$/u.test(tokens[index + 2]?.text ?? '') &&
    tokens[index + 3]?.text === 'month'
  if (ofThisMonth) return { start: article.start, end: tokens[index + 3]?.end ?? token.end }
  if (!isTime(before.text, tokens[index - 3]?.text ?? '')) return null
  return standsAlone(after) ? { start: article.start, end: token.end } : null
}

const isTime = (before: string, earlier: string): boolean => {
  const word = before.toLowerCase()
  // "the evening of the 24th" is time; "a member of the 24th" is a rank.
  return word === 'of' ? dayParts.has(earlier) : timeWords.has(word)
}

/** Nothing that the ordinal could count comes behind it: a mark, or a word that goes on with the sentence. */
const standsAlone = (after: Token | undefined): boolean =>
  after === undefined ||
  (after.kind === 'punctuation'
    ? /^[.,;:)]$/u.test(after.text)
    : after.text !== 'of' && isFunctionWord(after.text) && after.kind === 'word')
