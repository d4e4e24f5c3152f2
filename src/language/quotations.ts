import type { Paragraph, Quotation, Quotations, QuoteUse, Token, Unpartnered } from './annotated-story.js'

const doubles: ReadonlySet<string> = new Set(['"', '“', '”', '„', '‟', "''", '``'])
const singles: ReadonlySet<string> = new Set(["'", '‘', '’', '‚', '‛'])

export const isQuoteMark = (token: Token): boolean =>
  token.kind === 'punctuation' && (doubles.has(token.text) || singles.has(token.text))

/** Words that drop their first letters and keep an apostrophe for them: 'til, '90s. */
const elided = /^(?:til|tis|twas|em|cause|bout|round|cuz|neath|n|nuff|\d\ds?)$/iu

/** A mark as it stands, before it has a partner. */
interface Mark {
  readonly token: Token
  readonly double: boolean
  readonly use: QuoteUse
}

/**
 * Pairs the quotation marks of a field, paragraph by paragraph. Speech that runs over several paragraphs opens each of them
 * and is closed in the last (AP, Reuters, Kyodo alike); copy that forgets to open them again is understood too.
 */
export function quotationsOf(paragraphs: readonly Paragraph[]): Quotations {
  const all: Quotation[] = []
  const unpartnered: Unpartnered[] = []
  // Speech that a paragraph before has opened, and that the next mark at a paragraph's end may close.
  let running: (Open & { readonly opensParagraph: boolean }) | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    const { pairs, open, strays } = pair(marksOf(paragraph))
    for (const { opener, closer, double, depth } of pairs) all.push(quotation(opener, closer, double, depth, closer.end))
    for (const { token, double } of strays) {
      if (running !== null && double && token.end === paragraph.end) {
        all.push({ ...quotation(running.token, token, true, 0, token.end), reopened: false })
        running = null
      } else unpartnered.push({ mark: token, use: 'closes', double, opensParagraph: false })
    }
    if (running !== null && open.some(({ double }) => double)) {
      unpartnered.push(unclosed(running))
      running = null
    }
    const next = paragraphs[index + 1]
    for (const each of open) {
      const { token, double, depth } = each
      const opensParagraph = token.start === paragraph.start
      if (double && depth === 0 && next !== undefined && opensWithDouble(next)) all.push(quotation(token, null, double, depth, paragraph.end))
      else if (double && depth === 0 && each === open.at(-1) && next !== undefined) running = { ...each, opensParagraph }
      else unpartnered.push({ mark: token, use: 'opens', double, opensParagraph })
    }
  }
  if (running !== null) unpartnered.push(unclosed(running))
  all.sort((a, b) => a.start - b.start)
  unpartnered.sort((a, b) => a.mark.start - b.mark.start)
  const outer = all.filter(({ depth }) => depth === 0)
  return { all, unpartnered, covers: offset => coveredBy(outer, offset) }
}

const unclosed = ({ token, opensParagraph }: Open & { readonly opensParagraph: boolean }): Unpartnered => ({ mark: token, use: 'opens', double: true, opensParagraph })

const quotation = (opener: Token, closer: Token | null, double: boolean, depth: number, end: number): Quotation => ({
  field: opener.field,
  start: opener.start,
  end,
  opener,
  closer,
  double,
  depth,
  reopened: true,
})

const opensWithDouble = (paragraph: Paragraph): boolean => {
  const [first] = paragraph.tokens
  return first !== undefined && doubles.has(first.text) && first.text !== '”'
}

function marksOf(paragraph: Paragraph): readonly Mark[] {
  const marks: Mark[] = []
  for (const token of paragraph.tokens) {
    if (!isQuoteMark(token)) continue
    const double = doubles.has(token.text)
    const use = double ? doubleUse(token) : singleUse(token)
    if (use === 'apostrophe' || use === 'prime') continue
    marks.push({ token, double, use })
  }
  return marks
}

