import type { Sentence, Tag } from '../annotated-story.js'
import { perWord, tokenAt } from '../vocabulary.js'
import { determiners } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'

/** Modal verbs in lower case: “Will”, “May” and “Might” inside a sentence are names. */
export const modals = makeWordSet('will would can could should must may might shall cannot')

/** Modals that are also nouns: “a living will”, “the trash can”, “a must”, “the navy’s might”. */
const alsoNouns = makeWordSet('will can must might')

const pronouns = makeWordSet(`
  he she it they we i you there everyone everybody someone somebody anyone anybody nobody everything something nothing
`)

/** Pronouns that no tagger takes for an adverb. */
const isSurePronoun = perWord(word => /^(?:he|she|it|they|we|you|i)$/iu.test(word))

/**
 * Words before “will” and “must” that name their kind: “free will”, “grape must”. Other adjectives are known by their
 * tag.
 */
const kindsOfNoun = makeWordSet(`
  free good ill living iron joint mirror family video last state party murder mutual
  grape wine apple pear cider fruit white red elephant tourist
`)

/** Returns the place of the last word before the modal that is no adverb. */
function findSubject({ tags }: Sentence, index: number): number {
  let at = index - 1
  while (tags[at] === 'ADV') at--
  return at
}

/**
 * True for a modal verb. A word that may be a noun is one if no subject can be before it: after a determiner, an
 * adjective, a possessive or a preposition. “Can” and “might” are nouns also after a singular noun, which tells the
 * kind: “the paint can”.
 */
