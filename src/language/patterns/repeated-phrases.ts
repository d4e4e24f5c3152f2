import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { joinedInEnglish } from '../lexicon/doubles.js'
import { hasWord, perWord } from '../vocabulary.js'
import { coordinators, isFunctionWord } from '../words/word-classes.js'
import { findEchoes } from './echoed-phrases.js'
import { findDoubles, findRecurring, type Repeat } from './repetition.js'
import { findLastPlaces, numberWords } from './word-numbers.js'

const possessive = /^(?:his|her|its|their)$/iu
const mayRepeat = perWord(word => word === '.' || possessive.test(word))

/** Finds the second place of phrases that a sentence says twice by mistake, but not of two kinds, names or figures. */
export function* findRepeatedPhrases(field: Pick<AnnotatedField, 'tokens' | 'sentences'>): Iterable<Repeat> {
  const { tokens: all, sentences } = field
  for (const repeat of findDoubles(field)) if (isDoubled(repeat)) yield repeat
  const numbers = numberWords(all)
  const last = findLastPlaces(all)
  for (const sentence of sentences) {
    const from = sentence.tokens[0]?.index ?? 0
    yield* findEchoes(sentence, numbers.subarray(from, from + sentence.tokens.length), last)
    // Only for speed: a sentence with neither has nothing to find.
    if (!hasWord(sentence.tokens, mayRepeat, ({ text, index }) => text !== '.' || isCut(sentence, index - from)))
      continue
    for (const repeat of findRecurring(sentence, all)) {
      const phrase = { ...repeat, length: withoutTail(repeat) }
      if (isSaidAgain(phrase)) yield phrase
    }
  }
}

/** True where a run and its copy are damage, told by the words between them. */
function isDoubled({ sentence, first, second, length }: Repeat): boolean {
  const { tokens } = sentence
  const run = tokens.slice(second, second + length)
  const joint = second - first === length ? '' : (tokens[second - 1]?.text ?? '')
  // Figures repeat in scores, results and tables: “6-4, 6-4”, “49 (49)”.
  if (!run.some(({ kind }) => kind === 'word')) return false
  if (joint === '')
    return (
      length > 1 &&
      !run.every(isCapitalised) &&
      ![run[0], run.at(-1)].some(isCoordinator) &&
      !isChain(sentence, first, second)
    )
  if (joint === '(') return tokens[second + length]?.text === ')' && (length > 1 || isPlainNoun(sentence, second))
  if (joint === 'and' || joint === 'or') return isJoined(sentence, first, second + length, length)
  return length > 2 && /^[,.;]$/u.test(joint) && !run.some(isCapitalised)
}

const isCapitalised = (token: Token): boolean => /^\p{Lu}/u.test(token.text)
const isCoordinator = (token: Token | undefined): boolean => coordinators.has(token?.text ?? '')

/** True for a noun joined to itself by a preposition: “from time to time to”, “jewel after jewel after jewel”. */
function isChain({ tokens, tags }: Sentence, first: number, second: number): boolean {
  if (second - first !== 2) return false
  const isLink = (token: Token | undefined): boolean => /^(?:to|by|after|upon|on|for|in)$/u.test(token?.text ?? '')
  const opensChain = /^(?:NOUN|PROPN|NUM)$/u.test(tags[first] ?? '') && isLink(tokens[first + 1])
  const goesOn = isLink(tokens[first]) && tokens[first - 1]?.text === tokens[first + 1]?.text
  return opensChain || goesOn
}

/** True for a noun with no figures around it: in results a word may repeat, as in “lead nil (nil)”. */
const isPlainNoun = ({ tokens, tags }: Sentence, at: number): boolean =>
  tags[at] === 'NOUN' &&
  !isCapitalised(tokens[at] as Token) &&
  !tokens.slice(Math.max(0, at - 8), at + 8).some(({ kind }) => kind === 'number')

/** Nouns of what cannot be counted: “real reform and reform” names no two kinds, as “deputy chief and chief” does. */
const abstractEnding = '(?:tion|sion|ness|ity|ance|ence|ism|ship|dom|hood|alth|owth|standing|velopment|ovement|agement)'
const abstractWord =
  '(?:pace|reform|peace|care|hope|support|trust|progress|work|success|spirit|love|respect|culture|energy|harmony|effort)'
const abstract = new RegExp(`${abstractEnding}$|^${abstractWord}$`, 'u')

const hasModifier = (before: Token | undefined, tag: string | undefined): boolean =>
  (/^(?:NOUN|ADJ|PROPN)$/u.test(tag ?? '') && !/^['’]s?$/u.test(before?.text ?? '')) || before?.text === '-'

/** True where the words before `end` are a noun or adjective joined to itself, without emphasis or a second meaning. */
function isJoined({ tokens, tags }: Sentence, first: number, end: number, length: number): boolean {
  const last = tokens[end - 1]?.text ?? ''
  if (joinedInEnglish.has(last) || /(?:er|more|less)$/u.test(last)) return false
  // “Deputy chief and chief”, “head teachers and teachers”: the second is of another kind.
  if (length === 1 && hasModifier(tokens[first - 1], tags[first - 1]) && !abstract.test(last)) return false
  const next = tokens[end]?.text ?? ''
  // “Rows and rows of books”
  if (length === 1 && /s$/u.test(last) && next === 'of' && tags[first - 1] !== 'DET') return false
  if (tags[end - 1] === 'ADJ') return true
  return tags[end - 1] === 'NOUN' && tags[end] !== 'NOUN' && !/^(?:who|that|which|with|')$/u.test(next)
}

/** Returns the length of a run without the function words at its end. */
function withoutTail({ sentence: { tokens }, second, length }: Repeat): number {
  while (isFunctionWord(tokens[second + length - 1]?.text ?? '')) length--
  return length
}

/** True for a full stop inside a sentence: engines close a clause there and then continue it. */
const isCut = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.text === '.' && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')

/**
 * True for a phrase with a possessive that is not contrasted with its first place: English would say “him” or “it”.
 * Any other phrase counts only where a full stop cuts the sentence after it.
 */
function isSaidAgain({ sentence, first, second, length }: Repeat): boolean {
  const { tokens, tags } = sentence
  if (length < 3 || isCoordinator(tokens[second - 1])) return false
  if (!possessive.test(tokens[second]?.text ?? '') && !isCut(sentence, second + length)) return false
  return [first, second].every(start => tags[start + length] !== 'NOUN')
}
