import type { Sentence, Token } from '../annotated-story.js'
import { collectives as groups } from '../lexicon/collectives.js'
import { perWord, tokenAt } from '../vocabulary.js'
import { isPreposition } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { findSubject, numberOfNoun } from './clause-subjects.js'

const singularPronouns: ReadonlySet<string> = new Set(['he', 'she', 'it'])
const pluralPronouns: ReadonlySet<string> = new Set(['they', 'we', 'you'])
const pluralVerbs: ReadonlySet<string> = new Set(['have', 'are', 'were', 'do', "don't", 'don’t'])
const singularVerbs: ReadonlySet<string> = new Set(['has', 'is', 'was', 'does'])
/** Words before a pronoun after which another verb form is right: "had he have", "suggest he have", "let it do". */
const otherClauses: ReadonlySet<string> = new Set(
  'had if that lest let make makes made help see and or than though suggest suggests suggested demand demanded insist insisted recommend recommended require required should would could did does do will can may might must whether'.split(
    ' ',
  ),
)

/** True for a verb whose form shows the number of its subject. */
export const mayDisagree = perWord(word => pluralVerbs.has(word) || singularVerbs.has(word))

/** Words that a report begins behind. */
const clauseLeads = makeWordSet('that said say says Monday Tuesday Wednesday Thursday Friday Saturday Sunday')

/**
 * Finds "the" before a group noun that opens its clause and has a plural verb; one word may come between: "the city
 * council".
 */
export function findPluralGroup(tokens: readonly Token[], { index, text }: Token): Token | null {
  const isArticle = (token: Token | undefined): token is Token => token?.text === 'the' || token?.text === 'The'
  const article = [tokens[index - 2], tokens[index - 3]].find(isArticle)
  if (article === undefined || !groups.has(tokens[index - 1]?.text ?? '') || !pluralVerbs.has(text)) return null
  const before = tokens[article.index - 1]
  const opens = startsClause(before) || article.text === 'The' || clauseLeads.has(before?.text ?? '')
  // "asked that the committee have a vote"
  return opens && !(before?.text === 'that' && (text === 'have' || text === 'do')) ? article : null
}

/** Finds where a subject that does not agree with its verb starts, with its message; null where both agree. */
export function findDisagreement(
  sentence: Sentence,
  tokens: readonly Token[],
  verb: Token,
): { readonly start: number; readonly message: string } | null {
  const word = tokenAt(tokens, verb.index - 1)
  if (word === undefined) return null
  const pronoun = disagrees(word, verb, tokens[verb.index - 2])
  const change = `“${word.text}” does not agree with “${verb.text}”. Change the verb.`
  if (pronoun !== null) return { start: pronoun.start, message: change }
  const number = numberOfNoun(word)
  if (number === null || (number === 'plural') !== singularVerbs.has(verb.text)) return null
  const subject = findSubject(sentence, verb.index - (sentence.tokens[0]?.index ?? 0))
  if (subject === null) return null
  if (subject.number === 'plural') return { start: subject.noun.start, message: change }
  const message = `“${word.text}” is singular after a number or a word for many. Use its plural.`
  return subject.isCounted ? { start: subject.first.start, message } : null
}

/** Returns the first word of a subject that does not agree; null where it agrees or another clause may own the verb. */
function disagrees(subject: Token, verb: Token, before: Token | undefined): Token | null {
  const word = subject.text.toLowerCase()
  const behind = before?.text.toLowerCase() ?? ''
  if (word === 'police') return behind === 'the' && singularVerbs.has(verb.text) ? (before ?? null) : null
  if (otherClauses.has(behind) || ((isPreposition(behind) || /(?:s|ed|ing)$/u.test(behind)) && behind !== 'as'))
    return null
  if (singularPronouns.has(word))
    return pluralVerbs.has(verb.text) && verb.text !== 'were' && verb.text !== 'do' ? subject : null
  return pluralPronouns.has(word) && (verb.text === 'was' || verb.text === 'is') && startsClause(before)
    ? subject
    : null
}

/** Words that open a clause. */
const clauseWords = makeWordSet('as because when while but where')

/** True where the pronoun opens its clause: "all they is" and "the man you was" may have an earlier subject. */
const startsClause = (before: Token | undefined): boolean =>
  before === undefined || before.kind === 'punctuation' || clauseWords.has(before.text.toLowerCase())
