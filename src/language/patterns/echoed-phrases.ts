import type { Sentence, Token } from '../annotated-story.js'
import { coordinators, determiners, isPreposition } from '../words/word-classes.js'
import { perWord, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import type { Repeat } from './repetition.js'

/** Most words of a phrase that comes back, and most tokens between its beginnings. */
const longestEcho = 10
const reach = 24

/**
 * Finds phrases at the end of a clause that the clause had already: a phrase of place or time (“in baskets on their
 * heads in baskets”), a part between commas (“, this time at home, this time.”), and an owner's thing that comes
 * again after “of” (“with his shoe of his shoe”). `numbers` are those of the sentence's words, `last` the
 * places of the field's words before themselves.
 */
export function findEchoes(sentence: Sentence, numbers: Int32Array, last: Int32Array): readonly Repeat[] {
  const { tokens } = sentence
  const from = tokens[0]?.index ?? 0
  const found: Repeat[] = []
  const openers = where(tokens, opensPhrase)
  // Most sentences have no word twice.
  if (!openers.some(({ index }) => (last[index] as number) >= from)) return found
  // Words within what comes back, of which nothing earlier counts.
  const within = new Set<number>()
  let done = 0
  for (const token of openers) {
    const second = token.index - from
    if (second < done) {
      within.add(second)
      continue
    }
    const before = (last[token.index] as number) - from
    if (before < 0) continue
    const places = within.has(before) ? [before] : [before, (last[before + from] as number) - from]
    const echo = places
      .filter(first => first >= 0 && second - first <= reach)
      .map(first => ({ sentence, first, second, length: countInCommon(tokens, numbers, first, second) }))
      .find(repeat => isOwnedAgain(repeat) || isEcho(repeat))
    if (echo === undefined) continue
    done = second + echo.length
    found.push(echo)
  }
  return found
}

/** Counts the words from two places on that are the same, before any mark. */
function countInCommon(tokens: readonly Token[], numbers: Int32Array, first: number, second: number): number {
  let length = 0
  while (
    first + length < second &&
    numbers[first + length] === numbers[second + length] &&
    tokens[second + length]?.kind !== 'punctuation'
  )
    length++
  return length
}

const opensClause = makeWordSet('which who whose that where when')

/** True for a word that begins a phrase of place or time, a noun's phrase or a relative clause. */
const opensPhrase = perWord(spelling => {
  const word = spelling.toLowerCase()
  return isPreposition(word) || determiners.has(word) || opensClause.has(word)
})

const endsClause = (token: Token | undefined): boolean => token === undefined || /^[.,;:!?]$/u.test(token.text)
const isComma = (token: Token | undefined): boolean => token?.text === ','
/** True for a verb. Behind “their” a word is a noun, whatever its tag: “on their heads”. */
const isVerbAt = ({ tokens, tags }: Sentence, at: number): boolean =>
  /^(?:VERB|AUX)$/u.test(tags[at] ?? '') && !determiners.has(tokens[at - 1]?.text.toLowerCase() ?? '')

function isEcho(repeat: Repeat): boolean {
  const { sentence, first, second, length } = repeat
  const { tokens } = sentence
  if (length < 2 || length > longestEcho || !endsClause(tokens[second + length])) return false
  const between = tokens.slice(first + length, second)
  if (between.length === 0 || between.some(({ text }) => coordinators.has(text.toLowerCase()))) return false
  if (between.some(({ text }) => /^[;:–—("“”]$|^--$/u.test(text))) return false
  return isComma(tokens[second - 1]) ? isPartAgain(repeat) : isPlaceAgain(repeat)
}

/** True for a part between commas that opened or ended an earlier part: “, this time at home, this time.” */
function isPartAgain({ sentence, first, second, length }: Repeat): boolean {
  const { tokens } = sentence
  const opens = isComma(tokens[first - 1])
  const ends = isComma(tokens[first + length])
  if (!opens && !ends) return false
  // “Not in my house, not even for a day, in my house”: without a verb of its own it is no new statement.
  if (ends) return true
  return length < 4 && !tokens.slice(first, second).some((_, at) => isVerbAt(sentence, first + at))
}

/** True for a phrase of place, time or means that one clause has twice. */
function isPlaceAgain({ sentence, first, second, length }: Repeat): boolean {
  const { tokens, tags } = sentence
  const word = tokens[second]?.text.toLowerCase() ?? ''
  if (!isPreposition(word) || /^(?:of|to|than|like|per|as|by)$/u.test(word)) return false
  if (!/^(?:NOUN|PROPN)$/u.test(tags[second + length - 1] ?? '')) return false
  if (tokens.slice(second, second + length).some(({ kind }) => kind === 'number')) return false
  return !tokens
    .slice(first + length, second)
    .some((token, at) => token.kind === 'punctuation' || isVerbAt(sentence, first + length + at))
}

const possessive = /^(?:his|her|its|their|my|our|your)$/iu

/** True for “his shoe of his shoe”: a thing and its owner, with nothing but “of” between the two. */
const isOwnedAgain = ({ sentence: { tokens }, first, second, length }: Repeat): boolean =>
  length > 1 &&
  second === first + length + 1 &&
  /^(?:of|in|on|at|for|from)$/u.test(tokens[second - 1]?.text ?? '') &&
  possessive.test(tokens[second]?.text ?? '') &&
  /^\p{Ll}{3,}$/u.test(tokens[second + length - 1]?.text ?? '')
