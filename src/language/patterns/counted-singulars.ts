import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { currencies } from '../lexicon/currencies.js'
import { measures } from '../lexicon/measures.js'
import { perWord, tokenAt, where } from '../vocabulary.js'
import { isPreposition } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { numberOfNoun } from './clause-subjects.js'
import { readNumber } from './counts.js'

/** A number above one and the noun behind it that is in the singular. */
export interface CountedSingular {
  readonly first: Token
  readonly noun: Token
}

const isSeveral = perWord(
  word =>
    !/^(?:1[6-9]|20)\d\d$/u.test(word) &&
    (/^\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?$/u.test(word)
      ? Number(word.replaceAll(',', '')) >= 2
      : (readNumber(word) ?? 0) >= 2),
)
/** Words behind a noun that end its phrase: before another noun it is a modifier, as in “a 27 tooth gear”. */
const endsPhrase = perWord(
  word => /^[.;]$/u.test(word) || (isPreposition(word) && !/^(?:per|plus|to|like|by|of|and)$/u.test(word)),
)
/** Words behind a number that are no things that are counted: times, adverbs, plurals of their own and degrees. */
const notCounted = makeWordSet(`
  noon midnight sharp plus hurt ahead apiece apart out fold times straight loss love behind clear adrift short late
  today yesterday tomorrow tonight now then feet teeth geese mice lice oxen dice pence range octane proof mph karat carat
  gauge caliber calibre horsepower manpower torque par deuce dead alive hole lead win past
`)
const beforeNumber = makeWordSet(
  'of for to at by from in within after with than about around nearly almost was were has have had down up',
)
const isEnd = (tokens: readonly Token[], at: number): boolean =>
  // The stop of an abbreviation is not the last token: “50,000 cub. m”.
  (endsPhrase(tokenAt(tokens, at)) && (tokenAt(tokens, at)?.text !== '.' || at === tokens.length - 1)) ||
  (tokenAt(tokens, at)?.text === ',' &&
    /^(?:or|one|but|while|which|who|as|after|and)$/u.test(tokenAt(tokens, at + 1)?.text ?? ''))

/** Money and measures may have one form: “1,000 kroner”. “Point” is a measure of the press. */
const hasOneForm = perWord(word => currencies.has(word) || measures.has(word))
const isSingular = (noun: Token): boolean =>
  (numberOfNoun(noun) === 'singular' && !hasOneForm(noun)) || noun.text === 'point'

/** Finds such nouns at the end of their phrase: “cut 27 tooth into slices”, “fell 7.82 point on Friday”. */
export function* findCountedSingulars(field: AnnotatedField, sentence: Sentence): Iterable<CountedSingular> {
  const { tokens } = sentence
  for (const first of where(tokens, isSeveral)) {
    const at = first.index - (tokens[0]?.index ?? 0)
    const noun = tokenAt(tokens, at + 1)
    if (noun === undefined || !isSingular(noun)) continue
    if (!field.isCommonWord(noun.text) || !/[aeiouy]/u.test(noun.text)) continue
    if (notCounted.has(noun.text) || noun.start - first.end !== 1 || !isEnd(tokens, at + 2)) continue
    const { tags } = sentence // the tagger is asked for no other sentence
    if (tags[at + 1] !== 'NOUN') continue
    const before = tokenAt(tokens, at - 1)
    const isObject = tags[at - 1] === 'VERB' || beforeNumber.has(before?.text ?? '')
    if (isObject && !field.quotations.covers(first.start)) yield { first, noun }
  }
}
