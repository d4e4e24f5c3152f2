import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import type { Span } from '../../story/story.js'
import { lowerCaseOf, perWord, tokenAt, where } from '../vocabulary.js'
import { units } from '../lexicon/units.js'
import { isFunctionWord } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { isNumber, multipliers, readNumber, singularOf, vague } from './counts.js'

/** A figure in copy and what it is of, without an analysis of the sentence: “about $140 billion”, “460 families”. */
export interface CountedFigure {
  readonly value: number
  /** The digits of its value but zeros, sorted: figures whose digits were swapped have the same. */
  readonly digits: string
  /** The words behind it that may name what is counted, in the singular, with their ends; a currency's sign. */
  readonly of: ReadonlyMap<string, number>
  /** True for a round or open number: “about 40”, “more than 40”. */
  readonly rough: boolean
  readonly span: Span
  readonly role: AnnotatedField['role']
}

const ordinal = /^(\d{1,4})(?:st|nd|rd|th)(?:-(\p{Ll}{3,}))?$/u
const opensFigure = perWord(spelling => readNumber(spelling) !== undefined || ordinal.test(spelling))
const currencySign = perWord(spelling => /^(?:\p{Lu}{0,3}\$|[€£¥₩₹])$/u.test(spelling))

export const money = makeWordSet('dollar dlr euro pound yen yuan won rupee ruble rouble franc mark peso real crown')

/** Most words between a figure and what it counts. */
const nounReach = 4

/** Finds the figures of a sentence. */
export function findFigures({ tokens }: Sentence, role: AnnotatedField['role']): readonly CountedFigure[] {
  const from = tokens[0]?.index ?? 0
  return where(tokens, opensFigure).flatMap(number => {
    const at = number.index - from
    return (isNumber(number) ? readFigure(tokens, at, role) : readOrdinal(tokens, at, role)) ?? []
  })
}

/** Reads a number and what is counted. */
function readFigure(tokens: readonly Token[], at: number, role: CountedFigure['role']): CountedFigure | null {
  const number = tokens[at] as Token
  const value = readNumber(number.text) ?? 0
  const scale = multipliers.get(tokenAt(tokens, at + 1)?.text ?? '')
  const from = at + (scale === undefined ? 1 : 2)
  const before = tokenAt(tokens, at - 1)
  const sign = currencySign(before) ? before : undefined
  const named =
    sign === undefined
      ? findCounted(tokens, from)
      : new Map([[sign.text, tokenAt(tokens, from - 1)?.end ?? number.end]])
  if (named.size === 0) return null
  return {
    value: value * (scale ?? 1),
    digits: sortDigits(value).replace(/^0+/u, ''),
    of: named,
    rough: isRough(tokenAt(tokens, at - (sign === undefined ? 1 : 2))),
    span: { field: number.field, start: (sign ?? number).start, end: number.end },
    role,
  }
}

const isRough = perWord(spelling => vague.has(spelling.toLowerCase()))

/** Reads an ordinal and its noun: “11th-inning”, “12th inning”. */
function readOrdinal(tokens: readonly Token[], at: number, role: CountedFigure['role']): CountedFigure | null {
  const number = tokens[at] as Token
  if (number.kind !== 'number') return null
  const [whole, figures, joined] = ordinal.exec(number.text) ?? []
  const next = tokenAt(tokens, at + 1)
  const isNext = joined === undefined && next !== undefined && /^\p{Ll}{3,}$/u.test(next.text)
  const noun = isNext ? next.text : joined
  if (whole === undefined || noun === undefined || isFunctionWord(noun) || units.has(singularOf(noun))) return null
  const span = { field: number.field, start: number.start, end: number.end }
  const value = Number(figures)
  const of = new Map([[`th ${singularOf(noun)}`, isNext ? next.end : number.end]])
  return { value, digits: sortDigits(value), of, rough: false, span, role }
}

/** Returns the digits of a number in their own order. */
export function sortDigits(value: number): string {
  const digits = String(value).replace('.', '')
  return digits.length < 2 ? digits : digits.split('').sort().join('')
}

/** Finds the words behind a figure up to the end of its phrase. */
function findCounted(tokens: readonly Token[], from: number): ReadonlyMap<string, number> {
  const of = new Map<string, number>()
  for (let at = from; at < Math.min(tokens.length, from + nounReach); at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'word' || isFunctionWord(token.text)) break
    if (!/^\p{Ll}{3,}/u.test(token.text)) continue
    const noun = singularOf(lowerCaseOf(token))
    if (units.has(noun) && !money.has(noun)) break
    of.set(noun, token.end)
    if (money.has(noun)) break
  }
  return of
}
