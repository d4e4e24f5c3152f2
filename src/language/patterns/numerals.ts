import type { Sentence, Token } from '../annotated-story.js'
import { perWord, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import { isNumber, multipliers, readNumber } from './counts.js'

/** A number of a sentence in digits or words, with its scale. Places are those in the sentence. */
export interface Numeral {
  readonly value: number
  readonly first: number
  readonly last: number
  readonly token: Token
  /** True for “about 40”, “nearly 15”. */
  readonly isRough: boolean
}

const isRoughlyWords = makeWordSet(`
  about around nearly almost some roughly approximately over under than least most up to between only
`)
const isRoughly = perWord(spelling => isRoughlyWords.has(spelling.toLowerCase()))
const isYear = perWord(spelling => /^(?:1[89]|20)\d\d$/u.test(spelling))

/** Finds the numbers of a sentence, in order. A bare number that may be a year is none. */
export function findNumerals({ tokens }: Sentence): readonly Numeral[] {
  const offset = tokens[0]?.index ?? 0
  return where(tokens, isNumber).flatMap((token): readonly Numeral[] => {
    const first = token.index - offset
    if (isYear(token)) return []
    const scale = multipliers.get(tokens[first + 1]?.text ?? '')
    const value = (readNumber(token.text) ?? 0) * (scale ?? 1)
    return [
      { value, first, last: scale === undefined ? first : first + 1, token, isRough: isRoughly(tokens[first - 1]) },
    ]
  })
}
