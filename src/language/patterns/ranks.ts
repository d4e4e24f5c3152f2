import type { Sentence, Token } from '../annotated-story.js'
import { rankedOffices } from '../lexicon/term-pairs.js'
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
export function* findRanks({ tokens }: Sentence): Iterable<Naming> {
  for (let at = 0; at < tokens.length; at++) {
    const noun = tokens[at] as Token
    if (!rankedOffices.has(noun.text)) continue
    const [before, last, next, afterNext] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]]
    const named = readLabel(before, last, noun) ?? readLabel(next, afterNext, noun)
    if (named !== null) yield named
    else if (last !== undefined && ordinals.includes(foldToken(last)) && /['’]s?$/u.test(before?.text ?? ''))
      yield {
        thing: `rank ${String(readRank(foldToken(last)))}`,
        form: 'ordinal',
        span: { field: noun.field, start: last.start, end: noun.end },
      }
  }
}

/** Reads a label and a number before an office, or after it. */
function readLabel(label: Token | undefined, number: Token | undefined, office: Token): Naming | null {
  const form = /^(no|number)\.?$/u.exec(foldToken(label))?.[1]
  if (form === undefined || label === undefined || number === undefined || readRank(foldToken(number)) < 1) return null
  const [start, end] = [Math.min(label.start, office.start), Math.max(number.end, office.end)]
  return { thing: `rank ${String(readRank(foldToken(number)))}`, form, span: { field: office.field, start, end } }
}
