import type { AnnotatedField, Token } from '../annotated-story.js'
import { perWord, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'

/** A sign or a unit whose figure is lost: “at $.”, “rose by percent”. */
export interface LostFigure {
  readonly sign: Token
  /** The word before the figure. */
  readonly before: Token
}

const isSign = perWord(text => /^(?:US\$|[$€£¥])$/u.test(text))
const isPercent = perWord(text => /^(?:percent|pct|%)$/u.test(text))
const mayLackFigure = perWord(text => /^(?:US\$|[$€£¥%]|percent|pct)$/u.test(text))

/** Words that a sum follows. “In $” and “the $” speak of the sign. */
const sumOpeners = makeWordSet(`
  at to of for by from about around nearly over under than cost costs costing worth paid pays pay earned raised reached
  reaching totalling totaling totaled was is were are approximately roughly least most charged fined
`)
const beforeSum = perWord(text => sumOpeners.has(text.toLowerCase()))
const beforePercent = perWord(text => /^(?:by|to|about|around|nearly|than|only|approximately|roughly)$/iu.test(text))
const afterSum = perWord(text => /^(?:[.,;)]|million|billion|trillion|thousand|a|an|per|each|from|on|in)$/u.test(text))

/** Finds signs of money and of percentages without their figure. */
export function* findLostFigures({ tokens }: AnnotatedField): Iterable<LostFigure> {
  for (const sign of where(tokens, mayLackFigure)) {
    const [before, after] = [tokens[sign.index - 1], tokens[sign.index + 1]]
    if (before?.kind !== 'word') continue
    if (isSign(sign) && beforeSum(before) && afterSum(after) && !isSpokenOf(tokens, sign)) yield { sign, before }
    // “Percent by percent” is a way to go.
    const goesOn = isPercent(tokens[sign.index - 2])
    if (isPercent(sign) && beforePercent(before) && before.end < sign.start && !goesOn) yield { sign, before }
  }
}

/** True for signs that the copy speaks of: “from $ to €”. */
const isSpokenOf = (tokens: readonly Token[], { index }: Token): boolean =>
  [tokens[index - 2], tokens[index + 2]].some(isSign)
