import { isAbbreviation } from '../layers/tokens.js'
import type { AnnotatedField, Token } from '../annotated-story.js'
import { isInCode, isInTable } from './non-prose.js'
import { isWholeBefore } from './own-stops.js'
import { perWord, tokenAt, where } from '../vocabulary.js'
import { isSpaces } from './space-slips.js'

/** Marks in a row of which one is enough. */
export interface MarkRun {
  readonly start: number
  readonly end: number
  /** The text in place of a run of one mark; null for a run of several, and where an ellipsis may be meant. */
  readonly repeated: string | null
}

const marks: ReadonlySet<string> = new Set([',', '.', ';', ':', '?', '!', '..'])

const isMark = perWord(text => marks.has(text), /[,.;:?!]/u)

/** Finds runs of marks of which one is enough, in order. A run is found whole, however long it is. */
export function* findMarkRuns(field: AnnotatedField): Iterable<MarkRun> {
  const { tokens, text } = field
  let judged = 0
  for (const first of where(tokens, isMark)) {
    const before = tokenAt(tokens, first.index - 1)
    // A run is judged at its first mark, once.
    if (first.index <= judged || before?.end !== first.start || before.text === first.text) continue
    if (!mayBeRun(tokens, first, before) || isForeign(field, first)) continue
    const last = lastOfRun(field, first)
    if (last === null) {
      const twin = partedTwin(field, first)
      if (twin !== null) yield { start: first.start, end: twin.end, repeated: null }
      continue
    }
    judged = last.index
    // The stop of an abbreviation is the first of two.
    const start = first.text === '.' && hasInnerStop(before) ? before.end - 1 : first.start
    if (!isInCode(text, start, last.end) && !isInTable(text, start, last.end))
      yield { start, end: last.end, repeated: repeatedMark(field, { ...first, start }, last) }
  }
}

/** True for a mark that touches another one, has its like behind it, or may itself be a second stop: a quick look. */
function mayBeRun(tokens: readonly Token[], first: Token, before: Token): boolean {
  const next = tokenAt(tokens, first.index + 1)
  if (first.text === '..' || (first.text === '.' && hasInnerStop(before))) return true
  return next !== undefined && (next.text === first.text || (next.start === first.end && next.kind === 'punctuation'))
}

