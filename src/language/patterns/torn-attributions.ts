import type { Sentence, Token } from '../annotated-story.js'
import { citeVerbs, mediaNouns, reportVerbs, sayVerbs, stateAdjectives } from '../lexicon/attribution-words.js'
import { determiners } from '../words/word-classes.js'
import { isSaying } from './attributions.js'
import { anyOf } from '../../story/pattern.js'
import { plainlyHasVerb } from './finite-verbs.js'

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
    (before !== undefined && isSpeakerAlone(sentence)) ||
    (before !== undefined &&
      !/^["”’']$/u.test(before.tokens.at(-1)?.text ?? '') &&
      isAttributionAlone(sentence, agencies)) ||
    (before !== undefined && isAttributed(before) && isNameAlone(sentence, agencies)))

/** “According to a report released on Monday.”, “As reported by Yonhap.”: there is a source and no statement. */
function isSourceAlone({ tokens, tags }: Sentence): boolean {
  const opening = tokens
    .slice(0, 3)
    .map(({ text }) => text.toLowerCase())
    .join(' ')
  const length = sourceOpening(opening)
  const rest = tokens.slice(length)
  if (length === 0 || rest.some(({ text }) => text === ',' || text === ':')) return false
  return rest.every(
    (token, index) =>
      !isVerb(token, tags[length + index]) ||
      (isParticiple(token, tags[length + index - 1]) && endsPhrase(rest[index + 1], tags[length + index + 1])),
  )
}

/** Most tokens of a speaker. */
const longestSpeaker = 14

/**
 * “Said the chief engineer, Paula Wren.”, “Told reporters outside the court.”: the verb of saying opens the sentence,
 * and no statement follows it.
 */
function isSpeakerAlone({ tokens, tags, field, start, end }: Sentence): boolean {
  const [verb, ...rest] = tokens
  const said = /^(?:Said|Says|Added)$/u.test(verb?.text ?? '')
  if (!said && !toldHearers.test(field.text.slice(start, end))) return false
  if (tokens.length < 4 || tokens.length > longestSpeaker || rest.at(-1)?.text !== '.') return false
  const isOfSpeaker = ({ kind, text }: Token): boolean =>
    kind !== 'punctuation' || text === '.' || (said && text === ',')
  return rest.every((token, at) => isOfSpeaker(token) && !isVerb(token, tags[at + 1]))
}

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

/** Returns the number of tokens that open a source; 0 if none do. */
function sourceOpening(opening: string): number {
  if (/^according to /u.test(opening)) return 2
  return /^as (?:reported|cited|quoted|noted|announced|stated) by$/u.test(opening) ? 3 : 0
}

const isVerb = (token: Token, tag: string | undefined): boolean =>
  tag === 'VERB' || tag === 'AUX' || tag === 'PRON' || plainlyHasVerb([token])

/** “A report released on Monday”: the verb belongs to the noun before it. */
const isParticiple = ({ text }: Token, before: string | undefined): boolean =>
  /(?:ed|en|ing|made|seen|held|sent)$/u.test(text) && /^(?:NOUN|PROPN|ADV)$/u.test(before ?? '')

/** True for what may follow such a verb. An object shows the verb of a statement: “a defect caused the fire”. */
const endsPhrase = (next: Token | undefined, tag: string | undefined): boolean =>
  /^(?:ADP|ADV|PUNCT)$/u.test(tag ?? 'PUNCT') || /^(?:\p{Lu}\p{Ll}+day|last|this)$/u.test(next?.text ?? '')

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word'
const isMedia = ({ text }: Token): boolean => mediaNouns.has(text.toLowerCase())
const isName = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)
const isOfName = (token: Token): boolean =>
  isName(token) || isMedia(token) || stateAdjectives.has(token.text) || determiners.has(token.text.toLowerCase())

/** “The official news agency reported on Monday.”: a source and its verb, and no statement. */
function isAttributionAlone({ tokens }: Sentence, agencies: ReadonlySet<number>): boolean {
  const verb = tokens.findIndex(({ text }) => sayVerbs.has(text) || reportVerbs.has(text) || citeVerbs.has(text))
  if (verb < 1) return false
  const source = tokens.slice(0, verb)
  if (!source.every(isOfName) || !source.some(token => isMedia(token) || agencies.has(token.index))) return false
  const day = tokens.slice(verb + 1, -1)
  return day.every(({ text }) => /^(?:on|\p{Lu}\p{Ll}+day|today|yesterday)$/u.test(text))
}

/** “Press Bureau of Orden.”, “The Korean news agency.”: a name or a description of an agency. */
function isNameAlone({ tokens }: Sentence, agencies: ReadonlySet<number>): boolean {
  const words = tokens.slice(0, -1)
  return (
    words.every(token => isWord(token) && (isOfName(token) || token.text === 'of')) &&
    words.some(token => isMedia(token) || agencies.has(token.index))
  )
}

const isAttributed = ({ tokens }: Sentence): boolean =>
  tokens.some(token => isSaying(token) || token.text.toLowerCase() === 'according')
