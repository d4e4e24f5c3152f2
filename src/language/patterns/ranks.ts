import type { Sentence, Token } from '../annotated-story.js'
import { rankedOffices } from '../lexicon/term-pairs.js'
import { perWord, tokenAt, where } from '../vocabulary.js'
import { type Naming, foldToken } from './namings.js'

const cardinals = 'zero one two three four five six seven eight nine ten'.split(' ')
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

/** Reads a rank in digits or in words; -1 for other words. */
function readRank(word: string): number {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word)?.[1]
  return digits === undefined ? Math.max(cardinals.indexOf(word), ordinals.indexOf(word)) : Number(digits)
}

/**
 * Finds ranks beside the noun of an office: “No. 3 leader”, “number three official”, “leader No. 3”, “the country's
 * third leader”.
 */
export function findRanks({ tokens }: Sentence): readonly Naming[] {
  const from = tokens[0]?.index ?? 0
  return where(tokens, isRanked).flatMap(noun => {
    const near = (step: number): Token | undefined => tokenAt(tokens, noun.index - from + step)
    const [before, last] = [near(-2), near(-1)]
    const named = readLabel(before, last, noun) ?? readLabel(near(1), near(2), noun)
    if (named !== null) return named
    if (last === undefined || !ordinals.includes(foldToken(last)) || !/['’]s?$/u.test(before?.text ?? '')) return []
    const span = { field: noun.field, start: last.start, end: noun.end }
    return { thing: `rank ${String(readRank(foldToken(last)))}`, form: 'ordinal', span }
  })
}

const isRanked = perWord(word => rankedOffices.has(word))

/** Reads a label and a number before an office, or after it. */
function readLabel(label: Token | undefined, number: Token | undefined, office: Token): Naming | null {
  const form = /^(no|number)\.?$/u.exec(foldToken(label))?.[1]
  if (form === undefined || label === undefined || number === undefined || readRank(foldToken(number)) < 1) return null
  const [start, end] = [Math.min(label.start, office.start), Math.max(number.end, office.end)]
  return { thing: `rank ${String(readRank(foldToken(number)))}`, form, span: { field: office.field, start, end } }
}
