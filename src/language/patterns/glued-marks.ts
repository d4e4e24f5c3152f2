import { lastUpTo, startOf } from '../../story/search.js'
import type { AnnotatedField, Token } from '../annotated-story.js'
import { isFunctionWord } from '../words/word-classes.js'
import { isPlain, isTail, type MarkPlace, type SpaceSlip } from './space-slips.js'

/** Finds a mark with no space after it, or a bracket with no space before it. */
export function findGluedMark(place: MarkPlace): SpaceSlip | null {
  if (place.gapBefore !== '' || place.gapAfter !== '') return null
  return gluedStop(place) ?? gluedBracket(place) ?? gluedQuote(place)
}

function gluedStop({ field, mark, before, after }: MarkPlace): SpaceSlip | null {
  if (after.kind !== 'word' || isTail(after) || !runsOn(field, mark, before, after)) return null
  const message = `There is no space after this “${mark.text}”. Add one.`
  const isSure = [before, after].every(({ kind, text }) => kind === 'number' || field.isCommonWord(text))
  return { start: mark.start, end: after.end, text: `${mark.text} ${after.text}`, message, isSure }
}

/** Not a letter alone, and not an abbreviation: "x,y", "Co.,Ltd.". */
const beforeComma = /^\p{L}{2}[^.]*$/u
const lowerCase = /^\p{Ll}{3,}$/u
/** Words after which a mark should have a space. Some names have such marks inside: "re:Invent", "Yahoo!Japan". */
const endsBefore: Readonly<Partial<Record<string, RegExp>>> = {
  '.': /\p{Ll}{3}$/u,
  ':': /^\p{L}\p{Ll}{2,}$/u,
  '!': lowerCase,
  '?': lowerCase,
  ',': beforeComma,
  ';': beforeComma,
}

/** True for a stop or comma between two words with no space after it: "said.The", "left,and", "10:30,the". */
function runsOn(field: AnnotatedField, mark: Token, before: Token, after: Token): boolean {
  if (before.kind === 'number') return runsOnAfterFigure(field, mark, before, after)
  if (mark.text === ':' && /^[QA]$/u.test(before.text))
    return /^\p{Lu}\p{Ll}/u.test(after.text) && opensLine(field, before)
  if (endsBefore[mark.text]?.test(before.text) !== true && !isWholeWord(field, mark, before, after)) return false
  const isCapital = /^\p{Lu}\p{Ll}*$/u.test(after.text)
  const isBare = isFunctionWord(after.text)
  // Keys and their values are in lower case: “sort:date”.
  if (mark.text === ':') return isCapital || isBare
  if (mark.text === '!' || mark.text === '?') return isBare || (isCapital && field.isCommonWord(after))
  if (mark.text !== '.') return true
  // “Friday.the firm”: no name or address ends in such a word.
  if (/^\p{Ll}{3,}$/u.test(after.text)) return isBare && !endings.has(after.text) && isPlain(field, before)
  // Two words with capitals may be a name, or an address: “Rook.Castle”.
  return isCapital && (isBare || (after.text.length > 3 && /^\p{Ll}/u.test(before.text)))
}

/**
 * True for a word that needs more than its letters to be whole: a month or another word of three letters before a small
 * word with a capital (“May.The”), an abbreviation before a comma and a word in lower case (“Co.,rose”).
 */
const isWholeWord = (field: AnnotatedField, mark: Token, before: Token, after: Token): boolean =>
  mark.text === '.'
    ? /^\p{Lu}\p{Ll}{2}$/u.test(before.text) && field.isCommonWord(before) && opensClause.test(after.text)
    : mark.text === ',' &&
      /\p{L}\.$/u.test(before.text) &&
      /^\p{Ll}{2,}$/u.test(after.text) &&
      field.isCommonWord(after)

const opensClause = /^(?:The|He|She|It|They|We|This|That|These|But|In|On|At)$/u

const opensLine = ({ text }: AnnotatedField, { start }: Token): boolean => start === 0 || text[start - 1] === '\n'

/** Small words that are parts of programs and addresses: “array.for”, “this.with”. */
const endings: ReadonlySet<string> = new Set('for from with not all any each off out over under until while'.split(' '))

/** A figure at the beginning of a line numbers it: "3.The" there is a matter of style. */
function runsOnAfterFigure(field: AnnotatedField, mark: Token, before: Token, after: Token): boolean {
  if (!isFunctionWord(after.text) || after.text.length < 2 || !/\d$/u.test(before.text)) return false
  if (mark.text === ',') return /^\p{Ll}/u.test(after.text)
  const previous = field.tokens[before.index - 1]
  return (
    mark.text === '.' &&
    /^\p{Lu}\p{Ll}/u.test(after.text) &&
    previous?.kind === 'word' &&
    !previous.text.endsWith('.') &&
    !field.text.slice(previous.end, before.start).includes('\n')
  )
}

