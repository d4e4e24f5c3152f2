import type { AnnotatedField, Quotation, Sentence, Token } from '../annotated-story.js'
import { speechVerbs } from '../lexicon/speech-verbs.js'
import { lowerCaseOf, ofWord, perWord } from '../vocabulary.js'
import { articles, possessives } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { findPlainVerbs } from './finite-verbs.js'

/**
 * Quoted words that no verb of saying gives to a speaker: `joined` for “"I am sorry," and she bowed”, `act` for “"I am
 * sorry," he expressed his regret”.
 */
export interface UnspokenSpeech {
  readonly first: Token
  readonly last: Token
  readonly kind: 'joined' | 'act'
}

/** Verbs of showing what one feels. Their object is that feeling, so they cannot take what was said. */
const acts = makeWordSet(`
  expressed showed shed conveyed displayed exuded voiced bowed clenched wiped lowered raised hung burst poured
  demonstrated exhibited harbored delivered revealed expresses shows conveys displays reveals
`)
/** Verbs of saying that take a thing of speech as their object, and then no quotation. */
const sayingOf = makeWordSet('stressed emphasized emphasised explained reiterated highlighted underlined underscored')
const matters = makeWordSet(`
  importance need necessity reason reasons situation background significance meaning position intention intentions
  determination will hope hopes resolve feelings feeling thoughts gratitude regret ambition aspiration aspirations
  possibility urgency seriousness
`)
const isAct = perWord(word => acts.has(word))
const isSayingOf = perWord(word => sayingOf.has(word))
const isMatter = perWord(word => matters.has(word))
const isOwn = perWord(word => articles.has(word) || possessives.has(word) || word === 'his' || word === 'her')
const isJoint = perWord(word => /^(?:and|but|then)$/u.test(word))
const isSubject = perWord(word => /^(?:he|she|they|the)$/u.test(word) || /^\p{Lu}\p{Ll}/u.test(word))
const isSpeech = ofWord(
  word => speechVerbs.has(word.toLowerCase()) || /^(?:according|asked|ask|asks|called|went|read|reads)$/iu.test(word),
)

/** Fewest words of quoted speech. */
const fewest = 3

/** Finds such words at the start of a sentence. */
export function* findUnspokenSpeech(field: AnnotatedField): Iterable<UnspokenSpeech> {
  const sentences = new Map(field.sentences.map(sentence => [sentence.tokens[0]?.index ?? -1, sentence]))
  for (const quotation of field.quotations.all) {
    const sentence = sentences.get(quotation.opener.index)
    if (sentence === undefined || quotation.depth > 0 || quotation.closer === null) continue
    const found = readBehind(sentence, quotation)
    if (found !== null) yield found
  }
}

function readBehind(sentence: Sentence, { closer }: Quotation): UnspokenSpeech | null {
  const { tokens } = sentence
  const at = (closer?.index ?? 0) - (tokens[0]?.index ?? 0)
  const isComma = tokens[at - 1]?.text === ',' || tokens[at + 1]?.text === ','
  if (closer === null || !isComma || at < fewest + 1) return null
  const from = tokens[at + 1]?.text === ',' ? at + 2 : at + 1
  const rest = tokens.slice(from)
  const [first] = rest
  if (first === undefined) return null
  if (isJoint(first))
    return isClause(sentence, at) &&
      isSubject(rest[1]) &&
      hasVerb(sentence, from + 2) &&
      !rest.some(isSpeech) &&
      !rest.some(({ text }) => /^["“]$/u.test(text))
      ? { first: closer, last: rest[1] as Token, kind: 'joined' }
      : null
  const verb = rest.findIndex(token => isAct(token) || isSayingOf(token))
  if (
    verb < 1 ||
    verb > 6 ||
    !isSubject(first) ||
    rest.slice(0, verb).some(({ kind, text }) => kind !== 'word' || /^(?:who|that|which)$/u.test(text))
  )
    return null
  const isActing = isAct(rest[verb]) || (isOwn(rest[verb + 1]) && isMatter(rest[verb + 2]))
  return isActing && (isClause(sentence, at) || !isTitle(sentence, at)) && !rest.slice(0, verb).some(isSpeech)
    ? { first, last: rest[verb] as Token, kind: 'act' }
    : null
}

/** True for quoted words that make a statement: they have a verb. */
const isClause = (sentence: Sentence, end: number): boolean =>
  findPlainVerbs(sentence).some(place => place < end) ||
  sentence.tokens.slice(1, end).some(token => /^(?:i|we|it|you|i’m|i'm|it’s|it's)$/u.test(lowerCaseOf(token)))

/** True if all long words have a capital. */
const isTitle = ({ tokens }: Sentence, end: number): boolean =>
  !tokens.slice(2, end).some(({ text }) => /^\p{Ll}{4}/u.test(text))

const hasVerb = (sentence: Sentence, from: number): boolean =>
  findPlainVerbs(sentence).some(place => place >= from) || sentence.tags.slice(from).includes('VERB')
