import { lastUpTo, startOf } from '../../story/search.js'
import type {
  AnnotatedField,
  LoneMark,
  MarkRole,
  Paragraph,
  Quotation,
  Quotations,
  Token,
  WrongApostrophe,
} from '../annotated-story.js'
import { someWord } from '../vocabulary.js'
import { findReopenings } from './joined-speech.js'
import { type KnownCopy, looksLikeQuoteMark, type QuoteMark } from './quote-marks.js'
import { isBehindClause, listRoles, type PairedMarks, pairMarks } from './quote-pairs.js'

/**
 * Pairs the quotation marks of a field, paragraph by paragraph, and tells them from apostrophes, primes and letters of
 * names. Speech that runs over several paragraphs opens each of them and is closed in the last one (AP, Reuters and
 * Kyodo alike). Copy that does not open them again is read too.
 */
export function pairQuotations(field: QuotedField): Quotations {
  const { paragraphs, wrongApostrophes: apostrophes, residue: broken } = field
  const pairing = new Pairing({
    isSpoilt: offset => broken.covers(offset) || isSpoilt(apostrophes, offset),
    isCommonWord: word => field.isCommonWord(word),
  })
  for (const [index, paragraph] of paragraphs.entries())
    if (someWord(paragraph.tokens, looksLikeQuoteMark)) pairing.add(paragraph, paragraphs[index + 1])
  const { quotations, alone, roles, unlike } = pairing.finish()
  const spoilt = (mark: Token): MarkRole | null => (isSpoilt(apostrophes, mark.start) ? 'apostrophe' : null)
  const all = withDepths(quotations)
  const outer = all.filter(({ depth }) => depth === 0)
  return {
    all,
    unpartnered: alone,
    unlike: unlike.size === 0 ? [] : all.filter(({ opener }) => unlike.has(opener)),
    roleOf: mark => roles.get(mark.index) ?? spoilt(mark),
    covers: offset => covers(outer, offset),
  }
}

type QuotedField = Pick<AnnotatedField, 'paragraphs' | 'wrongApostrophes' | 'residue' | 'isCommonWord'>

function isSpoilt(apostrophes: readonly WrongApostrophe[], offset: number): boolean {
  const last = apostrophes[lastUpTo(apostrophes, offset, startOf)]
  return last !== undefined && offset < last.mark.end && offset >= last.mark.start
}

type FlatQuotation = Omit<Quotation, 'depth'>

class Pairing {
  readonly #copy: KnownCopy
  readonly #quotations: FlatQuotation[] = []
  readonly #alone: LoneMark[] = []
  readonly #roles = new Map<number, MarkRole>()
  /** The openers of quotations whose marks are of two kinds. */
  readonly #unlike = new Set<Token>()
  /** Speech that an earlier paragraph leaves open, and that a mark at a later one's end may close. */
  #running: LoneMark | null = null

  constructor(copy: KnownCopy) {
    this.#copy = copy
  }

