import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { mediaNouns, outletNouns, reportVerbs, sayVerbs, speakers, tellVerbs } from '../lexicon/attribution-words.js'
import { bodies, frameVerbs, hearers, lightWords } from '../lexicon/attribution-frames.js'
import { auxiliaries, determiners, isPreposition } from '../words/word-classes.js'
import { lowerCaseOf, perWord, placesOf, sentencesWith, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'

/**
 * An attribution: a speaker and a verb, without the words that are attributed. `tail` are the words behind both: the
 * time, the place, who hears it.
 */
export interface AttributionFrame {
  readonly kind: 'says' | 'inverted' | 'source' | 'verb'
  readonly speaker: readonly Token[]
  readonly verb: Token
  readonly tail: readonly Token[]
  readonly first: Token
  readonly last: Token
}

/** A run of tokens between two marks. A quotation is a run of its own. It is read when a rule first asks. */
export class TokenRun {
  readonly tokens: readonly Token[]
  readonly isQuoted: boolean
  /** The mark behind it. */
  readonly mark: string
  #frame: AttributionFrame | null | undefined
  #opening: AttributionFrame | null | undefined

  constructor(tokens: readonly Token[], isQuoted: boolean, mark: string) {
    this.tokens = tokens
    this.isQuoted = isQuoted
    this.mark = mark
  }

  /** The frame that the run is. */
  get frame(): AttributionFrame | null {
    if (this.#frame === undefined) this.#frame = readFrame(this.tokens)
    return this.#frame
  }

  /** The frame with which the run begins, before words that are attributed. */
  get opening(): AttributionFrame | null {
    if (this.#opening === undefined) this.#opening = readOpening(this.tokens)
    return this.#opening
  }
}

/** Two frames that stand side by side, with nothing but a comma between them. */
export interface FramePair {
  readonly before: AttributionFrame
  readonly after: AttributionFrame
  /** True if what is attributed stands before them. */
  readonly hasContent: boolean
  /** The mark behind them. */
  readonly mark: string
}

const isBoundary = perWord(mark => /^[,.;:!?()–—"“”«»]$|^--$/u.test(mark))
const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number'

/** Runs by their sentence, made once for all rules. */
const runsBySentence = new WeakMap<Sentence, readonly TokenRun[]>()

/** Splits a sentence at its marks. */
export function splitRuns(field: AnnotatedField, sentence: Sentence): readonly TokenRun[] {
  const runs = runsBySentence.get(sentence) ?? makeRuns(field, sentence)
  runsBySentence.set(sentence, runs)
  return runs
}

function makeRuns(field: AnnotatedField, { tokens }: Sentence): readonly TokenRun[] {
  const runs: TokenRun[] = []
  let from = 0
  for (const at of [...placesOf(tokens, isBoundary), tokens.length]) {
    const token = tokens[at]
    const words = tokens.slice(from, at)
    from = at + 1
    const [first] = words
    if (first === undefined) continue
    runs.push(new TokenRun(words, field.quotations.covers(first.start), token?.text ?? ''))
  }
  return runs
}

const low = (token: Token | undefined): string => (token === undefined ? '' : lowerCaseOf(token))

const isFrameVerbWord = (spelling: string): boolean => {
  const word = spelling.toLowerCase()
  return sayVerbs.has(word) || reportVerbs.has(word) || tellVerbs.has(word) || frameVerbs.has(word)
}
export const isFrameVerb = perWord(isFrameVerbWord)

/** Each frame has one of these. */
const makesFrame = perWord(spelling => spelling.toLowerCase() === 'according' || isFrameVerbWord(spelling))

/** Most words of a speaker, and of what follows the verb. */
const longestSpeaker = 12
const longestTail = 9

/** Reads a run as a frame; null if it says something, or is no attribution. */
export function readFrame(words: readonly Token[]): AttributionFrame | null {
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined || !words.every(isWord)) return null
  if (low(first) === 'according' && low(words[1]) === 'to') {
    const speaker = words.slice(2)
    const isSpeaker = speaker.length > 0 && speaker.length <= longestSpeaker && !speaker.some(isFrameVerb)
    return isSpeaker ? { kind: 'source', speaker, verb: first, tail: [], first, last } : null
  }
  const at = words.findIndex(isFrameVerb)
  const verb = words[at]
  if (verb === undefined) return null
  if (at === 0) {
    const speaker = words.slice(1)
    if (speaker.length === 0) return { kind: 'verb', speaker, verb, tail: [], first, last }
    return (opensSpeaker(speaker[0]) || isOffice(speaker)) &&
      speaker.length <= longestSpeaker &&
      !speaker.some(isFrameVerb)
      ? { kind: 'inverted', speaker, verb, tail: [], first, last }
      : null
  }
  const speaker = withoutAdverb(words.slice(0, at))
  const tail = words.slice(at + 1)
  return speaker.length <= longestSpeaker && isSpeakerPhrase(speaker) && isLight(verb, tail)
    ? { kind: 'says', speaker, verb, tail, first, last }
    : null
}

const adverb = /^(?:also|later|earlier|then|previously|further|again|only|has|have|had)$/u
const withoutAdverb = (words: readonly Token[]): readonly Token[] =>
  adverb.test(low(words.at(-1))) ? words.slice(0, -1) : words

/** Words that no speaker has in front of its verb. */
const noSpeaker = makeWordSet(`
  and but or that who which as if when while not to because what it’s he’s although though whereas since after before
  until unless nor so then once how why whether
`)

const opensSpeaker = (token: Token | undefined): boolean =>
  token !== undefined && (/^\p{Lu}/u.test(token.text) || determiners.has(low(token)))

/** “coach Ann Lee”: an office before a name. */
const isOffice = ([office, name]: readonly Token[]): boolean =>
  name !== undefined &&
  isHigh(name) &&
  !lightWords.has(low(office)) &&
  !noSpeaker.has(low(office)) &&
  !isPreposition(low(office))
const isHigh = perWord(word => /^\p{Lu}\p{Ll}/u.test(word))

const pronoun = /^(?:he|she|it|they|we|i)$/u

const isSpeakerPhrase = (words: readonly Token[]): boolean =>
  words.length > 0 &&
  (words.length === 1
    ? opensSpeaker(words[0]) || pronoun.test(low(words[0])) || speakers.has(low(words[0]))
    : !pronoun.test(low(words[0]))) &&
  !words.some(token => noSpeaker.has(low(token)) || auxiliaries.has(low(token)))

/** True for what may follow the verb and says nothing: a day, a place, who hears it. */
function isLight(verb: Token, tail: readonly Token[]): boolean {
  if (tail.length === 0) return true
  if (tail.length > longestTail || tail.some(isFrameVerb)) return false
  const word = low(tail[0])
  return (
    lightWords.has(word) ||
    /day$/u.test(word) ||
    (tellVerbs.has(low(verb)) && (hearers.has(word) || opensSpeaker(tail[0])))
  )
}

/** Finds frames that stand side by side. */
export function* findFramePairs(field: AnnotatedField): Iterable<FramePair> {
  for (const sentence of sentencesWith(field, makesFrame)) {
    if (where(sentence.tokens, makesFrame).length < 2) continue
    const runs = splitRuns(field, sentence)
    for (let at = 0; at + 1 < runs.length; at++) {
      const [run, next] = [runs[at] as TokenRun, runs[at + 1] as TokenRun]
      if (run.isQuoted || next.isQuoted || run.mark !== ',') continue
      const [before, after] = [run.frame, next.frame ?? next.opening]
      if (before !== null && after !== null)
        yield { before, after, hasContent: at > 0 || isBehindSpeech(run), mark: next.mark }
    }
  }
}

/** Reads a speaker and a verb before words that are attributed: “he said that the harbor was open”. */
export function readOpening(words: readonly Token[]): AttributionFrame | null {
  const at = words.findIndex(isFrameVerb)
  const [first, verb] = [words[0], words[at]]
  if (at < 1 || first === undefined || verb === undefined) return null
  const speaker = words.slice(0, at)
  return isSpeakerPhrase(speaker) ? { kind: 'says', speaker, verb, tail: words.slice(at + 1), first, last: verb } : null
}

/** True for a frame behind the end of quoted words. */
export const isBehindSpeech = ({ tokens: [first] }: TokenRun): boolean =>
  first !== undefined && /["”]\s*$/u.test(first.field.text.slice(Math.max(0, first.start - 3), first.start))

/** True if the second speaker is who the first one told: “she told Interfax, Interfax reported”. */
export const isHearer = ({ verb, tail }: AttributionFrame, { speaker }: AttributionFrame): boolean =>
  tellVerbs.has(low(verb)) && speaker.length > 0 && low(tail.at(-1)) === low(speaker.at(-1))

/** True for two speakers that are one: the same name or noun at their end, or a pronoun for the first. */
export function isSameSpeaker(before: AttributionFrame, after: AttributionFrame): boolean {
  if (after.kind === 'verb') return before.kind === 'says' && before.verb !== after.verb
  const [head, again] = [headOf(before.speaker), headOf(after.speaker)]
  if (/^(?:he|she|him|her)$/u.test(again)) return isPerson(before.speaker) || head === again
  if (/^(?:it)$/u.test(again)) return bodies.has(head)
  if (/^(?:they|them)$/u.test(again)) return /(?:[^s]s|police)$/u.test(head) || head === again
  return again === head && head !== '' && isKnown(before.speaker, after.speaker)
}

/** True if the second names the first again: each of its words is there, and it is a name or has “the”. */
function isKnown(words: readonly Token[], again: readonly Token[]): boolean {
  const known = new Set(words.map(token => low(token).replace(/['’]s$/u, '')))
  const [first] = again
  return opensSpeaker(first) && again.every(token => determiners.has(low(token)) || known.has(low(token)))
}

/** Returns the noun that a speaker is named by: “the commission” of “the National Health Commission”. */
function headOf(words: readonly Token[]): string {
  const end = words.findIndex((token, at) => at > 0 && /^(?:of|for|in|at|from)$/u.test(low(token)))
  return low(words[(end < 0 ? words.length : end) - 1]).replace(/['’]s$/u, '')
}

/** True for a person by name, or by a pronoun. */
function isPerson(words: readonly Token[]): boolean {
  const head = headOf(words)
  const last = words.at(-1)?.text ?? ''
  if (/^(?:he|she)$/u.test(head)) return true
  return /^\p{Lu}\p{Ll}/u.test(last) && !isMedia(words) && !bodies.has(head) && low(words[0]) !== 'the'
}

/** True for a news agency, a newspaper, or another house of the press: it reports what others say. */
export const isMedia = (words: readonly Token[]): boolean =>
  /^\p{Lu}{2,}$/u.test(words.at(-1)?.text ?? '') ||
  words.some(token => mediaNouns.has(low(token)) || outletNouns.has(low(token)))

/** “said Berg, the floor leader said”, “the prosecutor said, the office in the town said”: one speaker, cut in two. */
export function isSplitInTwo({ before, after, hasContent, mark }: FramePair): boolean {
  const end = /^(?:[.;]|)$/u.test(mark)
  if (!hasContent || !end || after.kind !== 'says' || after.tail.length > 0 || isMedia(after.speaker)) return false
  const isDescribed = after.speaker.length > 1 && after.speaker[0]?.text === 'the'
  if (!isDescribed) return false
  return (
    before.kind === 'inverted' ||
    (before.kind === 'says' && before.verb.text === after.verb.text && before.tail.length === 0)
  )
}
