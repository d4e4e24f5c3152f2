import type { MarkRole, Paragraph, Token } from '../annotated-story.js'
import { type KnownCopy, type OtherRole, type QuoteMark, readQuoteMarks } from './quote-marks.js'

interface MarkPair {
  readonly opener: QuoteMark
  readonly closer: QuoteMark
}

/** The marks of one paragraph: pairs, marks that open and are not closed, and marks that close nothing. */
export interface PairedMarks {
  readonly pairs: readonly MarkPair[]
  readonly open: readonly QuoteMark[]
  readonly strays: readonly QuoteMark[]
  /** Those of the pairs whose marks are of two kinds: “"We go,' she said”. */
  readonly unlike: readonly MarkPair[]
  /** The marks that are no quotation marks. */
  readonly others: readonly (readonly [Token, OtherRole])[]
}

/**
 * Pairs the marks of one paragraph. Double marks come first, as an apostrophe can look like a single one: a single mark
 * has its partner on the same side of each double one.
 */
export function pairMarks(paragraph: Paragraph, copy: KnownCopy): PairedMarks {
  const pairing = new ParagraphPairing()
  const marks: QuoteMark[] = []
  for (const mark of readQuoteMarks(paragraph, copy))
    if ('role' in mark) pairing.others.push([mark.token, mark.role])
    else marks.push(mark)
  pairing.pair(marks.filter(({ double }) => double))
  for (const group of splitAtDoubles(marks, pairing)) pairing.pair(group)
  pairing.joinUnlike()
  return pairing
}

class ParagraphPairing implements PairedMarks {
  readonly pairs: MarkPair[] = []
  open: QuoteMark[] = []
  strays: QuoteMark[] = []
  readonly unlike: MarkPair[] = []
  readonly others: [Token, OtherRole][] = []

  /** Pairs marks of one kind. */
  pair(marks: readonly QuoteMark[]): void {
    const waiting: QuoteMark[] = []
    const laterClosers = countSurerClosers(marks)
    for (const [index, mark] of marks.entries()) {
      const last = waiting.at(-1)
      const isSure = mark.otherwise === null
      if (mark.use === 'opens' || (mark.use === 'either' && last === undefined)) {
        if (isSure || (last === undefined && (laterClosers[index] ?? 0) > 0)) waiting.push(mark)
        else this.#settle(mark)
      } else if (
        last === undefined ||
        (!isSure && !isOneWord(last, mark) && ((laterClosers[index] ?? 0) >= waiting.length || isFar(last, mark)))
      )
        this.#settle(mark)
      else {
        this.pairs.push({ opener: last, closer: mark })
        waiting.pop()
      }
    }
    for (const mark of waiting) this.#settle(mark)
  }

  /** Gives a mark without a partner its part. */
  #settle(mark: QuoteMark): void {
    if (mark.otherwise !== null) this.others.push([mark.token, mark.otherwise])
    else if (mark.use === 'closes') this.strays.push(mark)
    else this.open.push(mark)
  }

  /** Pairs a mark that is left open with the next one that closes nothing, if one is double and one single. */
  joinUnlike(): void {
    const strays = new Set(this.strays)
    const alone = [...this.open, ...this.strays].sort((a, b) => a.token.start - b.token.start)
    for (const [at, closer] of alone.entries()) {
      const opener = alone[at - 1]
      if (opener === undefined || strays.has(opener) || !strays.has(closer) || opener.double === closer.double) continue
      // “'We say "go,'”: the single ones are a pair beside a lone double one.
      const isParted = alone[at - 2]?.double === closer.double || alone[at + 1]?.double === opener.double
      if (isParted || !isBehindClause(closer.token)) continue
      this.unlike.push({ opener, closer })
    }
    if (this.unlike.length === 0) return
    const joined = new Set(this.unlike.flatMap(({ opener, closer }) => [opener, closer]))
    this.pairs.push(...this.unlike)
    this.open = this.open.filter(mark => !joined.has(mark))
    this.strays = this.strays.filter(mark => !joined.has(mark))
  }
}

/**
 * Counts for each mark those after it that surely close, without the ones that are needed for a mark that surely opens
 * after it.
 */
function countSurerClosers(marks: readonly QuoteMark[]): readonly number[] {
  const later = new Array<number>(marks.length).fill(0)
  let closers = 0
  for (let index = marks.length - 1; index >= 0; index--) {
    later[index] = closers
    const { use, otherwise } = marks[index] as QuoteMark
    if (otherwise !== null) continue
    if (use === 'opens') closers = Math.max(0, closers - 1)
    else if (use === 'closes') closers++
  }
  return later
}

/** True for two marks round one word that is no possessive: 'no'. */
const isOneWord = ({ token: opener }: QuoteMark, { token: closer }: QuoteMark): boolean =>
  closer.index === opener.index + 2 && !/[sxz]$/iu.test(opener.field.text.slice(opener.end, closer.start))

/** The farthest that a mark which may be an apostrophe closes a quotation, in characters. */
const reach = 400

/** True if a sentence ends between two single marks, the second of which may be an apostrophe. */
function isFar({ token: opener, double }: QuoteMark, { token: closer }: QuoteMark): boolean {
  if (double) return false
  const { text } = opener.field
  return closer.start - opener.end > reach || /[.!?]["”’']?\s+["“‘']?\p{Lu}/u.test(text.slice(opener.end, closer.start))
}

/** True for a mark behind the end of a clause, where speech is closed. */
export const isBehindClause = ({ field, start }: Token): boolean => /[.,!?…]/u.test(field.text.charAt(start - 1))

/** Groups the single marks of a paragraph by the double quotation that they are in, and by lone double marks. */
function splitAtDoubles(
  marks: readonly QuoteMark[],
  { pairs, open, strays }: PairedMarks,
): Iterable<readonly QuoteMark[]> {
  const openers = new Set(pairs.map(({ opener }) => opener))
  const closers = new Set(pairs.map(({ closer }) => closer))
  const lone = new Set([...open, ...strays])
  const groups: QuoteMark[][] = []
  let group: QuoteMark[] = []
  const outer: QuoteMark[][] = []
  const begin = (): void => {
    group = []
    groups.push(group)
  }
  begin()
  for (const mark of marks)
    if (!mark.double) group.push(mark)
    else if (openers.has(mark)) {
      outer.push(group)
      begin()
    } else if (closers.has(mark)) group = outer.pop() ?? group
    else if (lone.has(mark)) begin()
  return groups
}

/** The parts of the marks that `pairMarks` has found. */
export function* listRoles({ pairs, others }: PairedMarks): Iterable<readonly [Token, MarkRole]> {
  yield* others
  for (const { opener, closer } of pairs) {
    yield [opener.token, 'opens']
    yield [closer.token, 'closes']
  }
}
