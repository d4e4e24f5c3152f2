import { anyOf } from '../../story/pattern.js'
import type { AnnotatedField, Token } from '../annotated-story.js'
import { accentedLoans, latinWords } from '../lexicon/foreign-terms.js'
import { currencies } from '../lexicon/currencies.js'
import { foreignWords } from '../lexicon/foreign-words.js'
import { introducers } from '../lexicon/introducers.js'
import { isForeignWord, isSharedWord } from '../lexicon/other-languages.js'
import { units } from '../lexicon/units.js'
import { lowerCaseOf, ofWord, perWord, where } from '../vocabulary.js'
import { weekdays } from '../words/calendar.js'
import { stripMarks } from '../words/fold-letters.js'
import { countForeignTrigrams } from '../words/letter-patterns.js'
import { makeWordSet } from '../words/word-set.js'
import { countSyllables } from '../words/syllables.js'
import { isFunctionWord } from '../words/word-classes.js'
import { singularOf } from './counts.js'
import { findGermanNouns, findToned } from './untranslated-nouns.js'

/** A word in small letters without hyphen or apostrophe. */
const isPlainWord = perWord(
  spelling => /^(?:[a-z]{4,}|(?=\p{Ll}*[^a-z])\p{Ll}{3,})$/u.test(spelling) && /^\p{Script=Latin}+$/u.test(spelling),
  /\p{Ll}/u,
)
const hasAccent = perWord(spelling => /[^a-z]/u.test(spelling))
const plainOf = ofWord(stripMarks)
const foreignTrigrams = ofWord(spelling => countForeignTrigrams(spelling))

/** Small words of other languages that names and terms of English keep. */
const inNames = makeWordSet(`
  las los les del der des dos das die van von bin est per pro sur com mit par pas con het een ang mga wa le alla alle
  allo dal dans les aux une uno una che gli ist hat men till den och ved kun kan var bet
`)

/** True for a small word of another language that no name and no term of English keeps. */
const isForeignSmall = perWord(
  spelling =>
    (foreignWords.has(spelling) || isForeignWord(spelling)) &&
    spelling.length > 2 &&
    !isSharedWord(spelling) &&
    !isFunctionWord(spelling) &&
    !inNames.has(spelling),
)

/** Most tokens between two words that are signs for each other. */
const near = 2

/**
 * Finds words that the engine left in the source's language: in small letters, outside the dictionary, and with a
 * second sign: an accent, letters that English does not put side by side, or another such word nearby. A word that the
 * copy explains, quotes or uses again and again is a term.
 */
export function findUntranslatedWords(field: AnnotatedField): readonly (readonly [Token, Token])[] {
  const { tokens } = field
  const small = [...findSmallPairs(field), ...findToned(field), ...findGermanNouns(field)]
  const unknown = where(tokens, isPlainWord).filter(token => isUnknown(field, token))
  if (unknown.length === 0) return small
  const counts = new Map<string, number>()
  for (const { text } of unknown) counts.set(text, (counts.get(text) ?? 0) + 1)
  const words = unknown.filter(token => (counts.get(token.text) ?? 0) < 4 && !isTerm(field, token))
  const found: [Token, Token][] = []
  for (const [at, token] of words.entries()) {
    const [before, next] = [words[at - 1], words[at + 1]]
    const isNear = [before, next].some(
      other => other !== undefined && Math.abs(other.index - token.index) <= near && other.text !== token.text,
    )
    if (!hasSign(field, token, isNear)) continue
    const last = found.at(-1)
    if (last !== undefined && token.index - last[1].index <= near) last[1] = token
    else found.push([token, token])
  }
  return [
    ...found,
    ...small.filter(([first, last]) => !found.some(([a, b]) => a.index <= last.index && b.index >= first.index)),
  ]
}

/**
 * Finds two small words of another language that are near each other behind an English word, and one alone between two
 * English words: “the budget und the court”.
 */
function findSmallPairs(field: AnnotatedField): readonly (readonly [Token, Token])[] {
  const { tokens, quotations } = field
  const found: [Token, Token][] = []
  for (const token of where(tokens, isForeignSmall)) {
    const last = found.at(-1)
    if (last !== undefined && token.index - last[1].index <= near) last[1] = token
    else found.push([token, token])
  }
  return found.filter(
    ([first, last]) =>
      (first === last ? isAloneInEnglish(field, first) : first.text !== last.text) &&
      /^\p{Ll}/u.test(tokens[first.index - 1]?.text ?? '') &&
      !quotations.covers(first.start),
  )
}