export function isModal(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence
  const word = tokens[index]?.text ?? ''
  if (!alsoNouns.has(word)) return modals.has(word)
  // “They will” needs no tags.
  if (isSurePronoun(tokenAt(tokens, index - 1))) return true
  const { tags } = sentence
  const at = findSubject(sentence, index)
  const subject = tokens[at]?.text ?? ''
  if (pronouns.has(subject.toLowerCase())) return true
  if (determiners.has(subject.toLowerCase()) || !isNoun(tags[at]) || /['’](?:s?)$/u.test(subject)) return false
  if (isPlural(subject)) return true
  const isNamed = /^\p{Lu}/u.test(subject)
  // “The Presley will was read”: one name after an article tells whose will it is.
  if (isNamed && determiners.has(tokens[at - 1]?.text.toLowerCase() ?? '')) return false
  return word === 'will' || word === 'must' ? !kindsOfNoun.has(subject.toLowerCase()) : false
}

const isNoun = (tag: Tag | undefined): boolean => tag === 'NOUN' || tag === 'PROPN'

const isPlural = (word: string): boolean =>
  /(?:[^su]s|ses|people|men|women|children|police)$/u.test(word) &&
  !/^(?:gas|lens|news|bias|canvas|atlas)$/iu.test(word)

const clauseOpeners = makeWordSet(`
  what whatever all everything anything nothing only as than best most least whoever wherever how where who whom which
  those
`)

/**
 * True where the clause of a helping verb may end with it, so that the next verb belongs to another: “all they could
 * was wait”, “the money that they had went to the port”, “those who can went home”.
 */
export function endsClause(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence
  const subject = tokens[index - 1]?.text.toLowerCase() ?? ''
  if (subject === 'who' || subject === 'that' || subject === 'which')
    return subject !== 'who' || /^(?:those|people|ones|all|any|some|many)$/u.test(tokens[index - 2]?.text ?? '')
  if (!pronouns.has(subject)) return false
  if (tokens.slice(Math.max(0, index - 10), index - 1).some(({ text }) => clauseOpeners.has(text.toLowerCase())))
    return true
  const isThat = tokens[index - 2]?.text === 'that'
  const before = isThat ? index - 3 : index - 2
  // “told the court that she had wrote it”: the hearer has no relative clause.
  if (isThat && tokens.slice(Math.max(0, before - 4), before).some(hasHearer)) return false
  const { tags } = sentence
  return isNoun(tags[before]) && !opensWithPreposition(tags, before)
}

const hasHearer = perWord(word =>
  /^(?:tell|tells|told|informed|assured|warned|reminded|convinced|notified)$/u.test(word),
)

/** Words after which a clause may end with a modal: “what they can”, “if he would”, “did the best she could”. */
const opensEllipsis = makeWordSet(`
  what whatever all everything anything nothing only as than best most least more little whoever wherever however how
  where who whom whose which that those if when whenever while unless until because do does did doing done done
`)

/** The number of tokens before a modal in which such a word is looked for. */
const clauseLength = 14

/** True where a clause may end with a helping verb: “how bad they are”. */
export const mayEndWithModal = ({ tokens }: Sentence, index: number, from = 0): boolean =>
  tokens.slice(Math.max(from, index - clauseLength), index).some(({ text }) => opensEllipsis.has(text.toLowerCase()))

/** Modals before another one in the dialects of the American South and of Scotland: “might could”, “may can”. */
const dialectModals: ReadonlySet<string> = new Set(['might', 'may'])

/** True for a modal before another one: “must will”, “should can”. */
export function doublesModal(sentence: Sentence, index: number): boolean {
  const [first, second] = [sentence.tokens[index]?.text ?? '', sentence.tokens[index + 1]?.text ?? '']
  return (
    first !== second &&
    modals.has(second) &&
    sentence.tags[index + 2] === 'VERB' &&
    !dialectModals.has(first) &&
    isModal(sentence, index) &&
    !mayEndWithModal(sentence, index)
  )
}

/** The place behind the last comma: it closes the aside of “Ana, who is ill, can to go”. */
const behindComma = ({ tokens }: Sentence, index: number): number =>
  tokens.slice(0, index).findLastIndex(({ text }) => text === ',') + 1

/** True for a modal before “to” and a verb: “residents can to vote”. “Will” is a noun there: “the will to win”. */
export function losesModal(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence
  return (
    tokens[index + 1]?.text === 'to' &&
    /^(?:can|could|must|should)$/u.test(tokens[index]?.text ?? '') &&
    sentence.tags[index + 2] === 'VERB' &&
    (isModal(sentence, index) || isJoinedCan(sentence, index)) &&
    !mayEndWithModal(sentence, index, behindComma(sentence, index))
  )
}

/** True for “can” behind “and” and words without an article: “is rare and can to kill”, not “the jar and can to go”. */
function isJoinedCan({ tokens, tags }: Sentence, index: number): boolean {
  if (tokens[index]?.text !== 'can' || tags[index] !== 'AUX' || tags[index - 1] !== 'CCONJ') return false
  let at = index - 2
  while (isNoun(tags[at]) || tags[at] === 'ADJ') at--
  return tags[at] !== 'DET'
}

/** True for a regular past behind a modal and its noun: “the market will closed”. It is the last verb. */
export function hasPastBehind(sentence: Sentence, index: number): boolean {
  const { tokens, tags } = sentence
  const word = tokens[index]?.text ?? ''
  if (index === 0 || !isNoun(tags[index - 1]) || !isModal(sentence, index) || mayEndWithModal(sentence, index))
    return false
  const isAlone = !tags.slice(index + 2).some(tag => tag === 'VERB' || tag === 'AUX')
  // “The will signed in May was forged”
  return alsoNouns.has(word) ? isAlone && determiners.has(tokens[0]?.text.toLowerCase() ?? '') : isAlone
}

/** True for a noun of a phrase that opens its sentence or clause: “On Monday he”. */
function opensWithPreposition(tags: readonly Tag[], noun: number): boolean {
  let at = noun
  while (/^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(tags[at] ?? '')) at--
  return tags[at] === 'ADP' && (at === 0 || /^(?:PUNCT|CCONJ|SCONJ)$/u.test(tags[at - 1] ?? ''))
}