/** The number of tokens in which the other bracket is looked for. */
const longestAside = 24

/** Reports "plan(due in May)was", but not "member(s)", "iron(III)" or "print(total)". */
function gluedBracket({ field, mark, before, after }: MarkPlace): SpaceSlip | null {
  const isOpener = mark.text === '('
  if ((!isOpener && mark.text !== ')') || (isOpener ? before : after).kind !== 'word') return null
  const outer = isOpener ? before : after
  const aside = readAside(field.tokens, mark)
  const isWord = outer.text.length > 2 ? field.isCommonWord(outer) : !isOpener && isFunctionWord(outer.text)
  if (aside === null || !isWord || !isProse(field, aside)) return null
  const [start, end] = isOpener ? [before.start, mark.end] : [mark.start, after.end]
  const message = isOpener
    ? 'There is no space before this “(”. Add one.'
    : 'There is no space after this “)”. Add one.'
  const text = isOpener ? `${before.text} (` : `) ${after.text}`
  return { start, end, text, message, isSure: false }
}

/** Returns the tokens between a bracket and its partner; null without one. */
function readAside(tokens: readonly Token[], bracket: Token): readonly Token[] | null {
  const step = bracket.text === '(' ? 1 : -1
  for (let at = bracket.index + step; Math.abs(at - bracket.index) <= longestAside; at += step) {
    const text = tokens[at]?.text
    if (text === undefined || text === bracket.text) return null
    if (text === '(' || text === ')')
      return step === 1 ? tokens.slice(bracket.index + 1, at) : tokens.slice(at + 1, bracket.index)
  }
  return null
}

/**
 * True for several words with a small word or a figure among them. Commas alone part the arguments of a program.
 */
const isProse = (field: AnnotatedField, aside: readonly Token[]): boolean =>
  aside.length > 1 &&
  !aside.every(({ kind, text }, at) => (at % 2 === 0 ? kind !== 'punctuation' : text === ',')) &&
  aside.some(token => isPlain(field, token)) &&
  aside.some(({ kind, text }) => kind === 'number' || isFunctionWord(text)) &&
  aside.every(({ kind, text }) => kind !== 'punctuation' || /^[,.$€£%'’-]$/u.test(text))

/** Reports a mark between two words, or with a stop inside it: ‘the mayor’s“harbor plan”is new’, ‘said:"We go."The’. */
function gluedQuote({ field, mark, before, after }: MarkPlace): SpaceSlip | null {
  if (after.kind !== 'word' || isTail(after)) return null
  const isBeforeName = mark.text === '”' && before.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(after.text)
  if (!isBeforeName && !isGluedWord(field, after)) return null
  const role = field.quotations.roleOf(mark)
  const isBetweenWords = before.kind === 'word' && isGluedWord(field, before)
  if (mark.text === '“' ? isBetweenWords : role === 'opens' && isBetweenClauses(field, before, mark)) {
    const message = 'There is no space before this quotation mark. Add one.'
    return { start: before.start, end: mark.end, text: `${before.text} ${mark.text}`, message, isSure: false }
  }
  if (
    mark.text === '”'
      ? !isBeforeName && !isBetweenWords && !closesSpeech(before, after)
      : role !== 'closes' || !closesSpeech(before, after)
  )
    return null
  const message = 'There is no space after this quotation mark. Add one.'
  return { start: mark.start, end: after.end, text: `${mark.text} ${after.text}`, message, isSure: false }
}

const isGluedWord = (field: AnnotatedField, { text }: Token): boolean => text.length > 1 && field.isCommonWord(text)

/** True for a colon or comma that introduces speech, or a stop before it: several words are quoted after it. */
function isBetweenClauses(field: AnnotatedField, before: Token, mark: Token): boolean {
  if (!/^[:,.!?]$/u.test(before.text) || field.tokens[before.index - 1]?.kind !== 'word') return false
  const { all } = field.quotations
  const quotation = all[lastUpTo(all, mark.start, startOf)]
  return (
    quotation?.opener === mark && quotation.double && /\p{L}\s+\p{L}/u.test(field.text.slice(mark.end, quotation.end))
  )
}

/** True for a mark behind the stop of a sentence and before the first word of another. */
const closesSpeech = (before: Token, after: Token): boolean =>
  /^[.!?]$/u.test(before.text) && /^\p{Lu}/u.test(after.text)