/** True for a word between two words of English in small letters. */
const isAloneInEnglish = (field: AnnotatedField, token: Token): boolean =>
  !field.isCommonWord(token) &&
  [-1, 1].every(step => {
    const other = field.tokens[token.index + step]
    const gap =
      other === undefined ? '' : field.text.slice(Math.min(other.end, token.end), Math.max(other.start, token.start))
    return other !== undefined && gap === ' ' && isSmallEnglish(other) && field.isCommonWord(other)
  })
const isSmallEnglish = perWord(
  word => /^[a-z]{2,}$/u.test(word) && !/^(?:die|den|bin|war)$/u.test(word) && !isForeignWord(word),
)

const isUnknown = (field: AnnotatedField, token: Token): boolean => !field.isCommonWord(token) && !isNotedTerm(token)

/** True for a word that dictionaries leave out and English has. */
const isNotedTerm = perWord(
  word =>
    latinWords.has(word) ||
    accentedLoans.has(word) ||
    units.has(singularOf(word)) ||
    currencies.has(stripMarks(word)) ||
    interjections.has(singularOf(word)) ||
    weekdays.includes(capitalOf(word)),
)

const interjections = makeWordSet('huzzah hurrah hooray hosanna halloo tally-ho yippee whoopee alleluia hallelujah')

const capitalOf = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Endings of the words of science, which dictionaries leave out: “norathyriol”, “triperoxide”, “frugiperda”. */
const compounds = [
  'one',
  'ides?',
  'ines?',
  'ins?',
  'ol',
  'ates?',
  'ases?',
  'ose',
  'enes?',
  'anes?',
  'yl',
  'omycin',
  'mab',
]
const kindsOfLife = ['oids?', 'osis', 'itis', 'us', 'um', 'is', 'ae', 'ii', 'ia', 'ensis', 'ius', 'ivirus']
const science = new RegExp(`${anyOf([...compounds, ...kindsOfLife])}$`, 'u')

/** True for two words of the dictionary written as one, or for one with a letter too many, too few or moved. */
function isEnglishAfterAll(field: AnnotatedField, word: string): boolean {
  const isCommon = (part: string): boolean =>
    (part.length > 2 && field.isCommonWord(part)) || (part.length === 2 && isFunctionWord(part))
  for (let at = 1; at < word.length; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    if (isCommon(left) && (isCommon(right) || isMadeOfTwo(right, isCommon))) return true
    if (isCommon(left + right.slice(1))) return true
    const [a = '', b = ''] = right
    if (isCommon(left + b + a + right.slice(2))) return true
  }
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  return Array.from({ length: word.length }, (_, at) => at).some(at =>
    letters.some(
      letter =>
        isCommon(word.slice(0, at) + letter + word.slice(at)) ||
        isCommon(word.slice(0, at) + letter + word.slice(at + 1)),
    ),
  )
}

const isMadeOfTwo = (word: string, isCommon: (part: string) => boolean): boolean =>
  Array.from(word, (_, at) => at).some(at => isCommon(word.slice(0, at)) && isCommon(word.slice(at)))

/** Fewest letters of a word of which one trigram that English lacks says enough. */
const longWord = 8

/** Endings of words of other languages that English words hardly have. */
const foreignEnding = new RegExp(
  `${anyOf([
    'ati|[ae]nta|azione|azioni|amento|amenti|mente|idad|idades|dade|dades|istas|adores|antes|ados|idos',
    'ungen|ung|keit|heit|schaft|lichen|ischen|erinnen',
    'eurs|euse|euses|iques|aient|eaux|ais',
    'nych|skiej|skich|owie|ami|ovat|ovali|nost|stvo|skogo|tsiya|shchik|chiki|niki',
    'lari|leri|lar|ler|maktan|lik|luk|kan|nya|wati|tilla|sti|isuus|ssa',
    'adas?|adura|edore?s?|cion(?:es)?|eiras?|inh[oa]s?|itos|anza|azgo|ezza|ggio|ione|ismo',
    'strasse|haus|platz|burg|werk|stelle|fahrt|anwalt|meister|heid|lijk|uis|ningen|skap',
    'ovka|enko|stvo|chka|nitsa|ovna|osti|oires?|euil|cilik|ciler|ingar',
  ])}$`,
  'u',
)
const hasForeignEnding = perWord(spelling => spelling.length > 6 && foreignEnding.test(spelling))