const before = (token: Token): string => token.field.text[token.start - 1] ?? ' '
const after = (token: Token): string => token.field.text[token.end] ?? ' '
const isBreak = (character: string): boolean => /[\s([{—–\-/“‘"'…]/u.test(character)

function doubleUse(token: Token): QuoteUse {
  if (token.text === '“' || token.text === '„' || token.text === '``') return 'opens'
  if (token.text === '”' || token.text === '‟') return 'closes'
  if (/\d/u.test(before(token)) && /['′]\s?[\d½¼¾.]+$/u.test(token.field.text.slice(Math.max(0, token.start - 8), token.start))) return 'prime'
  return (isBreak(before(token)) || before(token) === ':') && !/\s/u.test(after(token)) ? 'opens' : 'closes'
}

function singleUse(token: Token): QuoteUse {
  const [left, right] = [before(token), after(token)]
  const following = /^[\p{L}\d]+/u.exec(token.field.text.slice(token.end, token.end + 12))?.[0] ?? ''
  if (elided.test(following) && (token.text !== '‘' || /^\d/u.test(following))) return 'apostrophe'
  if (following === 's') return 'apostrophe' // "(BA)'s", and the torn "mayor 's"
  if ((token.text === '‘' || token.text === '‚') && !/\p{L}/u.test(left)) return 'opens'
  if (/\d/u.test(left) && /[\d\s]/u.test(right) && token.text === "'") return 'prime'
  if (/(?:^|[\s-])['‘’]n$/iu.test(token.field.text.slice(Math.max(0, token.start - 3), token.start))) return 'apostrophe' // rock 'n' roll
  if (isBreak(left)) return /[\s,;:!?)]/u.test(right) || (right === '.' && following === '' && !/^\.\p{L}/u.test(token.field.text.slice(token.end, token.end + 2))) ? 'closes' : 'opens'
  return 'closes'
}

interface Open {
  readonly token: Token
  readonly double: boolean
  readonly depth: number
}
interface Pair {
  readonly opener: Token
  readonly closer: Token
  readonly double: boolean
  readonly depth: number
}

interface Pairing {
  readonly pairs: readonly Pair[]
  readonly open: readonly Open[]
  readonly strays: readonly Mark[]
}

/**
 * Pairs a paragraph's marks by the way they face. Straight marks with misplaced spaces face wrongly: where they fail but are
 * even in number, every other one closes.
 */
function pair(marks: readonly Mark[]): Pairing {
  const paired = pairAsFaced(marks)
  const isStraight = ({ token }: { readonly token: Token }): boolean => token.text === '"'
  if (!paired.open.some(isStraight) && !paired.strays.some(isStraight)) return paired
  if (marks.filter(isStraight).length % 2 !== 0) return paired
  let count = 0
  return pairAsFaced(marks.map(mark => (isStraight(mark) ? { ...mark, use: count++ % 2 === 0 ? 'opens' : 'closes' } : mark)))
}

function pairAsFaced(marks: readonly Mark[]): Pairing {
  const pairs: Pair[] = []
  const stack: Open[] = []
  const strays: Mark[] = []
  const open: Open[] = []
  for (const [index, mark] of marks.entries()) {
    if (mark.use === 'opens') {
      stack.push({ token: mark.token, double: mark.double, depth: stack.length })
      continue
    }
    // A plural's apostrophe looks like a closing mark: "the players' union". It is one only where a partner waits and
    // no better one follows.
    const partner = stack.findLastIndex(({ double }) => double === mark.double)
    const possessive = !mark.double && /[sxz]/iu.test(before(mark.token))
    if (possessive && (partner < 0 || closesLater(marks, index))) continue
    if (partner < 0) {
      if (mark.double || !isDroppedLetter(mark.token)) strays.push(mark)
      continue
    }
    const opener = stack[partner] as Open
    pairs.push({ ...opener, opener: opener.token, closer: mark.token })
    open.push(...stack.splice(partner).slice(1))
  }
  return { pairs, open: [...open, ...stack], strays }
}

/** Whether a surer closing single mark comes before the next opening one. */
function closesLater(marks: readonly Mark[], index: number): boolean {
  for (const mark of marks.slice(index + 1)) {
    if (mark.double) continue
    if (mark.use === 'opens') return false
    if (!/[sxz]/iu.test(before(mark.token))) return true
  }
  return false
}

/** An apostrophe for a letter left out at a word's end: "goin'", "o'". */
const isDroppedLetter = (token: Token): boolean => /(?:in|\bo|\bth|\bol|\bDato)$/iu.test(token.field.text.slice(Math.max(0, token.start - 5), token.start))

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
