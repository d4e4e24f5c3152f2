import { anyOf } from '../../story/pattern.js'
import type { Range } from '../../story/search.js'

/** The widths of hard-wrapped copy, in characters: columns of print, screens of phones, pages of typescript. */
const narrowest = 25
const widest = 110

/** The share of a measure below which a line is no hard-wrapped one, but of a list, a poem, a signature. */
const shortShare = 0.6

/** Breaks within sentences that outweigh one break that neither a measure nor a sentence's end explains. */
const outweighs = 4

/** The measure of hard-wrapped lines: the longest line that was wrapped, and the longest that may have been. */
export interface LineMeasure {
  readonly width: number
  readonly most: number
}

/** A line end, with the line after it. */
interface Break {
  readonly length: number
  /** The length that the line would have with the next line's first word. */
  readonly need: number
  readonly isWithinSentence: boolean
  /** True if the line is the first of its paragraph: it may be a headline. */
  readonly isFirst: boolean
  /** True if the line ends with a mark after which a paragraph may end. */
  readonly isEnded: boolean
}

const lengthOf = ({ start, end }: Range): number => end - start

/** Words that no paragraph ends with: a line that ends with one goes on. */
const openWords = anyOf(
  (
    'a an the of to in on at by for from with and or but nor as than that which who whose if because while when ' +
    'into onto upon between among during against about its their his her our your my is are was were be been has ' +
    'have had will would could should may might must'
  ).split(' '),
)
const endsOpen = new RegExp(String.raw`(?:^|\s)${openWords}$`, 'u')
/** The dash of a dateline, or of a clause, at a line's end. */
const endsInDash = /(?:^|[\s)])(?:--?|[–—])$/u

/** True if a sentence goes on from a line to the next one. */
export function goesOn(text: string, line: Range, next: Range): boolean {
  const tail = text.slice(Math.max(line.start, line.end - 12), line.end)
  if (endsOpen.test(tail) || endsInDash.test(tail)) return true
  return /[\p{L}\p{N},]$/u.test(tail) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
}

const isEnded = (text: string, line: Range): boolean => /[.!?:)"”’]/u.test(text.charAt(line.end - 1))

/** Returns the length that a line would have with the next line's first word. */
const needOf = (text: string, line: Range, next: Range): number =>
  lengthOf(line) + 1 + (/^\S*/u.exec(text.slice(next.start, next.end))?.[0].length ?? 0)

/** Finds the measure that lines fill; null if they fill none, or if no sentence goes on from line to line. */
export function findMeasure(text: string, paragraphs: readonly (readonly Range[])[]): LineMeasure | null {
  const breaks = paragraphs.flatMap(lines =>
    lines.slice(0, -1).map((line, index): Break => {
      const next = lines[index + 1] as Range
      return {
        length: lengthOf(line),
        need: needOf(text, line, next),
        isWithinSentence: goesOn(text, line, next),
        isFirst: index === 0,
        isEnded: isEnded(text, line),
      }
    }),
  )
  const widths = new Set(breaks.filter(each => each.isWithinSentence).map(({ length }) => length))
  const width = [...widths]
    .filter(each => each >= narrowest && each <= widest)
    .sort((a, b) => b - a)
    .find(each => explains(each, breaks))
  return width === undefined ? null : { width, most: findMost(width, breaks) }
}

/** True if a width explains most breaks: lines were full, or were a paragraph's last. */
function explains(width: number, breaks: readonly Break[]): boolean {
  let [within, loose] = [0, 0]
  for (const { length, need, isWithinSentence, isFirst, isEnded: ended } of breaks) {
    if (length <= width && need >= width) within += isWithinSentence ? 1 : 0
    else if (length > width) loose += isWithinSentence ? 1 : 0
    else if (!isFirst && !ended && length >= width * shortShare) loose++
  }
  return within > 0 && within >= loose * outweighs
}

/** Returns the length of the longest line that may have been wrapped: no line had room for one more word. */
function findMost(width: number, breaks: readonly Break[]): number {
  let most = Infinity
  for (const { length, need, isWithinSentence } of breaks)
    if (isWithinSentence && length <= width && need >= width) most = Math.min(most, need - 1)
  return Math.max(width, most)
}

/**
 * True if a line had no room for the next line's first word and the space behind it, and is no longer than a wrapped
 * line may be.
 */
export function isFull(text: string, line: Range, next: Range, { width, most }: LineMeasure): boolean {
  return lengthOf(line) <= most && needOf(text, line, next) >= width
}

/** True if a line had room for more, and nothing at its end shows why it ends. */
export const isLoose = (text: string, line: Range, next: Range, measure: LineMeasure): boolean =>
  !isFull(text, line, next, measure) && !isEnded(text, line)

/** True if lines look wrapped, though no sentence shows it: all but the last are long, and none is very long. */
export const looksWrapped = (lines: readonly Range[]): boolean =>
  lines.every((line, index) => lengthOf(line) <= widest && (lengthOf(line) >= 45 || index === lines.length - 1))
