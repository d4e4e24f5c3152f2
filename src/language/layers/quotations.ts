import { lastUpTo, startOf } from '../../story/search.js'
import type { LoneMark, Paragraph, Quotation, Quotations, Token } from '../annotated-story.js'
import { findQuoteMarks, mayBeApostrophe, mayBeInches, type QuoteMark } from './quote-marks.js'

/**
 * Pairs the quotation marks of a field, paragraph by paragraph. Speech that runs over several paragraphs opens each of
 * them and is closed in the last one (AP, Reuters and Kyodo alike). Copy that does not open them again is read too.
 */
export function pairQuotations(paragraphs: readonly Paragraph[]): Quotations {
  const pairing = new Pairing()
  for (const [index, paragraph] of paragraphs.entries()) pairing.add(paragraph, paragraphs[index + 1])
  const { quotations, alone } = pairing.finish()
  const all = withDepths(quotations)
  const outer = all.filter(({ depth }) => depth === 0)
  return { all, unpartnered: alone, covers: offset => covers(outer, offset) }
}

type FlatQuotation = Omit<Quotation, 'depth'>

class Pairing {
  readonly #quotations: FlatQuotation[] = []
  readonly #alone: LoneMark[] = []
  /** Speech that an earlier paragraph leaves open, and that a mark at a later one's end may close. */
  #running: LoneMark | null = null

  add(paragraph: Paragraph, next: Paragraph | undefined): void {
    const { pairs, open, strays } = pairMarks(findQuoteMarks(paragraph))
    for (const { opener, closer, double } of pairs)
      this.#quotations.push(makeQuotation(opener, double, closer, closer.end))
    for (const mark of strays) this.#addStray(mark, paragraph)
    if (open.some(({ double }) => double)) this.#endRunning()
    for (const mark of open) this.#addOpen(mark, paragraph, mark === open.at(-1) ? next : undefined)
  }

  finish(): { readonly quotations: readonly FlatQuotation[]; readonly alone: readonly LoneMark[] } {
    this.#endRunning()
    return {
      quotations: this.#quotations.sort((a, b) => a.start - b.start),
      alone: this.#alone.sort((a, b) => a.mark.start - b.mark.start),
    }
  }

  #addStray({ token, double }: QuoteMark, paragraph: Paragraph): void {
    const atEdge = token.end === paragraph.end
    if (this.#running !== null && double && atEdge) {
      this.#quotations.push({ ...makeQuotation(this.#running.mark, true, token, token.end), reopened: false })
      this.#running = null
    } else this.#alone.push({ mark: token, use: 'closes', double, atEdge })
  }

  /** `next` is the paragraph in which the quotation may go on. */
  #addOpen({ token, double }: QuoteMark, paragraph: Paragraph, next: Paragraph | undefined): void {
    const mark: LoneMark = { mark: token, use: 'opens', double, atEdge: token.start === paragraph.start }
    if (next !== undefined && opensLike(next, double))
      this.#quotations.push(makeQuotation(token, double, null, paragraph.end))
    else if (next !== undefined && double) this.#running = mark
    else this.#alone.push(mark)
  }

  #endRunning(): void {
    if (this.#running !== null) this.#alone.push(this.#running)
    this.#running = null
  }
}

const makeQuotation = (opener: Token, double: boolean, closer: Token | null, end: number): FlatQuotation => ({
  field: opener.field,
  start: opener.start,
  end,
  opener,
  closer,
  double,
  reopened: true,
})

/** Depths count only whole quotations: a mark that is left open does not contain those after it. */
function withDepths(sorted: readonly FlatQuotation[]): readonly Quotation[] {
  const ends: number[] = []
  return sorted.map(each => {
    while ((ends.at(-1) ?? Infinity) <= each.start) ends.pop()
    ends.push(each.end)
    return { ...each, depth: ends.length - 1 }
  })
}

const opensLike = (paragraph: Paragraph, double: boolean): boolean =>
  (double ? /^(?:["“„]|''|``)/u : /^['‘]/u).test(paragraph.tokens[0]?.text ?? '')

interface MarkPair {
  readonly opener: Token
  readonly closer: Token
  readonly double: boolean
}

/** Pairs the marks of one paragraph. Marks that open and are not closed are left `open`; `strays` close nothing. */
function pairMarks(marks: readonly QuoteMark[]): {
  readonly pairs: readonly MarkPair[]
  readonly open: readonly QuoteMark[]
  readonly strays: readonly QuoteMark[]
} {
  const pairs: MarkPair[] = []
  const stack: QuoteMark[] = []
  const strays: QuoteMark[] = []
  const lost: QuoteMark[] = []
  const waiting = { double: 0, single: 0 }
  const closesLater = findSurerClosers(marks)
  for (const [index, mark] of marks.entries()) {
    const kind = mark.double ? 'double' : 'single'
    if (mark.use === 'opens' || (mark.use === 'either' && waiting[kind] === 0)) {
      stack.push(mark)
      waiting[kind]++
      continue
    }
    // A plural's apostrophe looks like a closing mark: "the players' union". It is one only if a partner waits and no
    // better one follows.
    if (mayBeApostrophe(mark) && (waiting.single === 0 || closesLater[index] === true)) continue
    if (waiting[kind] === 0) {
      if (!mayBeInches(mark)) strays.push(mark)
      continue
    }
    for (let last = stack.pop(); last !== undefined; last = stack.pop()) {
      waiting[last.double ? 'double' : 'single']--
      if (last.double === mark.double) {
        pairs.push({ opener: last.token, closer: mark.token, double: mark.double })
        break
      }
      lost.push(last)
    }
  }
  return { pairs, open: [...lost, ...stack].sort((a, b) => a.token.start - b.token.start), strays }
}

/** For each mark: true if a single mark that surely closes comes after it and before the next that opens. */
function findSurerClosers(marks: readonly QuoteMark[]): readonly boolean[] {
  const later = new Array<boolean>(marks.length).fill(false)
  let found = false
  for (let index = marks.length - 1; index >= 0; index--) {
    later[index] = found
    const mark = marks[index]
    if (mark === undefined || mark.double) continue
    if (mark.use === 'opens') found = false
    else if (!mayBeApostrophe(mark)) found = true
  }
  return later
}

function covers(outer: readonly Quotation[], offset: number): boolean {
  const last = outer[lastUpTo(outer, offset, startOf)]
  return last !== undefined && offset < last.end
}
