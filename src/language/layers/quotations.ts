import type { Paragraph, Quotation, Quotations, QuoteUse, Token, Unpartnered } from '../annotated-story.js'

const doubles: ReadonlySet<string> = new Set(['"', '“', '”', '„', '‟', "''", '``'])
const singles: ReadonlySet<string> = new Set(["'", '‘', '’', '‚', '‛'])

export const isQuoteMark = (token: Token): boolean =>
  token.kind === 'punctuation' && (doubles.has(token.text) || singles.has(token.text))

/** What stands behind a mark that is an apostrophe for dropped first letters or figures: 'til, '90s, '70s-style. */
const elided = /^(?:til|tis|twas|em|cause|bout|round|cuz|neath|n|nuff|\d\ds?)(?![\p{L}\d])/iu
/** Those that even an opening curly mark, set by a word processor, stands for. */
const elidedAfterCurly = /^(?:til|tis|twas|em|n|\d\ds?)(?![\p{L}\d])/iu
/** The end of a word cut off by a stray space: "Xi 's", "do n't". */
const clitic = /^(?:s|t|d|m|re|ve|ll)(?![\p{L}\d])/iu
/** Words that may end in an apostrophe: plurals and names in s ("players'"), and those that drop a letter ("goin'", "'n'"). */
const mayDropEnding = /(?:[sxz]|in|\b(?:o|ol|th|dato)|['’]n)$/iu

/** A mark before it has a partner; `either` where only the marks before it can tell what it does. */
interface Mark {
  readonly token: Token
  readonly double: boolean
  readonly use: QuoteUse | 'either'
}
/**
 * Pairs the quotation marks of a field, paragraph by paragraph. Speech that runs over several paragraphs opens each of them
 * and is closed in the last (AP, Reuters, Kyodo alike); copy that forgets to open them again is understood too.
 */
export function quotationsOf(paragraphs: readonly Paragraph[]): Quotations {
  const quoted: Omit<Quotation, 'depth'>[] = []
  const unpartnered: Unpartnered[] = []
  // Speech that a paragraph before has left open, and that the mark at a later one's end may close.
  let running: Unpartnered | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    const { pairs, open, strays } = pair(marksOf(paragraph))
    for (const { opener, closer, double } of pairs) quoted.push(quotation(opener, closer, double, closer.end))
    for (const { token, double } of strays) {
      if (running !== null && double && token.end === paragraph.end) {
        quoted.push({ ...quotation(running.mark, token, true, token.end), reopened: false })
        running = null
      } else unpartnered.push({ mark: token, use: 'closes', double, atEdge: token.end === paragraph.end })
    }
    if (running !== null && open.some(({ double }) => double)) {
      unpartnered.push(running)
      running = null
    }
    const next = paragraphs[index + 1]
    for (const [place, { token, double }] of open.entries()) {
      const isLast = place === open.length - 1 && next !== undefined
      const alone: Unpartnered = { mark: token, use: 'opens', double, atEdge: token.start === paragraph.start }
      if (isLast && opensLike(next, double)) quoted.push(quotation(token, null, double, paragraph.end))
      else if (isLast && double) running = alone
      else unpartnered.push(alone)
    }
  }
  if (running !== null) unpartnered.push(running)
  unpartnered.sort((a, b) => a.mark.start - b.mark.start)
  const all = withDepths(quoted.sort((a, b) => a.start - b.start))
  const outer = all.filter(({ depth }) => depth === 0)
  return { all, unpartnered, covers: offset => coveredBy(outer, offset) }
}

const quotation = (opener: Token, closer: Token | null, double: boolean, end: number): Omit<Quotation, 'depth'> => ({
  field: opener.field,
  start: opener.start,
  end,
  opener,
  closer,
  double,
  reopened: true,
})

/** Depths count only quotations that are whole: a mark left open swallows none of those behind it. */
function withDepths(sorted: readonly Omit<Quotation, 'depth'>[]): readonly Quotation[] {
  const ends: number[] = []
  return sorted.map(each => {
    while ((ends.at(-1) ?? Infinity) <= each.start) ends.pop()
    ends.push(each.end)
    return { ...each, depth: ends.length - 1 }
  })
}

const opensLike = (paragraph: Paragraph, double: boolean): boolean =>
  (double ? /^(?:["“„]|''|``)/u : /^['‘]/u).test(paragraph.tokens[0]?.text ?? '')

function marksOf(paragraph: Paragraph): readonly Mark[] {
  const marks: Mark[] = []
  for (const token of paragraph.tokens) {
    if (!isQuoteMark(token)) continue
    const double = doubles.has(token.text)
    const use = double ? doubleUse(token) : singleUse(token)
    if (use !== 'apostrophe' && use !== 'prime') marks.push({ token, double, use })
  }
  return marks
}

const before = (token: Token): string => token.field.text[token.start - 1] ?? ' '
const behind = (token: Token): string => token.field.text.slice(token.end, token.end + 8)
const leadingUpTo = (token: Token): string => token.field.text.slice(Math.max(0, token.start - 8), token.start)

/** What an opening mark may touch on its left, and a closing one on its right. */
const isFreeOnLeft = (token: Token): boolean => /[\s([{—–\-/“‘"'…]/u.test(before(token))
const isFreeOnRight = (token: Token): boolean => /^(?:$|[\s)\]},;:!?—–\-/”’"'…]|\.(?!\.))/u.test(behind(token))

/** A curly mark is held to its shape only where its neighbours do not gainsay it: typists and engines set “so“. */
function doubleUse(token: Token): Mark['use'] {
  if (token.text === '„' || token.text === '``') return 'opens'
  if (/['′]\s?[\d½¼¾.]+$/u.test(leadingUpTo(token))) return 'prime'
  const [left, right] = [isFreeOnLeft(token), isFreeOnRight(token)]
  if (left && /^\s*$|^\s*\n/u.test(behind(token))) return 'closes'
  if (left !== right) return left ? 'opens' : 'closes'
  return token.text === '“' ? 'opens' : token.text === '”' || token.text === '‟' ? 'closes' : 'either'
}

function singleUse(token: Token): Mark['use'] {
  const following = behind(token)
  if ((token.text === '‘' ? elidedAfterCurly : elided).test(following)) return 'apostrophe'
  if (clitic.test(following) && (token.text !== '‘' || !isFreeOnLeft(token))) return 'apostrophe'
  if (token.text === '‘' || token.text === '‚') return 'opens'
  if (token.text === "'" && /\d/u.test(before(token)) && /^[\d\s]/u.test(following)) return 'prime'
  return isFreeOnLeft(token) && /^(?:[^\s.,;:!?)]|\.[\p{L}.])/u.test(following) ? singleOpens(token) : 'closes'
}

/** Between two marks, as in "'Yes,' he said", a straight one may do either. */
const singleOpens = (token: Token): Mark['use'] =>
  /["'“]/u.test(before(token)) && isFreeOnRight(token) ? 'either' : 'opens'

interface Open {
  readonly token: Token
  readonly double: boolean
}
interface Pair {
  readonly opener: Token
  readonly closer: Token
  readonly double: boolean
}

function pair(marks: readonly Mark[]): { pairs: Pair[]; open: Open[]; strays: Open[] } {
  const pairs: Pair[] = []
  const stack: Open[] = []
  const strays: Open[] = []
  const lost: Open[] = []
  const waiting = { double: 0, single: 0 }
  const closesLater = surerCloserLater(marks)
  for (const [index, { token, double, use }] of marks.entries()) {
    const kind = double ? 'double' : 'single'
    if (use === 'opens' || (use === 'either' && waiting[kind] === 0)) {
      stack.push({ token, double })
      waiting[kind]++
      continue
    }
    // A plural's apostrophe looks like a closing mark: "the players' union". It is one only where a partner waits and
    // no better one follows.
    if (!double && mayDropEnding.test(leadingUpTo(token)) && (waiting.single === 0 || closesLater[index] === true))
      continue
    if (waiting[kind] === 0) {
      if (!isInches(token)) strays.push({ token, double })
      continue
    }
    for (let last = stack.pop(); last !== undefined; last = stack.pop()) {
      waiting[last.double ? 'double' : 'single']--
      if (last.double === double) {
        pairs.push({ opener: last.token, closer: token, double })
        break
      }
      lost.push(last)
    }
  }
  return { pairs, open: [...lost, ...stack].sort((a, b) => a.token.start - b.token.start), strays }
}

/** For each mark, whether a single one that surely closes comes behind it, before the next that opens. */
function surerCloserLater(marks: readonly Mark[]): readonly boolean[] {
  const later = new Array<boolean>(marks.length).fill(false)
  let found = false
  for (let index = marks.length - 1; index >= 0; index--) {
    later[index] = found
    const mark = marks[index]
    if (mark === undefined || mark.double) continue
    if (mark.use === 'opens') found = false
    else if (!mayDropEnding.test(leadingUpTo(mark.token))) found = true
  }
  return later
}

/** A straight mark behind a short figure with no partner: "a 12" gun". */
const isInches = (token: Token): boolean =>
  (token.text === '"' || token.text === "''") && /(?<!\d)\d{1,2}(?:\.\d)?$/u.test(leadingUpTo(token))

function coveredBy(outer: readonly Quotation[], offset: number): boolean {
  let low = 0
  let high = outer.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { start, end } = outer[middle] as Quotation
    if (offset < start) high = middle - 1
    else if (offset >= end) low = middle + 1
    else return true
  }
  return false
}