/** Returns a comma or semicolon that a space parts from the same mark before it: “noon; ;”. */
function partedTwin(field: AnnotatedField, first: Token): Token | null {
  const { tokens, text } = field
  const twin = tokenAt(tokens, first.index + 1)
  if (twin?.text !== first.text || !parts(first)) return null
  const before = tokenAt(tokens, first.index - 1)
  const next = tokenAt(tokens, first.index + 2)
  if (next?.text === first.text) return null
  if (!isSpaces(text.slice(first.end, twin.start)) || next?.start === twin.end) return null
  if (before === undefined || !isWordOrClose(before)) return null
  if (before.kind === 'word' && !(field.isCommonWord(before) || first.text === '.')) return null
  // “He left . . and came”: an ellipsis of two stops has a space before it, and goes on in lower case.
  if (
    first.text === '.' &&
    !(isWholeBefore(field, first) && /^(?:\s+["“]?\p{Lu}|\s*$)/u.test(text.slice(twin.end, twin.end + 4)))
  )
    return null
  return isInCode(text, first.start, twin.end) || isInTable(text, first.start, twin.end) ? null : twin
}

const parts = perWord(mark => mark === ',' || mark === ';' || mark === '.')

const isWordOrClose = ({ kind, text }: Token): boolean => kind === 'word' || /^[)\]]$/u.test(text)

const isForeign = ({ untranslated, residue }: AnnotatedField, { start }: Token): boolean =>
  untranslated.covers(start) || residue.covers(start)

/** Returns the last mark of a run that has one too many, or null. ".." is one token and its own extra mark. */
function lastOfRun(field: AnnotatedField, first: Token): Token | null {
  const { tokens } = field
  const before = tokens[first.index - 1]
  if (before === undefined) return null
  if (first.text === '..') return isDoubledStop(field, before, first) ? first : null
  if (first.text === '.' && hasInnerStop(before)) return touching(tokens, first) === null ? first : null
  let last = first
  for (let next = touching(tokens, last); next?.text === first.text; next = touching(tokens, last)) last = next
  const next = touching(tokens, last)
  if (last !== first && (isAsked(first) || (first.text === ':' && next?.kind === 'word'))) return null
  const second = next === null ? null : secondMark(field, first, next)
  if (second === null) return last === first ? null : last
  last = second
  for (let more = touching(tokens, last); more !== null && marks.has(more.text); more = touching(tokens, last))
    last = more
  return last
}

/** True for “p.m.”: an abbreviation of several stops. The next stop is one too many. */
const hasInnerStop = perWord(word => word.endsWith('.') && word.indexOf('.') < word.length - 1)

/** Returns the token that begins where another one ends, or null. */
function touching(tokens: readonly Token[], { index, end }: Token): Token | null {
  const next = tokenAt(tokens, index + 1)
  return next?.start === end ? next : null
}

/** Reports "closed..", but not "../notes", "1..10", nor the dots before a name of a file. */
function isDoubledStop(field: AnnotatedField, before: Token, stops: Token): boolean {
  if (isAbbreviation(before)) return false
  const behind = field.text.slice(stops.end, stops.end + 2)
  // “$84..37”: an amount has one stop.
  if (before.kind === 'number' && isCurrencySign(tokenAt(field.tokens, before.index - 1))) return true
  // Moves of chess have two stops after their number: “12.. Kf8”. A year and the end of a paragraph have none.
  if (before.kind === 'number' && /^\d{1,3}$/u.test(before.text) && !/^(?:$|\n)/u.test(behind)) return false
  return !/^[\p{Ll}\p{N}/\\_$(-]/u.test(behind)
}

const isCurrencySign = perWord(sign => /^(?:\p{Sc}|Rs|USD|EUR|GBP)$/u.test(sign))

/** Returns the mark that is too many after another one, or null. */
function secondMark(field: AnnotatedField, first: Token, next: Token): Token | null {
  const behind = touching(field.tokens, next)
  if (closesSpeech(next) || (isSingle(next) && field.quotations.roleOf(next) === 'closes')) {
    const isExtra = /^[.,]$/u.test(first.text) && behind !== null && /^[.,]$/u.test(behind.text)
    return isExtra && endsSentence(field, first) ? behind : null
  }
  if (!marks.has(next.text) || (isAsked(first) && isAsked(next))) return null
  if (next.text === ':' && behind?.kind === 'word') return null
  if (first.text === '.' && next.text === '..') return null
  return endsSentence(field, first) ? next : null
}

const closesSpeech = perWord(mark => /^["”]$/u.test(mark))
const isSingle = perWord(mark => /^['’]$/u.test(mark))

const isAsked = perWord(mark => mark === '?' || mark === '!')

/**
 * True if a mark surely ends a sentence or a part of it. A stop may belong to a word that is cut short. “?” and “!” may
 * belong to a name (Yahoo!, aHa!), to a title (“Oklahoma!,”) or to a move in chess (“e5!”).
 */
function endsSentence(field: AnnotatedField, mark: Token): boolean {
  const before = field.tokens[mark.index - 1]
  if (before === undefined) return false
  if (mark.text === '.') return before.kind === 'punctuation' || isWholeBefore(field, mark)
  if (!isAsked(mark)) return true
  return before.kind === 'word' && !/\p{Lu}|\d/u.test(before.text) && field.isCommonWord(before)
}

/** Returns one of a run of equal marks, with a space where a word follows; null where that may not be right. */
function repeatedMark(field: AnnotatedField, first: Token, last: Token): string | null {
  const mark = first.text.charAt(0)
  const isRun = field.text.slice(first.start, last.end) === mark.repeat(last.end - first.start)
  // Two stops before a lower-case word may be the rest of an ellipsis.
  if (!isRun || (first.text === '..' && /^\s+\p{Ll}/u.test(field.text.slice(last.end, last.end + 3)))) return null
  const next = touching(field.tokens, last)
  if (next === null || (next.kind === 'punctuation' && !marks.has(next.text))) return mark
  return next.kind === 'word' && field.isCommonWord(next) ? `${mark} ` : null
}
