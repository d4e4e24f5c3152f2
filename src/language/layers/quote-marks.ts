import type { MarkRole, Paragraph, Token } from '../annotated-story.js'
import { perWord, tokenAt, where } from '../vocabulary.js'
import { isClippedAtBeginning, isClippedAtEnd, mayBeginWithGlottalStop } from '../lexicon/clipped-words.js'

const doubles: ReadonlySet<string> = new Set(['"', '“', '”', '„', '‟', "''", '``'])
const singles: ReadonlySet<string> = new Set(["'", '‘', '’', '‚', '‛', '`', '´'])
/** Marks that many writers use for others, so no partner is missed. */
const accents: ReadonlySet<string> = new Set(['`', '´'])

/** True for a quotation mark, and for an apostrophe or a prime, which look like one. */
export const isQuoteMark = (token: Token): boolean => token.kind === 'punctuation' && looksLikeQuoteMark(token)

/** True for the shape of a quotation mark. */
export const looksLikeQuoteShape = (mark: string): boolean => doubles.has(mark) || singles.has(mark)
export const looksLikeQuoteMark = perWord(looksLikeQuoteShape)

/** The part of a mark that is no quotation mark. */
export type OtherRole = Exclude<MarkRole, 'opens' | 'closes' | 'alone'>

/** A mark that may be a quotation mark, before it has a partner. */
export interface QuoteMark {
  readonly token: Token
  readonly double: boolean
  /** `either` if only the marks before it can decide. */
  readonly use: 'opens' | 'closes' | 'either'
  /** Its part without a partner; null for a mark that must have one. */
  readonly otherwise: OtherRole | null
}

/** A mark that is no quotation mark, whatever stands around it. */
interface OtherMark {
  readonly token: Token
  readonly role: OtherRole
}

type ReadMark = QuoteMark | OtherMark

/** Knowledge of the copy round a mark. */
export interface KnownCopy {
  /** True for a place in a broken character or a wrong apostrophe. */
  readonly isSpoilt: (offset: number) => boolean
  /** True for a word of the dictionary. */
  readonly isCommonWord: (word: string) => boolean
}

/** Finds the marks of a paragraph that look like quotation marks, each with what its neighbours say of it. */
export function readQuoteMarks({ tokens, start, end }: Paragraph, copy: KnownCopy): readonly ReadMark[] {
  const marks: ReadMark[] = []
  const first = tokens[0]?.index ?? 0
  for (const token of where(tokens, looksLikeQuoteMark)) {
    if (!isQuoteMark(token) || copy.isSpoilt(token.start)) continue
    const at = token.index - first
    const place = new MarkPlace(token, tokenAt(tokens, at - 1), tokenAt(tokens, at + 1), { start, end })
    const mark = doubles.has(token.text) ? readDouble(place) : readSingle(place, copy)
    if (mark !== null) marks.push(mark)
  }
  return marks
}

/** Characters that are looked at on either side of a mark. */
const nearby = 12

/** A mark with the text and the words that touch it. */
class MarkPlace {
  readonly token: Token
  readonly mark: string
  readonly before: string
  readonly behind: string
  /** The words or figures that touch the mark; empty if there are none. */
  readonly wordBefore: string
  readonly wordBehind: string
  readonly opensParagraph: boolean
  readonly closesParagraph: boolean

  constructor(
    token: Token,
    previous: Token | undefined,
    next: Token | undefined,
    paragraph: { readonly start: number; readonly end: number },
  ) {
    const { field, start, end } = token
    this.token = token
    this.mark = token.text
    this.before = field.text.slice(Math.max(0, start - nearby), start)
    this.behind = field.text.slice(end, end + nearby)
    this.wordBefore = previous?.end === start && isWord(previous) ? previous.text : ''
    this.wordBehind = next?.start === end && isWord(next) ? next.text : ''
    this.opensParagraph = start === paragraph.start
    this.closesParagraph = end === paragraph.end
  }

