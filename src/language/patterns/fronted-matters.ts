import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { speechVerbs } from '../lexicon/speech-verbs.js'
import { ofWord, perWord } from '../vocabulary.js'
import { determiners } from '../words/word-classes.js'
import { findPlainVerbs } from './finite-verbs.js'

/** A sentence that begins with what was told of and ends with who told: “About this informs the press office.” */
export interface FrontedMatter {
  readonly first: Token
  readonly last: Token
}

const isAbout = perWord(word => /^(?:About|Of|On|Concerning|Regarding)$/u.test(word))
const isMatter = perWord(word => /^(?:this|that|it|these|which|everything)$/u.test(word))
const isThe = perWord(word => word === 'the' || word === 'what')
const speechOf = ofWord(word => speechVerbs.get(word.toLowerCase()) ?? null)
const opensName = perWord(word => /^\p{Lu}/u.test(word) || determiners.has(word))

/** Most tokens of such a sentence. */
const longest = 20

/** Finds such sentences. */
export function* findFrontedMatters(field: AnnotatedField): Iterable<FrontedMatter> {
  for (const sentence of field.sentences) {
    const [first] = sentence.tokens
    if (first === undefined || sentence.tokens.length > longest || field.quotations.covers(first.start)) continue
    const speaker = isAbout(first) ? readFronted(sentence) : readVerbFirst(sentence)
    const last = sentence.tokens.at(-2)
    if (speaker === null || last === undefined || sentence.tokens.at(-1)?.text !== '.') continue
    if (isSpeakerToEnd(sentence, speaker)) yield { first, last }
  }
}

/** Returns the place of the speaker in “About this informs …”, “About the accident reported …”; null for another. */
function readFronted({ tokens }: Sentence): number | null {
  const at = isMatter(tokens[1]) ? 2 : 3
  const verb = tokens[at]
  return (at === 2 || isThe(tokens[1])) && verb !== undefined && isFinite(verb) ? at + 1 : null
}

/** Returns the place of the speaker in “Reports about this the newspaper Izvestia”; null for another. */
function readVerbFirst({ tokens: [verb, about, matter] }: Sentence): number | null {
  if (verb === undefined || !isFinite(verb)) return null
  return /^(?:about|of|on)$/u.test(about?.text ?? '') && isMatter(matter) ? 3 : null
}

const isFinite = (token: Token): boolean => /^(?:past|third)$/u.test(speechOf(token)?.form ?? '')

/** True if nothing but a speaker is between a place and the end: there is no other verb. */
const isSpeakerToEnd = (sentence: Sentence, from: number): boolean =>
  opensName(sentence.tokens[from]) && findPlainVerbs(sentence).every(place => place < from)
