import type { Amount, AnnotatedField, Token } from '../annotated-story.js'
import { scales } from '../lexicon/scales.js'
import { perWord, tokenAt } from '../vocabulary.js'

/** The value of a written number, and the size of its last digit that is not a nought. */
export interface WrittenValue {
  readonly value: number
  readonly step: number
}

/** Returns the value of an amount. */
export function valueOf({ parts }: Amount): WrittenValue {
  let [value, step] = [0, 0]
  for (const { figure, scales: words } of parts) {
    const scale = words.reduce((size, word) => size * (scales.get(word) ?? 1), 1)
    value += figure.value * scale
    step = stepOf(figure.digits, figure.value) * scale
  }
  return { value, step }
}

/** The unit of the last digit that is not a nought: .1 of “3.5”, 100 of “1,200”. */
function stepOf(digits: string, value: number): number {
  const decimals = /\.(\d+)$/u.exec(digits)?.[1]?.length ?? 0
  if (decimals > 0) return 10 ** -decimals
  let step = 1
  while (value > 0 && value % (step * 10) === 0) step *= 10
  return step
}

const isPercentSign = perWord(spelling => /^(?:%|percent|pct)$/u.test(spelling))
const isPer = perWord(spelling => spelling === 'per')

/** True for “3 percent”, but not for “3 percentage points”. */
export const isPercent = ({ tokens }: Pick<AnnotatedField, 'tokens'>, { after, last, parts }: Amount): boolean =>
  after.length > 0 &&
  (isPercentSign(tokenAt(tokens, last)) ||
    (tokenAt(tokens, last)?.text === 'cent' && isPer(tokenAt(tokens, last - 1)))) &&
  tokenAt(tokens, last + 1)?.text !== 'point' &&
  tokenAt(tokens, last + 1)?.text !== 'points' &&
  parts.length === 1

/** True for two amounts whose units agree, or of which one leaves its unit out. */
export function areOfOneUnit(one: Amount, other: Amount): boolean {
  const [a, b] = [one, other].map(({ before, after }) => [...before, ...after])
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return true
  return a.some(({ families }) => b.some(unit => unit.families.some(family => families.includes(family))))
}

/** The first token of an amount, with the sign before its figure. */
export const firstOf = (amount: Amount): number => amount.before[0]?.first ?? amount.first

/** True for a bare number that may be a year. */
export const mayBeYear = ({ before, after, parts }: Amount): boolean =>
  before.length === 0 && after.length === 0 && /^(?:1[89]|20)\d\d$/u.test(parts[0]?.figure.digits ?? '')

/** Returns the tokens between two places. */
export const between = (tokens: readonly Token[], from: number, to: number): readonly Token[] =>
  tokens.slice(from + 1, to)
