import type { AnnotatedField, Quotation, Sentence, Token } from '../annotated-story.js'
import { lowerCaseOf, ofWord, perWord } from '../vocabulary.js'
import { determiners } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { isFrameVerb } from './attribution-frames.js'
import { findPlainVerbs, isPlainVerb } from './finite-verbs.js'
import { namesOffice } from './person-signs.js'

/**
 * A speaker behind quoted speech without an English verb of saying: `wrong-verb` for “"…," sentenced the coach”,
 * `wording` for “"…," used the expressions Berg”, `bare` for “"…" - Berg.”, where there is no verb at all.
 */
export interface SpeakerBehindSpeech {
  readonly first: Token
  readonly last: Token
  readonly kind: 'wrong-verb' | 'wording' | 'bare'
}

/** Verbs that say speech in other languages and take none in English. */
const calques = makeWordSet(`
  sentenced manifested precised sustained introduced evaluated talked meant communicated launched transmitted exposed
  expounded pointed signaled signalled spoke abounded riveted nuanced settled punctuated weighed reinforced opinionated
  valued ratified sliced tempered completed deepened lets pronounced dictated
`)
const isCalque = perWord(word => calques.has(word))
const isWording = perWord(word =>
  /^(?:expressions?|statements?|sentences|phrases|evaluations?|assessments?)$/u.test(word),
)
const isUsing = perWord(word => /^(?:used|uses|included|made|gave|shared|found)$/u.test(word))
const opensName = perWord(word => determiners.has(word) || /^\p{Lu}\p{L}/u.test(word))
const isSubject = perWord(
  word => /^(?:he|she|they)$/u.test(word) || determiners.has(word) || /^\p{Lu}\p{L}/u.test(word),
)
const isDash = perWord(mark => /^(?:[–—-]|--)$/u.test(mark))
const isI = ofWord(word => /^(?:I|I['’]m|we|We|you|it|It|there|There|this|This)$/u.test(word))

/** Fewest words of quoted speech, and most of what is behind it. */
const fewest = 3
const longest = 12
/** Most words of a speaker without a verb, and of a name. */
const longestSpeaker = 6
const longestName = 3

/** Finds such speakers behind quotations with which a sentence begins. */
export function* findSpeakersBehindSpeech(field: AnnotatedField): Iterable<SpeakerBehindSpeech> {
  const sentences = new Map(field.sentences.map(sentence => [sentence.tokens[0]?.index ?? -1, sentence]))
  for (const { opener, closer, depth } of field.quotations.all) {
    const sentence = sentences.get(opener.index)
    if (sentence === undefined || depth > 0 || closer === null) continue
    const found = readBehind(sentence, closer)
    if (found !== null) yield found
  }
}

function readBehind(sentence: Sentence, closer: NonNullable<Quotation['closer']>): SpeakerBehindSpeech | null {
  const { tokens } = sentence
  const at = closer.index - (tokens[0]?.index ?? 0)
  const hasComma = tokens[at - 1]?.text === ',' || tokens[at + 1]?.text === ','
  const from = tokens[at + 1]?.text === ',' ? at + 2 : at + 1
  const words = tokens.slice(from, -1)
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined || tokens.at(-1)?.text !== '.') return null
  if (at <= fewest || words.length > longest) return null
  if (isDash(first)) return isClause(sentence, at) && isName(words.slice(1)) ? { first, last, kind: 'bare' } : null
  if (!hasComma || words.some(({ text }) => /^["“”:;]$/u.test(text))) return null
  if (readWording(words)) return { first, last, kind: 'wording' }
  if (isCalque(first))
    return opensName(words[1]) && isSpeaker(words.slice(1)) ? { first, last, kind: 'wrong-verb' } : null
  // “The coach sentenced.”: behind its speaker, the verb is the last word.
  if (isCalque(last) && isSubject(first) && last.text !== 'meant' && isSpeaker(words.slice(0, -1)))
    return { first, last, kind: 'wrong-verb' }
  return isClause(sentence, at) && isName(words) ? { first, last, kind: 'bare' } : null
}

/** “used the expressions Berg”, “the mayor used these statements” */
function readWording(words: readonly Token[]): boolean {
  const verb = words.findIndex(isUsing)
  if (verb < 0 || verb > longestSpeaker || (verb > 0 && !isSubject(words[0]))) return false
  const noun = words.findIndex((token, at) => at > verb && at < verb + 4 && isWording(token))
  const between = words.slice(verb + 1, noun)
  if (
    noun < 0 ||
    !between.every(token => /^(?:the|these|those|following|such|this|his|her)$/u.test(lowerCaseOf(token)))
  )
    return false
  const rest = words.slice(noun + 1)
  return verb === 0 ? rest.length > 0 && opensName(rest[0]) : rest.length === 0
}

/** True for quoted words that make a statement. */
const isClause = (sentence: Sentence, end: number): boolean =>
  findPlainVerbs(sentence).some(place => place < end) || sentence.tokens.slice(1, end).some(isI)

/** True for words without a verb of their own. */
const isSpeaker = (words: readonly Token[]): boolean =>
  words.every(token => token.kind !== 'punctuation' || token.text === ',') &&
  !words.some(({ text }) => /^(?:and|that|which|who|was|were|is|are|had|has|said|it|to)$/u.test(text))

const isPlainWord = (token: Token): boolean => token.kind === 'word' && !isFrameVerb(token) && !isPlainVerb(token)

/** True for the name of a person, alone or behind an office. */
function isName(words: readonly Token[]): boolean {
  const name = words.findIndex(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))
  if (name < 0 || words.length > longestSpeaker || words.length - name > longestName) return false
  if (!words.slice(name).every(({ text, kind }) => kind === 'word' && /^\p{Lu}/u.test(text))) return false
  const office = words.slice(0, name)
  return name === 0 || (office.every(isPlainWord) && namesOffice(words[name - 1]))
}
