import type { Paragraph, Token } from '../annotated-story.js'

const doubles: ReadonlySet<string> = new Set(['"', '“', '”', '„', '‟', "''", '``'])
const singles: ReadonlySet<string> = new Set(["'", '‘', '’', '‚', '‛'])

/** True for a quotation mark, and for an apostrophe or a prime, which look like one. */
export const isQuoteMark = (token: Token): boolean =>
  token.kind === 'punctuation' && (doubles.has(token.text) || singles.has(token.text))

/** A quotation mark before it has a partner. Its use is `either` if only the marks before it can decide. */
export interface QuoteMark {
  readonly token: Token
  readonly double: boolean
  readonly use: 'opens' | 'closes' | 'either'
}

/** Finds the quotation marks of a paragraph, in order, without apostrophes and primes (6' 2", 46" north). */
export function findQuoteMarks({ tokens }: Paragraph): readonly QuoteMark[] {
  const marks: QuoteMark[] = []
  for (const token of tokens) {
    if (!isQuoteMark(token)) continue
    const double = doubles.has(token.text)
    const use = double ? doubleUse(token) : singleUse(token)
    if (use !== 'apostrophe' && use !== 'prime') marks.push({ token, double, use })
  }
  return marks
}

type Use = QuoteMark['use'] | 'apostrophe' | 'prime'

/** Characters that are looked at on either side of a mark. */
const nearby = 8
const before = ({ field, start }: Token): string => field.text[start - 1] ?? ' '
const textBefore = ({ field, start }: Token): string => field.text.slice(Math.max(0, start - nearby), start)
const textAfter = ({ field, end }: Token): string => field.text.slice(end, end + nearby)

/** An opening mark may touch these on its left, and a closing one on its right. */
const isFreeOnLeft = (token: Token): boolean => /[\s([{—–\-/“‘"'…]/u.test(before(token))
const isFreeOnRight = (token: Token): boolean => /^(?:$|[\s)\]},;:!?—–\-/”’"'…]|\.(?!\.))/u.test(textAfter(token))

/** The shape of a curly mark decides only if its neighbours do not contradict it: typists and engines set “so“. */
function doubleUse(token: Token): Use {
  if (token.text === '„' || token.text === '``') return 'opens'
  if (/['′]\s?[\d½¼¾.]+$/u.test(textBefore(token))) return 'prime'
  const [left, right] = [isFreeOnLeft(token), isFreeOnRight(token)]
  if (left && /^\s*$|^\s*\n/u.test(textAfter(token))) return 'closes'
  if (left !== right) return left ? 'opens' : 'closes'
  if (token.text === '“') return 'opens'
  return token.text === '”' || token.text === '‟' ? 'closes' : 'either'
}

/** The text after an apostrophe for dropped first letters or figures: 'til, '90s, '70s-style. */
const elided = /^(?:til|tis|twas|em|cause|bout|round|cuz|neath|n|nuff|\d\ds?)(?![\p{L}\d])/iu
/** The same after an opening curly mark, which word processors set there. */
const elidedAfterCurly = /^(?:til|tis|twas|em|n|\d\ds?)(?![\p{L}\d])/iu
/** The end of a word cut off by a stray space: "Xi 's", "do n't". */
const clitic = /^(?:s|t|d|m|re|ve|ll)(?![\p{L}\d])/iu

function singleUse(token: Token): Use {
  const following = textAfter(token)
  if ((token.text === '‘' ? elidedAfterCurly : elided).test(following)) return 'apostrophe'
  if (clitic.test(following) && (token.text !== '‘' || !isFreeOnLeft(token))) return 'apostrophe'
  if (token.text === '‘' || token.text === '‚') return 'opens'
  if (token.text === "'" && /\d/u.test(before(token)) && /^[\d\s]/u.test(following)) return 'prime'
  return isFreeOnLeft(token) && /^(?:[^\s.,;:!?)]|\.[\p{L}.])/u.test(following) ? openingUse(token) : 'closes'
}

/** A straight mark between two others may open or close: “'”. */
const openingUse = (token: Token): Use => (/["'“]/u.test(before(token)) && isFreeOnRight(token) ? 'either' : 'opens')

/** True for a single mark after a word that may end in an apostrophe: "players'", "Jones'", "goin'", "'n'". */
export const mayBeApostrophe = ({ token, double }: QuoteMark): boolean =>
  !double && /(?:[sxz]|in|\b(?:o|ol|th|dato)|['’]n)$/iu.test(textBefore(token))

/** True for a straight mark after a short figure: "a 12" gun". It is inches if it has no partner. */
export const mayBeInches = ({ token }: QuoteMark): boolean =>
  (token.text === '"' || token.text === "''") && /(?<!\d)\d{1,2}(?:\.\d)?$/u.test(textBefore(token))
