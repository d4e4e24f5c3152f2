import { anyOf, findAll } from '../../story/pattern.js'
import type { Range } from '../../story/search.js'
import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { latinWords, termPrepositions } from '../lexicon/foreign-terms.js'
import { foreignWords } from '../lexicon/foreign-words.js'
import { isForeignWord, isSharedWord } from '../lexicon/other-languages.js'
import { hasWord, perWord, tokenAt, where } from '../vocabulary.js'
import { isForeignParagraph } from '../words/english.js'
import { isFunctionWord } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'

const german = String.raw`(?:und|oder|aber) (?:die|der|das|den|dem|ein|eine|einen|sie|er|es|wir|ich|nicht|auch)`
/** A conjunction and an article or pronoun of the same language, neither of which is English. */
const joint = new RegExp(`^${anyOf([german, 'y (?:el|la|los|las|una?)', 'et (?:le|la|les|une?)'])}$`, 'u')

const conjunctions = makeWordSet('und oder aber y et')
const opensJoint = perWord(word => conjunctions.has(word), /\p{Ll}/u)

/** Finds a foreign conjunction and article between English words in lower case: “a budget und die new chancellor”. */
export function* findForeignJoints(field: AnnotatedField): Iterable<readonly [Token, Token]> {
  const isEnglish = (token: Token | undefined): boolean =>
    token?.kind === 'word' && /^\p{Ll}{3}/u.test(token.text) && !isSmall(token) && field.isCommonWord(token)
  for (const first of where(field.tokens, opensJoint)) {
    const [before, last, next] = [-1, 1, 2].map(step => tokenAt(field.tokens, first.index + step))
    if (last === undefined || !joint.test(`${first.text} ${last.text}`) || field.quotations.covers(first.start))
      continue
    if (isEnglish(before) && isEnglish(next)) yield [first, last]
  }
}

/** Finds whole sentences in another language, and runs of its words in the other sentences. */
export function* findUntranslatedRuns(field: AnnotatedField): Iterable<Range> {
  const sentences = field.sentences.filter(each => isWhollyForeign(field, each))
  for (const { start, end } of sentences)
    yield { start, end: /[.!?]$/u.test(field.text.slice(start, end)) ? end - 1 : end }
  for (const [first, last] of runsIn(field))
    if (!sentences.some(({ start, end }) => first.start < end && last.end > start))
      yield { start: first.start, end: last.end }
}

/** True for a function word that no other language has. */
const isOnlyEnglish = perWord(word => isFunctionWord(word) && !isSharedWord(word.toLowerCase()))

/** True for a sentence in another language that is no list of names. */
function isWhollyForeign(field: AnnotatedField, { tokens, start, end }: Sentence): boolean {
  if (hasWord(tokens, isOnlyEnglish, token => !field.quotations.covers(token.start))) return false
  // Quoted words are a title or a quotation in the sentence, and say nothing of its language.
  const words = findAll(field.text.slice(start, end), /[\p{L}\p{M}]+/gu)
    .filter(({ index }) => !field.quotations.covers(start + index))
    .map(([word]) => word)
  const small = words.filter(word => /^\p{Ll}/u.test(word) && !isSharedWord(word))
  if (small.length < wordsOfSentence) return false
  return new Set(small.filter(isForeignWord)).size > 2 && isForeignParagraph(field.text.slice(start, end))
}

/** Fewest words in small letters of a sentence that is judged as a whole. */
const wordsOfSentence = 6

/** A run of words without an English one, and the word before it. */
interface ForeignWords {
  readonly words: readonly Token[]
  readonly before: Token | undefined
}