  add(paragraph: Paragraph, next: Paragraph | undefined): void {
    const marks = pairMarks(paragraph, this.#copy)
    for (const [{ index }, role] of listRoles(marks)) this.#roles.set(index, role)
    for (const { opener, closer } of marks.pairs)
      this.#quotations.push(makeQuotation(opener.token, opener.double || closer.double, closer.token, closer.token.end))
    for (const { opener } of marks.unlike) this.#unlike.add(opener.token)
    const first = findFirstDouble(marks)
    for (const mark of marks.strays) this.#addStray(mark, paragraph, mark.token.start === first)
    const { open, reopenings } = findReopenings(paragraph, marks)
    if (open.some(({ double }) => double || double === this.#running?.double)) this.#endRunning()
    const allGoOn = next !== undefined && reopensAll(next, open)
    for (const mark of open) {
      const { token, double } = mark
      const alone: LoneMark = {
        mark: token,
        use: 'opens',
        double,
        atEdge: token.start === paragraph.start,
        reopenings: reopenings.get(mark) ?? 0,
      }
      if (allGoOn) this.#goOn(alone, paragraph)
      else this.#addOpen(alone, paragraph, mark === open.at(-1) ? next : undefined)
    }
  }

  finish(): {
    readonly quotations: readonly FlatQuotation[]
    readonly alone: readonly LoneMark[]
    readonly roles: ReadonlyMap<number, MarkRole>
    readonly unlike: ReadonlySet<Token>
  } {
    this.#endRunning()
    for (const { mark } of this.#alone) this.#roles.set(mark.index, 'alone')
    return {
      quotations: this.#quotations.sort((a, b) => a.start - b.start),
      alone: this.#alone.sort((a, b) => a.mark.start - b.mark.start),
      roles: this.#roles,
      unlike: this.#unlike,
    }
  }

  /** `isFirst` is true for a mark that no double one precedes in its paragraph. */
  #addStray({ token, double }: QuoteMark, paragraph: Paragraph, isFirst: boolean): void {
    const atEdge = token.end === paragraph.end
    if (this.#running !== null && tellsBefore(token, paragraph, this.#running)) this.#endRunning()
    if (this.#running?.double === double && (atEdge || (double && isFirst && isBehindClause(token)))) {
      this.#quotations.push({ ...makeQuotation(this.#running.mark, double, token, token.end), reopened: false })
      this.#roles.set(this.#running.mark.index, 'opens').set(token.index, 'closes')
      this.#running = null
    } else this.#alone.push({ mark: token, use: 'closes', double, atEdge, reopenings: 0 })
  }

  /** Adds a quotation that the next paragraph opens again. */
  #goOn({ mark, double }: LoneMark, paragraph: Paragraph): void {
    this.#quotations.push(makeQuotation(mark, double, null, paragraph.end))
    this.#roles.set(mark.index, 'opens')
  }

  /** `next` is the paragraph in which the quotation may go on. */
  #addOpen(alone: LoneMark, paragraph: Paragraph, next: Paragraph | undefined): void {
    const { double } = alone
    if (next !== undefined && opensLike(next, double)) this.#goOn(alone, paragraph)
    else if (next !== undefined && (double || (alone.atEdge && this.#running === null))) this.#running = alone
    else this.#alone.push(alone)
  }

  #endRunning(): void {
    if (this.#running !== null) this.#alone.push(this.#running)
    this.#running = null
  }
}

const findFirstDouble = ({ pairs, open, strays }: PairedMarks): number =>
  [...pairs.map(({ opener }) => opener), ...open, ...strays].reduce(
    (first, { token, double }) => (double ? Math.min(first, token.start) : first),
    Infinity,
  )

const telling = /\b(?:said|says|told|added) (?:that|the|it|in|on)\b/u

/** True for a mark in copy that tells what somebody said, paragraphs after the mark that was left open. */
function tellsBefore(token: Token, { field, start }: Paragraph, { mark }: LoneMark): boolean {
  if (!telling.test(field.text.slice(start, token.start))) return false
  const next = field.text.indexOf('\n\n', mark.end)
  return next >= 0 && next + 2 < start
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
  return sorted.map(({ field, start, end, opener, closer, double, reopened }) => {
    while ((ends.at(-1) ?? Infinity) <= start) ends.pop()
    ends.push(end)
    return { field, start, end, opener, closer, double, reopened, depth: ends.length - 1 }
  })
}

/** True for a paragraph that opens with such a mark; `at` is the place of the mark among its first ones. */
const opensLike = (paragraph: Paragraph, double: boolean, at = 0): boolean =>
  (double ? /^(?:["“„]|''|``)/u : /^['‘]/u).test(paragraph.tokens[at]?.text ?? '')

/** True if a paragraph opens all these marks again, as a letter does that is read out in speech. */
const reopensAll = (paragraph: Paragraph, open: readonly QuoteMark[]): boolean =>
  open.length > 1 && open.every(({ double }, at) => opensLike(paragraph, double, at))

function covers(outer: readonly Quotation[], offset: number): boolean {
  const last = outer[lastUpTo(outer, offset, startOf)]
  return last !== undefined && offset < last.end
}
