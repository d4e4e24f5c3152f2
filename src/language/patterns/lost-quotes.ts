import { findAll } from '../../story/pattern.js'
import { firstFrom } from '../../story/search.js'
import type { Misread } from './misread-utf8.js'

/** A question mark before a word, behind a space or at a paragraph's beginning. */
const opener = /(?<=^|[\s(])\?(?=\p{L}{2})/gmu
/** A question mark behind a comma or a sentence's end. */
const closer = /(?<=[,!]|\p{L}{2}\.)\?(?=\s|$)/gu
/** The most characters of speech in which its other mark is looked for. */
const longest = 600

/**
 * Finds question marks that a conversion left for quotation marks: “?We will go,? he said”. The two of a pair prove
 * each other; a mark behind a comma needs no proof.
 */
export function findLostQuotes(text: string): readonly Misread[] {
  if (!/[\s(]\?\p{L}|^\?\p{L}|,\?\s/mu.test(text)) return []
  const closers = findAll(text, closer).map(({ index }) => index)
  const pairs = findAll(text, opener).flatMap(({ index }) => {
    const end = closers[firstFrom(closers, index, at => at)]
    if (end === undefined || end - index > longest || /\n\s*\n/u.test(text.slice(index, end))) return []
    return [mark(index, '“'), mark(end, '”')]
  })
  const behindCommas = closers.filter(at => text.charAt(at - 1) === ',').map(at => mark(at, '”'))
  return [...pairs, ...behindCommas]
}

const mark = (start: number, meant: string): Misread => ({ start, end: start + 1, meant })