/** Finds runs of words in another language. */
function* runsIn(field: AnnotatedField): Iterable<readonly [Token, Token]> {
  const { tokens, quotations } = field
  const isIn = (token: Token | undefined): token is Token =>
    token !== undefined && mayBeForeign(token) && isForeign(field, tokens, token.index)
  let end = 0
  // Every run has a word that is foreign by itself.
  for (const sign of where(tokens, mayBeForeign)) {
    if (sign.index < end || sign.kind !== 'word' || !(isSmall(sign) || !field.isCommonWord(sign))) continue
    let from = sign.index
    while (isIn(tokenAt(tokens, from - 1))) from--
    end = sign.index
    while (isIn(tokenAt(tokens, end))) end++
    const words = tokens.slice(from, end)
    const token = tokenAt(tokens, end)
    const [first, last] = [words[0], words.at(-1)]
    if (first !== undefined && last !== undefined && !quotations.covers(first.start)) {
      const article = tokens[last.index - 1]
      if (isUntranslated({ words, before: tokens[first.index - 1] }, token)) yield [first, last]
      else if (
        article !== undefined &&
        !isHigh(tokens[article.index - 1]) &&
        isGermanPhrase(field, [article, last, token])
      )
        yield [article, token ?? last]
    }
  }
}

const isSmallWord = (word: string): boolean => foreignWords.has(word) || word === 'i'
const isSmall = perWord(isSmallWord)
const isHigh = perWord(word => /^\p{Lu}/u.test(word))
const mayBeForeign = perWord(word => /^\p{Ll}/u.test(word) && (isSmallWord(word) || !isFunctionWord(word)), /\p{Ll}/u)
const opensForeign = perWord(word => foreignWords.has(word) && !termPrepositions.has(word))
const isOfOtherLanguage = perWord(isForeignWord)
const isLongLow = perWord(word => /^\p{Ll}{3,}$/u.test(word))

/**
 * True for a word in lower case that English does not have. A word of the dictionary may be between two small foreign
 * words: “dans le port et sur les quais”.
 */
function isForeign(field: AnnotatedField, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word') return false
  if (isSmall(token)) return true
  const before = tokenAt(tokens, index - 1)
  const next = tokenAt(tokens, index + 1)
  return (
    !field.isCommonWord(token) ||
    (isSmall(before) && isSmall(next)) ||
    (isOfOtherLanguage(token) && (isUnknown(field, before) || isUnknown(field, next))) ||
    (opensForeign(before) && isLong(token))
  )
}

/** True for a word in small letters that English does not have. */
const isUnknown = (field: AnnotatedField, token: Token | undefined): boolean =>
  token !== undefined && isLongLow(token) && !field.isCommonWord(token)

const isLong = perWord(word => word.length > 2)

/** Fewest words of a run whose small words only join nouns: “boeuf à la mode de Kesh” is a dish, not a sentence. */
const longerThanTerms = 8

/** True for four words or more that are no term and no name, with enough that only another language has. */
function isUntranslated({ words, before }: ForeignWords, next: Token | undefined): boolean {
  if (new Set(words.map(({ text }) => text)).size < 4) return false
  const small = words.filter(isSmall)
  const kinds = new Set(small.map(({ text }) => text))
  // “Caisse de credit et depot du Lac”: part of a name.
  if (isHigh(before) && isSmall(words[0]) && isHigh(next)) return false
  if (words.filter(({ text }) => latinWords.has(text)).length > 1) return false
  const joined = words.filter(({ text }) => termPrepositions.has(text)).length
  if (joined > 0 && small.every(({ text }) => termPrepositions.has(text))) return words.length >= longerThanTerms
  if (kinds.size === 0) return words.length > 4
  return kinds.size > 1
}

const germanArticles = makeWordSet('der die das den dem des ein eine einen einem einer kein keine')

/** True for a German article, an adjective in its form and a noun with a capital, the last two not English. */
const isGermanPhrase = (
  field: AnnotatedField,
  [article, adjective, noun]: readonly [Token, Token, Token | undefined],
): boolean =>
  noun !== undefined &&
  germanArticles.has(article.text) &&
  /^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(adjective.text) &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(noun.text) &&
  !field.isCommonWord(adjective) &&
  !field.isCommonWord(noun)
