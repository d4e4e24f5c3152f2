import type { Sentence, Token } from '../annotated-story.js'
import { citeVerbs, mediaNouns, reportVerbs, sayVerbs, stateAdjectives } from '../lexicon/attribution-words.js'
import { speechVerbs } from '../lexicon/speech-verbs.js'
import { perWord } from '../vocabulary.js'
import { determiners } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { type AttributionFrame, readFrame } from './attribution-frames.js'
import { isSaying } from './attributions.js'
import { anyOf } from '../../story/pattern.js'
import { isPlainVerb } from './finite-verbs.js'

/**
 * True for a sentence that is only the source of a statement: “According to the harbor office.”, “The agency
 * reported.”, “Press Bureau of Orden.” after a sentence with a verb of saying. `agencies` are the first tokens of
 * agencies' names.
 */
export const isTornAttribution = (
  sentence: Sentence,
  before: Sentence | undefined,
  agencies: ReadonlySet<number>,
): boolean =>
  !/\S/u.test(sentence.field.text[sentence.end] ?? ' ') &&
  (isSourceAlone(sentence) ||
    (before !== undefined && (isSpeakerAlone(sentence) || (endsSpeech(before) && isCutFromSpeech(sentence)))) ||
    (before !== undefined &&
      !/^["”’']$/u.test(before.tokens.at(-1)?.text ?? '') &&
      isAttributionAlone(sentence, agencies)) ||
    (before !== undefined && isNameAlone(sentence, agencies) && isAttributed(before)))

/** “According to a report released on Monday.”, “As reported by Yonhap.”: there is a source and no statement. */
function isSourceAlone(sentence: Sentence): boolean {
  const { tokens } = sentence
  const length = sourceOpening(tokens)
  if (length === 0) return false
  const rest = tokens.slice(length)
  const comma = rest.findIndex(({ text }) => text === ',' || text === ':')
  if (comma >= 0 && !isNameInApposition(rest.slice(comma))) return false
  const { tags } = sentence // the tagger is asked for no other sentence
  return rest.every(
    (token, index) =>
      !isVerb(token, tags[length + index]) ||
      (isParticiple(token, tags[length + index - 1]) && endsPhrase(rest[index + 1], tags[length + index + 1])),
  )
}

const startsHigh = perWord(word => /^\p{Lu}/u.test(word))

/** True for a comma and a name to the end: “the mayor, Ada Holm.” */
const isNameInApposition = (tokens: readonly Token[]): boolean =>
  tokens.length > 2 && tokens[0]?.text === ',' && tokens.slice(1, -1).every(startsHigh)

/** Most tokens of a speaker. */
const longestSpeaker = 14

/**
 * “Said the chief engineer, Paula Wren.”, “Told reporters outside the court.”: the verb of saying opens the sentence,
 * and no statement follows it.
 */
function isSpeakerAlone(sentence: Sentence): boolean {
  const { tokens, field, start, end } = sentence
  if (tokens.length < 4 || tokens.length > longestSpeaker || tokens.at(-1)?.text !== '.') return false
  const said = opensWithSaying(tokens[0])
  if (!said && !toldHearers.test(field.text.slice(start, end))) return false
  const { tags } = sentence
  const rest = tokens.slice(1)
  const isOfSpeaker = ({ kind, text }: Token): boolean =>
    kind !== 'punctuation' || text === '.' || (said && text === ',')
  return rest.every((token, at) => isOfSpeaker(token) && !isVerb(token, tags[at + 1]))
}

/** True for a sentence whose last word is quoted, and that ends in a full stop. */
const endsSpeech = ({ tokens }: Sentence): boolean => {
  const [stop, mark] = tokens.slice(-2)
  return (stop?.text === '.' && closesSpeech(mark)) || (mark?.text === '.' && closesSpeech(stop) && tokens.length > 3)
}
const closesSpeech = perWord(mark => /^(?:["”]|'')$/u.test(mark))

/** “"It is late." Indicated Berg.”, “"It is late." Berg said.”: the stop has taken the place of a comma. */
function isCutFromSpeech(sentence: Sentence): boolean {
  const { tokens } = sentence
  const words = tokens.slice(0, -1)
  if (tokens.length > longestSpeaker || tokens.length < 3 || tokens.at(-1)?.text !== '.') return false
  if (opensWithSpeech(tokens[0])) {
    const { tags } = sentence
    return (
      opensName(tokens[1]) &&
      words
        .slice(1)
        .every((token, at) => !isLowVerb(token, tags[at + 1]) && (token.kind !== 'punctuation' || token.text === ','))
    )
  }
  const frame = readFrame(words)
  return frame?.kind === 'says' && !goesOn(frame.verb) && !takesOther(frame) && !frame.tail.some(opensClause)
}

const isLowVerb = (token: Token, tag: string | undefined): boolean =>
  /^\p{Ll}/u.test(token.text) && (tag === 'VERB' || tag === 'AUX' || isPlainVerb(token))
const opensWithSpeech = perWord(
  word => /^\p{Lu}/u.test(word) && /^(?:past|third)$/u.test(speechVerbs.get(word.toLowerCase())?.form ?? ''),
)
const opensName = perWord(word => /^\p{Lu}/u.test(word) || determiners.has(word))
/** Verbs that are complete without what was said: “He continued.” */
const whole = makeWordSet(`
  continued maintained recalled reported claimed confirmed declared announced wrote writes noted replied argued
`)
const goesOn = perWord(word => whole.has(word))

/** True for a verb that means something else with its preposition: “pointed at the sky”, “insisted on tea”. */
const takesOther = ({ verb, tail: [next] }: AttributionFrame): boolean =>
  (verb.text === 'pointed' && next?.text !== 'out') || (verb.text === 'insisted' && next?.text === 'on')

/** Opens what was said: “The minister told reporters that he agreed.” */
const opensClause = perWord(word => /^(?:that|whether|how|why)$/u.test(word))

const hearers = anyOf(['reporters', 'journalists', 'lawmakers', 'senators', 'MPs', 'officers', 'police', 'fans'])
const places = anyOf([
  'court',
  'press',
  'paper',
  'newspaper',
  'media',
  'hearing',
  'committee',
  'council',
  'inquiry',
  'jury',
])
const toldHearers = new RegExp(`^Told (?:${hearers}|the ${places})\\b`, 'u')

const opensWithSaying = perWord(word => word === 'Said' || word === 'Says' || word === 'Added')

const opensSource = perWord(word => /^(?:according|as)$/iu.test(word))

/** Returns the number of tokens that open a source; 0 if none do. */
function sourceOpening(tokens: readonly Token[]): number {
  if (!opensSource(tokens[0])) return 0
  const opening = tokens
    .slice(0, 3)
    .map(({ text }) => text.toLowerCase())
    .join(' ')
  if (/^according to /u.test(opening)) return 2
  return /^as (?:reported|cited|quoted|noted|announced|stated) by$/u.test(opening) ? 3 : 0
}

const isVerb = (token: Token, tag: string | undefined): boolean =>
  tag === 'VERB' || tag === 'AUX' || tag === 'PRON' || isPlainVerb(token)

/** “A report released on Monday”: the verb belongs to the noun before it. */
const isParticiple = ({ text }: Token, before: string | undefined): boolean =>
  /(?:ed|en|ing|made|seen|held|sent)$/u.test(text) && /^(?:NOUN|PROPN|ADV)$/u.test(before ?? '')

/** True for what may follow such a verb. An object shows the verb of a statement: “a defect caused the fire”. */
const endsPhrase = (next: Token | undefined, tag: string | undefined): boolean =>
  /^(?:ADP|ADV|PUNCT)$/u.test(tag ?? 'PUNCT') || /^(?:\p{Lu}\p{Ll}+day|last|this)$/u.test(next?.text ?? '')

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word'
const isMedia = perWord(word => mediaNouns.has(word.toLowerCase()))
const isOfName = perWord(
  word =>
    /^\p{Lu}/u.test(word) ||
    mediaNouns.has(word.toLowerCase()) ||
    stateAdjectives.has(word) ||
    determiners.has(word.toLowerCase()),
)
const reports = perWord(word => sayVerbs.has(word) || reportVerbs.has(word) || citeVerbs.has(word))
const isOfDay = perWord(word => /^(?:on|\p{Lu}\p{Ll}+day|today|yesterday)$/u.test(word))

/** “The official news agency reported on Monday.”: a source and its verb, and no statement. */
function isAttributionAlone({ tokens }: Sentence, agencies: ReadonlySet<number>): boolean {
  if (!isOfName(tokens[0])) return false
  const verb = tokens.findIndex(token => reports(token) || !isOfName(token))
  if (verb < 1 || !reports(tokens[verb])) return false
  const source = tokens.slice(0, verb)
  if (!source.some(token => isMedia(token) || agencies.has(token.index))) return false
  return tokens.slice(verb + 1, -1).every(isOfDay)
}

const isOfNamePhrase = (token: Token): boolean => isOfName(token) || token.text === 'of'

/** “Press Bureau of Orden.”, “The Korean news agency.”: a name or a description of an agency. */
function isNameAlone({ tokens }: Sentence, agencies: ReadonlySet<number>): boolean {
  if (!isWord(tokens[0]) || !isOfNamePhrase(tokens[0])) return false
  const words = tokens.slice(0, -1)
  return (
    words.every(token => isWord(token) && isOfNamePhrase(token)) &&
    words.some(token => isMedia(token) || agencies.has(token.index))
  )
}

const isAttributed = ({ tokens }: Sentence): boolean => tokens.some(token => saysAccording(token) || isSaying(token))

const saysAccording = perWord(word => word.toLowerCase() === 'according')