function hasSign(field: AnnotatedField, token: Token, isNear: boolean): boolean {
  if (hasAccent(token)) return true
  const { text } = token
  const trigrams = foreignTrigrams(token)
  const isOdd = trigrams >= 2 || (trigrams === 1 && text.length >= longWord)
  const neighbours = [-1, 1].map(step => field.tokens[token.index + step])
  const isBeside = neighbours.some(other => other !== undefined && isForeignSmall(other))
  if (!isOdd && !isBeside && !hasForeignEnding(token) && (!isNear || science.test(text))) return false
  // “abrdn”: a firm without vowels.
  return countSyllables(text) > 1 && !isEnglishAfterAll(field, text)
}

/** Most words of a quotation that is a term; longer ones are somebody’s speech, which was translated. */
const longestTerm = 6

const isQuotedTerm = (field: AnnotatedField, { start, index }: Token): boolean =>
  field.quotations.covers(start) &&
  (!field.quotations.all.some(
    ({ opener, closer }) =>
      opener.start < start && start < (closer?.start ?? 0) && (closer?.index ?? 0) - opener.index > longestTerm + 1,
  ) ||
    [-2, -1, 1, 2].some(step => isForeignHere(field, field.tokens[index + step])))

/** True for a neighbour that shows that the words are quoted in their own language. */
const isForeignHere = (field: AnnotatedField, token: Token | undefined): boolean =>
  token?.kind === 'word' && (isForeignSmall(token) || !field.isCommonWord(token.text))

/** English takes an accent in its loans, but makes no participles with one: “analysées”. */
const isEnglishWithAccent = (field: AnnotatedField, token: Token): boolean =>
  field.isCommonWord(plainOf(token)) &&
  (!/ée?s?$/u.test(token.text) || accentedLoans.has(token.text.replace(/s$/u, '')))

/** True for a word that the copy explains or quotes, that belongs to a name, or that English writes without accents. */
function isTerm(field: AnnotatedField, token: Token): boolean {
  const { tokens } = field
  const [earlier, before, next] = [-2, -1, 1].map(step => tokens[token.index + step])
  if (isQuotedTerm(field, token) || (hasAccent(token) && isEnglishWithAccent(field, token))) return true
  if (/^(?:[(*_/“"‘'@#=+&.-]|or|called)$/u.test(before?.text ?? '') || /^[(*_/=@&”"’']$/u.test(next?.text ?? ''))
    return true
  if (before !== undefined && isDefinition(tokens, before)) return true
  if ([earlier, before].some(other => other !== undefined && introducers.has(lowerCaseOf(other)))) return true
  return isHigh(next) || belongsToName(field, token)
}

/** The number of tokens before “is” in which copy says that a word follows. */
const definitionReach = 10

/** True for the verb of “the word for the longing is saudade”. */
const isDefinition = (tokens: readonly Token[], { text, index }: Token): boolean =>
  /^(?:is|was|means?)$/u.test(text) &&
  tokens.slice(Math.max(0, index - definitionReach), index).some(each => namesWord(each))
const namesWord = perWord(word => /^(?:words?|terms?|names?|phrases?|expressions?|nickname)$/iu.test(word))

const isHigh = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')

/** Most words of a foreign name behind its capital. */
const longestName = 5

/** True for a word of a name in another language: “the Comité d’été et de la mer”. */
function belongsToName(field: AnnotatedField, { index }: Token): boolean {
  for (let at = index - 1; at >= Math.max(0, index - longestName); at--) {
    const token = field.tokens[at] as Token
    if (isHigh(token)) return !isFunctionWord(token.text)
    if (token.kind !== 'word' || (token.text.length > 3 && !isForeignSmall(token) && field.isCommonWord(token)))
      return false
    if (isFunctionWord(token.text) && token.text !== 'a') return false
  }
  return false
}
