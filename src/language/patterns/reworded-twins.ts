import type { Sentence, Token } from '../annotated-story.js'
import { ofWord, perWord } from '../vocabulary.js'
import { isFunctionWord } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { isSaying } from './attributions.js'
import { readNumber } from './counts.js'

/** Two sentences of a story that say one thing in other words. */
interface RewordedTwins {
  readonly earlier: Sentence
  readonly later: Sentence
}

/** Words that say nothing of the matter: how sure a number is, and who says so. */
const empty = makeWordSet(`
  some about around nearly roughly approximately almost according would could also already still currently total
`)
const isEmpty = perWord(
  spelling => isFunctionWord(spelling) || empty.has(spelling.toLowerCase()) || !/[\p{L}\d]/u.test(spelling),
)

/** Letters of a word that are compared: “agriculture”, “agricultural”. */
const stem = 6
/** A number by its value, another word by its stem. */
const keyOf = ofWord(spelling => {
  const value = readNumber(spelling)
  return value === undefined
    ? spelling
        .toLowerCase()
        .replace(/['’]s?$/u, '')
        .slice(0, stem)
    : `#${String(value)}`
})

/** A sentence’s words that say something. */
interface Matter {
  readonly sentence: Sentence
  readonly words: ReadonlyMap<string, Token>
}

/** Fewest words of one matter, and fewest where one word may differ. */
const [fewest, fewestReworded] = [5, 6]
/** Words that more sentences have are common in the story: they do not lead to twins. */
const mostSentences = 6
/** Fewest rarer words that twins share. */
const fewestRare = 3

/** Finds sentences that say again what an earlier one said, in other words or far from it, in linear time. */
export function* findRewordedTwins(sentences: readonly Sentence[]): Iterable<RewordedTwins> {
  const matters = sentences.map(readMatter)
  const places = new Map<string, number[]>()
  for (const [at, later] of matters.entries()) {
    // A label opens a line of its own: “Source: Labor Survey of 2022.”
    if (later.words.size < fewest || later.sentence.tokens[1]?.text === ':') continue
    const shared = new Map<number, number>()
    for (const key of later.words.keys()) {
      const known = places.get(key)
      if (known === undefined) places.set(key, [at])
      else {
        if (known.length <= mostSentences) for (const place of known) shared.set(place, (shared.get(place) ?? 0) + 1)
        known.push(at)
      }
    }
    for (const [place, count] of shared) {
      const earlier = matters[place] as Matter
      if (count < fewestRare || !sayOneThing(earlier, later)) continue
      yield { earlier: earlier.sentence, later: later.sentence }
      break
    }
  }
}

function readMatter(sentence: Sentence): Matter {
  const words = new Map<string, Token>()
  for (const token of sentence.tokens) if (!isEmpty(token) && !isSaying(token)) words.set(keyOf(token), token)
  return { sentence, words }
}

/** True for the same words, or for all but one common noun or verb of each. */
function sayOneThing(one: Matter, other: Matter): boolean {
  if (Math.abs(one.words.size - other.words.size) > 1) return false
  const [a, b] = [missingIn(one, other), missingIn(other, one)]
  if (a.length === 0 && b.length === 0) return saysMuch(one)
  const isReworded = a.length <= 1 && b.length <= 1 && Math.min(one.words.size, other.words.size) >= fewestReworded
  return isReworded && [...a, ...b].every(mayBeReworded) && saysMuch(one)
}

const missingIn = ({ words }: Matter, other: Matter): readonly Token[] =>
  [...words].filter(([key]) => !other.words.has(key)).map(([, token]) => token)

/** True for a matter with a number: without one, sentences of one form are common. */
const saysMuch = ({ words }: Matter): boolean => [...words.keys()].some(key => /^#|^\d/u.test(key)) || words.size > 7

/** True for a word in small letters that sets no two things against each other. */
const mayBeReworded = perWord(spelling => /^\p{Ll}{3,}$/u.test(spelling) && !opposites.has(spelling))
const opposites = makeWordSet(`
  first second third fourth fifth last next former latter other another more less fewer most least women men boys girls
  north south east west northern southern eastern western left right up down high low higher lower increase decrease
  increased decreased rose fell rise fall gained lost yes not never old new young big small large best worst before
  after morning evening spring summer autumn fall winter today tomorrow yesterday men's women's day week month year
  percent million billion thousand hundred
`)
