import type { Range } from '../../story/search.js'

/** A stretch of a Markdown text that can be parsed alone, and why it must not be, if it must not. */
export interface MarkdownBlock extends Range {
  readonly refusal: string | null
}

/** The least characters of a stretch: a parser's time grows with the square of what it reads at once. */
const leastLength = 2048

/** The most quotes and lists in one another, and the most brackets of links. */
const deepest = 100

/** The most marks of emphasis, links, code and tags in one stretch. A page of links has some hundreds. */
const mostMarks = 4000

/** A line of equals signs makes a heading of the line above it, at the price of many marks. */
const underlineMarks = 8

const fence = /^ {0,3}(`{3,}|~{3,})/u
const thematicBreak = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/u
const container = /(?:>|[-*+]|\d{1,9}[.)])[ \t]*/uy
const inlineMark = /[[\]*_<`!]/gu

/** Raw HTML that goes on over blank lines, and its ends (CommonMark 0.31, HTML blocks 1 to 5). */
const rawHtml: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:pre|script|style|textarea)(?:[\s>]|$)/iu, /<\/(?:pre|script|style|textarea)>/iu],
  [/^ {0,3}<!--/u, /-->/u],
  [/^ {0,3}<\?/u, /\?>/u],
  [/^ {0,3}<!\[CDATA\[/u, /\]\]>/u],
  [/^ {0,3}<![A-Za-z]/u, />/u],
]

const line = /[^\r\n]*(?:\r\n|\r|\n|$)/gu

/**
 * Splits a Markdown text where nothing goes on: before a line at the margin behind a blank line, and behind a line of
 * hyphens. Each stretch is as long as a parser reads with ease, or longer if it holds one long list, quote or block of
 * code.
 */
export function* splitMarkdown(text: string, from: number): Iterable<MarkdownBlock> {
  let work = new BlockWork(from)
  let state: LineState = { open: null, isBlank: true, isHtml: false }
  for (const { index, 0: ended } of text.slice(from).matchAll(line)) {
    const at = from + index
    const words = ended.trimEnd()
    const isLong = at - work.start >= leastLength
    if (isLong && state.open === null && state.isBlank && /^[^\s>*+\-\d]/u.test(words)) {
      yield work.end(at)
      work = new BlockWork(at)
    }
    const wasOpen = state.open !== null
    state = readLine(words, state)
    if (wasOpen || state.open !== null) continue
    work.add(words)
    if (isLong && !state.isHtml && /^-{3,}$/u.test(words)) {
      yield work.end(at + ended.length)
      work = new BlockWork(at + ended.length)
    }
  }
  if (work.start < text.length) yield work.end(text.length)
}

/** The state of a text behind a line. */
interface LineState {
  /** The end of the block of code or raw HTML that is open. */
  readonly open: RegExp | null
  readonly isBlank: boolean
  /** True in raw HTML that ends with a blank line. */
  readonly isHtml: boolean
}

function readLine(words: string, { open, isBlank, isHtml }: LineState): LineState {
  const next = open === null ? findOpening(words) : closes(words, open)
  const hasWords = words !== ''
  return { open: next, isBlank: !hasWords, isHtml: hasWords && (isHtml || (isBlank && /^ {0,3}</u.test(words))) }
}

/** Returns the end of a block of code or raw HTML that a line opens and does not close; null if it opens none. */
function findOpening(line: string): RegExp | null {
  const mark = fence.exec(line)?.[1]
  if (mark !== undefined) return new RegExp(`^ {0,3}${mark.charAt(0)}{${String(mark.length)},}$`, 'u')
  for (const [start, end] of rawHtml) {
    const opening = start.exec(line)?.[0]
    if (opening !== undefined) return end.test(line.slice(opening.length)) ? null : end
  }
  return null
}

const closes = (line: string, end: RegExp): RegExp | null => (end.test(line) ? null : end)

/** Counts what a parser has to do for a stretch. */
class BlockWork {
  readonly start: number
  #marks = 0
  #depth = 0
  #refusal: string | null = null

  constructor(start: number) {
    this.start = start
  }

  end(end: number): MarkdownBlock {
    if (this.#marks > mostMarks)
      this.#refusal ??= `More than ${String(mostMarks)} marks of links and emphasis stand here without a break. Put blank lines between the paragraphs.`
    return { start: this.start, end, refusal: this.#refusal }
  }

  add(line: string): void {
    if (line === '') this.#depth = 0
    else if (!thematicBreak.test(line)) {
      this.#countContainers(line)
      this.#countMarks(line)
    }
  }

  /** Counts the quotes and lists in which a line stands: "> - 1. ". */
  #countContainers(line: string): void {
    let at = line.length - line.trimStart().length
    let count = 0
    container.lastIndex = at
    while (container.test(line)) {
      at = container.lastIndex
      count++
    }
    if (count > deepest) this.#refuseDepth('quotes and lists')
    this.#marks += Math.max(0, count - 1)
  }

  #countMarks(line: string): void {
    if (/^ {0,3}=+$/u.test(line)) this.#marks += underlineMarks
    for (const { 0: mark } of line.matchAll(inlineMark)) {
      this.#marks++
      if (mark === '[') this.#depth++
      else if (mark === ']') this.#depth = Math.max(0, this.#depth - 1)
      if (this.#depth > deepest) this.#refuseDepth('brackets')
    }
  }

  #refuseDepth(what: string): void {
    this.#refusal ??= `More than ${String(deepest)} ${what} are open here, one in another: this is not read.`
  }
}
