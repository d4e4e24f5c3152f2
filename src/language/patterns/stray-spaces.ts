import type { AnnotatedField, Token } from '../annotated-story.js'
import { isFunctionWord } from '../words/word-classes.js'
import { isPlain, isSpaces, isTail, type MarkPlace, type SpaceSlip } from './space-slips.js'

const closing: ReadonlySet<string> = new Set(',.;:?!)')
/** Marks after which a space and a closing mark are a mistake; other marks may form a sign with it. */
const closed: ReadonlySet<string> = new Set('”")')
const sentenceEnds: ReadonlySet<string> = new Set('.?!')

/** A mark at which a field may end. */
type LastPlace = Omit<MarkPlace, 'after'> & { readonly after: Token | undefined }

/** Finds a space before a closing mark, after an opening bracket, or inside a time. */
export function findStraySpace(place: LastPlace): SpaceSlip | null {
  const { after, mark, before, gapBefore } = place
  if (after !== undefined)
    return spaceInTime({ ...place, after }) ?? spaceBefore({ ...place, after }) ?? spaceInBracket({ ...place, after })
  return sentenceEnds.has(mark.text) && isSpaces(gapBefore) && before.kind === 'word' ? apart(place) : null
}

function spaceBefore(place: MarkPlace): SpaceSlip | null {
  const { mark, before, after, gapBefore, gapAfter } = place
  if (!isSpaces(gapBefore) || !closing.has(mark.text) || beginsToken(place)) return null
  if (gapAfter === '' && isTail(after)) return null
  return before.kind === 'punctuation' && !closed.has(before.text) ? null : apart(place)
}

/** Reports "( worth", but not the emoticon ":(". */
function spaceInBracket({ field, mark, after, gapAfter }: MarkPlace): SpaceSlip | null {
  if (
    mark.text !== '(' ||
    !isSpaces(gapAfter) ||
    /[:;=]['’]?-?$/u.test(field.text.slice(Math.max(0, mark.start - 3), mark.start))
  )
    return null
  const message = 'There is a space after this “(”. Delete it.'
  return { start: mark.start, end: after.start, text: '(', message, isSure: isPlain(field, after) }
}

function spaceInTime({ field, mark, before, after, gapBefore, gapAfter }: MarkPlace): SpaceSlip | null {
  if (mark.text !== ':' || gapBefore !== '' || !isSpaces(gapAfter) || gapAfter.length > 1) return null
  if (!isTime(field.tokens, before, after)) return null
  const message = 'There is a space inside this time. Delete it.'
  return { start: mark.start, end: after.start, text: ':', message, isSure: true }
}

const eyes: ReadonlySet<string> = new Set(':;')
const mouths: ReadonlySet<string> = new Set('-)/|:DP')

/**
 * True for a mark that belongs to the next token: ".893", ":23.4" of a clock, ".gov", "!Kung", ":)", ":D", "::",
 * ",,old''", ". . .".
 */
function beginsToken({ field, mark, before, after, gapAfter }: MarkPlace): boolean {
  if (mark.text === '.') return after.text === '.' || (gapAfter === '' && !opensSentence({ field, before, after }))
  if (gapAfter !== '') return false
  if (mark.text === ',') return after.text === ','
  if (mark.text === '!') return /^\p{Lu}/u.test(after.text)
  if (mark.text === ':' && after.kind === 'number') return before.kind !== 'number'
  // A word between two colons is a sign: “:smile:”.
  if (mark.text === ':' && field.text[after.end] === ':') return true
  const isFrown = after.text === '(' && /\s/u.test(field.text.charAt(after.end))
  return eyes.has(mark.text) && (mouths.has(after.text) || isFrown)
}

/** True for “the road .The crew”: a word of English ends a sentence, and one with a capital opens the next. */
const opensSentence = ({ field, before, after }: Pick<MarkPlace, 'field' | 'before' | 'after'>): boolean =>
  /^\p{Lu}\p{Ll}*$/u.test(after.text) &&
  !topLevels.has(after.text.toLowerCase()) &&
  field.isCommonWord(after.text.toLowerCase()) &&
  isPlain(field, before) &&
  !isFunctionWord(before.text)

/** Words that are also ends of internet names: “.Net”. */
const topLevels: ReadonlySet<string> = new Set('net com org info biz pro name museum travel app shop blog'.split(' '))

const beforeTime: ReadonlySet<string> = new Set('at by until till since around about before after'.split(' '))
const afterTime: ReadonlySet<string> = new Set(
  'am pm a.m. p.m. a.m p.m am. pm. AM PM A.M. P.M. A.M P.M AM. PM. UTC hours hrs local'.split(' '),
)
const timeZone = /^[A-Z]{1,3}T$/u

/** True for hours and minutes, told by the words around them: "Day 5: 12 crews sail" has no time. */
function isTime(tokens: readonly Token[], hours: Token, minutes: Token): boolean {
  if (!/^\d{1,2}$/u.test(hours.text) || !/^[0-5]\d$/u.test(minutes.text)) return false
  const next = tokens[minutes.index + 1]?.text ?? ''
  const previous = tokens[hours.index - 1]?.text ?? ''
  return afterTime.has(next) || timeZone.test(next) || beforeTime.has(previous.toLowerCase())
}

/**
 * Reports a space before a mark; the fix moves it after the mark where a word follows. Two figures may be one number.
 */
function apart({ field, mark, before, after, gapAfter }: LastPlace): SpaceSlip {
  const message = `There is a space before this “${mark.text}”. Delete it.`
  const slip = { start: before.end, end: mark.end, message }
  const isKnown = before.kind === 'punctuation' || isPlain(field, before) || isTail(before)
  // A stop before a lower-case word may cut a sentence: then more than the space is wrong.
  const mayCut = mark.text === '.' && gapAfter !== '' && /^\p{Ll}/u.test(after?.text ?? '')
  // “5 : 4”: a score or a ratio loses both spaces, or none.
  if (mark.text === ':' && before.kind === 'number' && after?.kind === 'number' && gapAfter !== '')
    return { ...slip, text: null, isSure: false }
  if (after === undefined || after.start > mark.end) return { ...slip, text: mark.text, isSure: isKnown && !mayCut }
  if (before.kind === 'number' && after.kind === 'number')
    return { ...slip, text: isOneNumber(mark, before, after) ? mark.text : null, isSure: true }
  const isSure = isKnown && (after.kind === 'word' ? field.isCommonWord(after) : !/^[.,;:?!]/u.test(after.text))
  return { ...slip, text: begins(after, field) ? `${mark.text} ` : mark.text, isSure }
}

/** True for two figures that a mark joins: thousands after a comma, or a time or score with a colon. */
const isOneNumber = (mark: Token, before: Token, after: Token): boolean =>
  mark.text === ',' ? /^\d{1,3}$/u.test(before.text) && /^\d{3}(?!\d)/u.test(after.text) : mark.text === ':'

const openers: ReadonlySet<string> = new Set('([{“‘$€£¥#')

/** True for a token that begins a word, a bracket or a quotation. */
const begins = (token: Token, { quotations }: AnnotatedField): boolean =>
  token.kind === 'punctuation'
    ? openers.has(token.text) || (quotations.covers(token.start) && !quotations.covers(token.start - 1))
    : token.kind !== 'markup'