  /** An opening mark may touch these on its left. */
  get isFreeOnLeft(): boolean {
    return this.opensParagraph || /(?:^|[\s([{<—–\-/“‘"'`…=:+])$/u.test(this.before)
  }

  /** A closing mark may touch these on its right. */
  get isFreeOnRight(): boolean {
    return this.closesParagraph || /^(?:$|[\s)\]}<>,;:!?—–\-/”’"'…]|\.(?![\p{L}\d.]))/u.test(this.behind)
  }
}

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number'

const other = ({ token }: MarkPlace, role: OtherRole): OtherMark => ({ token, role })

/** Feet before inches, minutes before seconds: 6'2", 6’ 2½”, 26' 46". */
const behindFeet = /[\d½¼¾]['’′]\s?(?:\d{1,2}(?:[.,]\d+)?\s?)?[\d½¼¾⅓⅔⅛⅜⅝⅞]$/u
/** A figure that feet, inches, minutes or seconds may follow. */
const behindFigure = /(?:(?<![\d.,])\d{1,3}(?:[.,]\d+)*|[½¼¾⅓⅔⅛⅜⅝⅞])$/u

/** The shape of a curly mark decides only if its neighbours do not contradict it: typists and engines set “so“. */
function readDouble(place: MarkPlace): ReadMark {
  const { token, mark } = place
  if (mark === '„' || mark === '``') return { token, double: true, use: 'opens', otherwise: null }
  if (behindFeet.test(place.before)) return other(place, 'prime')
  const use = doubleUse(place)
  const mayBePrime = use !== 'opens' && mark !== '“' && behindFigure.test(place.before)
  return { token, double: true, use, otherwise: mayBePrime ? 'prime' : null }
}

function doubleUse(place: MarkPlace): QuoteMark['use'] {
  const [left, right] = [place.isFreeOnLeft, place.isFreeOnRight]
  if (place.opensParagraph !== place.closesParagraph) return place.opensParagraph ? 'opens' : 'closes'
  if (left !== right) return left ? 'opens' : 'closes'
  // A mark that is a paragraph of its own was parted from the end of its speech.
  if (place.opensParagraph) return place.mark === '“' ? 'opens' : 'closes'
  const [spaceBefore, spaceBehind] = [/\s$/u.test(place.before), /^\s/u.test(place.behind)]
  if (spaceBefore !== spaceBehind) return spaceBefore ? 'opens' : 'closes'
  // Word processors curl a mark between two spaces as if it opened.
  if (place.mark === '“') return spaceBehind ? 'either' : 'opens'
  // And one between a comma and a letter as if it closed.
  if (/[,:]$/u.test(place.before)) return 'either'
  return place.mark === '”' || place.mark === '‟' ? 'closes' : 'either'
}

/** Endings of a word that a space, a bracket or a stop has cut off: "Xi 's", "(BA)'s", "Jr.'s". */
const cutOff = /^(?:s|t|d|m|re|ve|ll)(?=$|[\s.,;:!?])/u
/** The rests of articles in Dutch: 's Gravenhage, 't Hooft. */
const dutch = /^(?:s-\p{Lu}|[st]\s\p{Lu})/u

function readSingle(place: MarkPlace, copy: KnownCopy): ReadMark | null {
  if (isMiddleOfAnd(place)) return other(place, 'apostrophe')
  if (isFeet(place)) return other(place, 'prime')
  if (!place.isFreeOnLeft && cutOff.test(place.behind)) return other(place, 'apostrophe')
  if (place.mark === '‚' && !place.isFreeOnLeft) return null
  const use = singleUse(place)
  if (use === 'opens') return readOpening(place, copy)
  if (use === 'closes') return readClosing(place, copy)
  const mayBeApostrophe = accents.has(place.mark) || /s\s$/u.test(place.before)
  return { token: place.token, double: false, use, otherwise: mayBeApostrophe ? 'apostrophe' : null }
}

function singleUse(place: MarkPlace): QuoteMark['use'] {
  const { isFreeOnLeft: left, behind } = place
  if (place.mark === '‚') return 'opens'
  if (!left) return /[.,:;!?]$/u.test(place.before) && place.wordBehind !== '' ? 'either' : 'closes'
  if (place.opensParagraph !== place.closesParagraph) return place.opensParagraph ? 'opens' : 'closes'
  // Between two other marks, a straight one may open or close: “'”.
  if (place.isFreeOnRight && /["'“‘]$/u.test(place.before)) return 'either'
  if (/^\s/u.test(behind)) return place.mark === '’' ? 'closes' : 'either'
  return /^(?:[^.,;:!?)]|\.[\p{L}.]|\. \.)/u.test(behind) ? 'opens' : 'closes'
}

/** The marks of 'n' for “and”, both an apostrophe: rock 'n' roll. */
const isMiddleOfAnd = ({ before, behind }: MarkPlace): boolean =>
  /(?:^|[^\p{L}])['’‘`]n$/iu.test(before)
    ? /^[\s-]/u.test(behind)
    : /^n['’‘`]?(?:[\s-]|$)/iu.test(behind) && /[\p{L}\s-]$/u.test(before)

/** A foot or minute mark that inches or a degree prove: 6'2", 6' 2", 12°30'. */
const isFeet = ({ before, behind }: MarkPlace): boolean =>
  (/[\d½¼¾]$/u.test(before) && /^\s?\d{1,2}(?:[.,]\d+)?\s?[½¼¾⅓⅔⅛⅜⅝⅞]?\s?(?:["”″]|''|in\b)/u.test(behind)) ||
  /°\s?\d{1,2}(?:\.\d+)?$/u.test(before) ||
  (/\d$/u.test(before) && /^\d/u.test(behind))

/** True for a word in lower case that the dictionary does not know: it may be clipped in a way that no list has. */
const isUnknown = (word: string, { isCommonWord }: KnownCopy): boolean =>
  /^\p{Ll}[\p{L}'’-]+$/u.test(word) && !isCommonWord(word)

function readOpening(place: MarkPlace, copy: KnownCopy): ReadMark {
  const { token, wordBehind: word, behind, mark } = place
  if (cutOff.test(behind) || dutch.test(behind)) return other(place, 'apostrophe')
  const opening = { token, double: false, use: 'opens' } as const
  if (isClippedAtBeginning(word)) return { ...opening, otherwise: 'apostrophe' }
  if (mayBeginWithGlottalStop(word, copy.isCommonWord)) return { ...opening, otherwise: 'letter' }
  if (closesInWord.test(word)) return { ...opening, otherwise: 'letter' }
  if (isUnknown(word, copy)) return { ...opening, otherwise: 'apostrophe' }
  // A writer who curls this mark so means an apostrophe.
  return { ...opening, otherwise: mark === '’' || accents.has(mark) ? 'apostrophe' : null }
}

/** A quoted letter or short word whose closing mark a plural ending follows: two ‘t’s, no 'if's. */
const closesInWord = /^(?:\p{L}|if|but|and|why|no|yes|do|don['’]t|maybe|hello|thank you)['’]e?s$/iu

/** True for the end of a name with an article or another such letter in it: “al-Fida”, “San‘a”. */
const isTransliterated = (before: string): boolean =>
  /(?:^|[\s-])(?:[ae]l-|abu |bin |ibn )\p{Lu}\p{L}*$/iu.test(before) || /\p{L}[‘ʻ]\p{Ll}*$/u.test(before)

function readClosing(place: MarkPlace, copy: KnownCopy): ReadMark {
  const { token, wordBefore: word, before, mark } = place
  const closing = { token, double: false, use: 'closes' } as const
  if (behindFigure.test(before)) return { ...closing, otherwise: 'prime' }
  if (isTransliterated(before)) return { ...closing, otherwise: 'letter' }
  if (/[sxz]$/iu.test(word) || isClippedAtEnd(word) || isUnknown(word, copy))
    return { ...closing, otherwise: 'apostrophe' }
  return { ...closing, otherwise: accents.has(mark) ? 'apostrophe' : null }
}
