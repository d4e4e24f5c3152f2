import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { isQuoteMark } from '../layers/quote-marks.js'
import { perWord, where } from '../vocabulary.js'
import { coordinators, isPreposition, lowerCaseNames } from '../words/word-classes.js'
import { touchesBroken } from './broken-places.js'
import { isInCode, isInTable } from './non-prose.js'
import { isWholeBefore } from './own-stops.js'
import { isSpaces } from './space-slips.js'
import { isShortLine } from './short-lines.js'

/** A full stop inside a sentence, and the word with which the sentence goes on. */
export interface SentenceCut {
  /** The end of the word before the stop; spaces may be between them. */
  readonly start: number
  readonly stop: Token
  readonly next: Token
  /** True if the sentence is whole without the stop, whoever reads it. */
  readonly isSure: boolean
}

/**
 * Finds full stops before a lower-case word with which no sentence begins. After a word that may be cut short, the stop
 * does not end a sentence. The next word must be an ordinary one: “adidas” and “e-cigarettes” may open a sentence.
 */
export function* findSentenceCuts(field: AnnotatedField): Iterable<SentenceCut> {
  for (const sentence of field.sentences) {
    const { tokens } = sentence
    const from = tokens[0]?.index ?? 0
    for (const stop of where(tokens, isFullStop)) {
      const index = stop.index - from
      if (index === 0 || index === tokens.length - 1 || touchesBroken(field, stop)) continue
      const cut = cutAt(field, sentence, index)
      if (cut !== null) yield cut
    }
  }
}

const isFullStop = perWord(mark => mark === '.', /\./u)

function cutAt(field: AnnotatedField, sentence: Sentence, index: number): SentenceCut | null {
  const { tokens } = sentence
  const [before, stop, mark] = [tokens[index - 1] as Token, tokens[index] as Token, tokens[index + 1]]
  const gap = field.text.slice(before.end, stop.start)
  if (gap !== '' && !isSpaces(gap)) return null
  const quoted = isClosingQuote(mark, stop)
  const [next, behind] = tokens.slice(quoted ? index + 2 : index + 1, index + 4)
  if (next === undefined || behind === undefined || next.start === stop.end) return null
  if (!goesOn(field, next) || isListLetter(next, behind)) return null
  const continues = isPreposition(next.text) || coordinators.has(next.text)
  // “… out.” said the mayor lacks a comma, but nothing is cut; the same holds between two quoted sentences.
  if (quoted && (!continues || isQuoteMark(behind))) return null
  if (!(before.kind === 'word' ? endsWord(field, before, stop) : cutsAfterFigure(field, sentence, index))) return null
  if (isWrittenLow(field, sentence, index, continues) || isShortLine(field, stop.end, next.start)) return null
  if (isInCode(field.text, stop.start, next.end)) return null
  const isSure = continues && before.kind === 'word' && field.isCommonWord(before)
  return { start: before.end, stop, next, isSure: isSure && !isInTable(field.text, stop.start, next.end) }
}

/** True for a word that is whole. A short one may be an abbreviation ("in." may be inches, "no." a number). */
const endsWord = (field: AnnotatedField, word: Token, stop: Token): boolean =>
  /\p{L}{2}$/u.test(word.text) && word.text.length >= 3
    ? isWholeBefore(field, stop)
    : /^(?:it|on|so|up|us|me|of|to|by|at|as|or|he|we|be|do|if|an)$/u.test(word.text)

const isClosingQuote = (mark: Token | undefined, stop: Token): boolean =>
  mark !== undefined && mark.start === stop.end && /^["”’]$/u.test(mark.text)

/** True for an ordinary lower-case word, which begins no name. */
const goesOn = (field: AnnotatedField, { kind, text }: Token): boolean =>
  kind === 'word' &&
  /^\p{Ll}+(?:[-'’]\p{Ll}+)*$/u.test(text) &&
  !lowerCaseNames.has(text) &&
  !/^[ei]-/u.test(text) &&
  field.isCommonWord(text)

/** True for the "b" or "ii" of a list: "b) a bridge", "b. a bridge". */
const isListLetter = ({ text, end }: Token, behind: Token): boolean =>
  behind.text === ')' || (behind.start === end && behind.text === '.' && /^(?:\p{Ll}|[ivx]+)$/u.test(text))

/**
 * True for a stop after a figure that goes on: “8.4%. percent”, “$5. million”, “the No. 1. prize”. A figure that
 * numbers a point of a list has a stop of its own.
 */
function cutsAfterFigure(field: AnnotatedField, { tokens }: Sentence, index: number): boolean {
  const at = tokens[index - 1]?.text === '%' ? index - 2 : index - 1
  const figure = tokens[at]
  if (figure?.kind !== 'number' || !/\d$/u.test(figure.text)) return false
  const previous = tokens[at - 1]
  if (previous === undefined || field.text.slice(previous.end, figure.start).includes('\n')) return false
  if (at === index - 2 || /^[$€£¥]$/u.test(previous.text)) return true
  if (/^No\.?$/u.test(previous.text)) return true
  // “Section 5.” and “Fig. 2.” are headings.
  if (previous.kind !== 'word' || /^\p{Lu}/u.test(previous.text) || previous.text.endsWith('.')) return false
  return figure.text.length > 2 || !numbersPoints(tokens, at)
}

/** The number of tokens around a figure in which other points of its list are looked for. */
const nearby = 40

/** True if another small figure with a stop is near: “1. rice 2. beans”. */
const numbersPoints = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - nearby), at + nearby).some(({ text, kind, index }, place, near) => {
    const isOther = index !== tokens[at]?.index
    return isOther && kind === 'number' && /^\d{1,2}$/u.test(text) && near[place + 1]?.text === '.'
  })

/** The number of tokens before a stop in which the beginning of cited words is looked for. */
const longestMessage = 60

/**
 * True for cited words that are written in lower case, such as messages: “cant believe it. just no.” They begin in
 * lower case after a mark that leads to whole sentences. A sentence without any capital is one of them.
 */
function isWrittenLow(
  { quotations }: AnnotatedField,
  { tokens }: Sentence,
  index: number,
  continues: boolean,
): boolean {
  for (let at = index - 1; at > Math.max(-1, index - longestMessage); at--) {
    const mark = tokens[at] as Token
    const { text } = mark
    if (text !== ':' && (!/^["“‘]$/u.test(text) || quotations.roleOf(mark) === 'closes')) continue
    if (!startsLow(tokens[at + 1])) return false
    if (text === ':') return !continues
    return !continues || at === 0 || /^[:,]$/u.test(tokens[at - 1]?.text ?? '')
  }
  return startsLow(tokens[0]) && !tokens.slice(0, longestMessage).some(({ text }) => /^\p{Lu}/u.test(text))
}

const startsLow = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}/u.test(token.text)
