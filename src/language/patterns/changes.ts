import { firstFrom, startOf } from '../../story/search.js'
import type { Range } from '../../story/search.js'
import type { Amount, AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { ofWord, perWord, someWord } from '../vocabulary.js'
import { isQuoted } from './quoted.js'
import { areOfOneUnit, between, firstOf, isPercent, mayBeYear, valueOf, type WrittenValue } from './amount-values.js'

/** A change whose percentage or factor its own amounts contradict. */
export interface OddChange extends Range {
  /** The percentage that the amounts have, rounded; a factor with “times”. */
  readonly is: string
}

/** Two amounts of a change, in the order of time. */
interface Change {
  readonly from: Amount
  readonly to: Amount
}

/** Most words between an amount and “to” or “from”: “5 billion yuan this year to”. */
const mostBetween = 5
const isLink = perWord(spelling => /^(?:from|to)$/u.test(spelling))
const isComma = perWord(spelling => spelling === ',' || spelling === '-' || spelling === '--')
const isWordOrMark = perWord(spelling => /^(?:\p{L}[\p{L}.’'-]*|\d{4}|[,，])$/u.test(spelling))
const stops = perWord(spelling => /^(?:and|or|but|while|with|which|that|compared|versus|by|at)$/u.test(spelling))

/** Finds changes in percent, and doublings, whose amounts tell another story: “rose 6 percent, from $20 to $23”. */
export function* findOddChanges(field: AnnotatedField): Iterable<OddChange> {
  const { amounts, sentences } = field
  if (amounts.length < 3) return
  let before: Change | null = null
  for (const sentence of sentences) {
    const here = amountsIn(amounts, sentence)
    const changes = here.length < 2 ? [] : here.map((_, at) => readChange(field, here, at))
    const told = findPercent(field, sentence, here, changes)
    if (told !== null && !isQuoted(field.quotations, told.start)) yield told
    else if (here.length === 1 && before !== null) {
      const later = compareWithBefore(field, sentence, here[0] as Amount, before)
      if (later !== null) yield later
    }
    before = changes.find(each => each !== null) ?? null
  }
}

function amountsIn(amounts: readonly Amount[], { start, end }: Sentence): readonly Amount[] {
  const first = firstFrom(amounts, start, startOf)
  let last = first
  while (last < amounts.length && (amounts[last] as Amount).start < end) last++
  return amounts.slice(first, last).filter(amount => !mayBeYear(amount))
}

/** Reads “from 5 yuan to 9 yuan” or “to 9 yuan from 5 yuan” at an amount. */
function readChange({ tokens }: AnnotatedField, amounts: readonly Amount[], at: number): Change | null {
  const [one, other] = [amounts[at], amounts[at + 1]]
  if (one === undefined || other === undefined) return null
  const opening = tokens[firstOf(one) - 1]
  const words = between(tokens, one.last, firstOf(other))
  const link = words.at(-1)
  if (opening === undefined || link === undefined || !isLink(opening) || !isLink(link)) return null
  if (opening.text === link.text || words.length > mostBetween) return null
  if (words.slice(0, -1).some(word => !isWordOrMark(word) || stops(word) || isLink(word))) return null
  const change = opening.text === 'from' ? { from: one, to: other } : { from: other, to: one }
  return areOfOneUnit(one, other) && scaleOf(one) === scaleOf(other) ? change : null
}

/** “from 3.9 to 4.2 million” leaves a scale out, so that its values cannot be told. */
const scaleOf = ({ parts }: Amount): boolean => parts.some(({ scales }) => scales.length > 0)

function findPercent(
  field: AnnotatedField,
  sentence: Sentence,
  amounts: readonly Amount[],
  changes: readonly (Change | null)[],
): OddChange | null {
  for (const [at, change] of changes.entries()) {
    const first = amounts[at] as Amount
    if (change === null) continue
    const percent = amounts[at - 1]
    const link = firstOf(first) - 1
    if (percent !== undefined && isPercent(field, percent)) {
      const words = between(field.tokens, percent.last, link)
      if (words.length === 0 || (words.length === 1 && isComma(words[0])))
        return comparePercent(field, percent, change, sentence)
    }
    const verb = factorBefore(field.tokens, link)
    if (verb !== null) return compareFactor(field, verb, change, field.tokens[amounts[at + 1]?.last ?? first.last])
  }
  return null
}

/** Points by which a percentage must differ, and the share of it. */
const leastPoints = 1.6
const leastShare = 0.12

function comparePercent(
  field: AnnotatedField,
  percent: Amount,
  { from, to }: Change,
  { tokens }: Sentence,
): OddChange | null {
  const [a, b, told] = [valueOf(from), valueOf(to), valueOf(percent)]
  const least = Math.min(a.step, b.step) / 2
  if (a.value <= least || tokens.some(isHedge) || isPercent(field, from) || isPercent(field, to)) return null
  const [low, high] = sharesOf(a, b, least)
  const slack = Math.max(leastPoints, told.value * leastShare)
  if (told.value + slack >= low && told.value - slack <= high) return null
  const is = `${String(Math.round(Math.abs(b.value / a.value - 1) * 100))} percent`
  return { start: percent.start, end: Math.max(from.end, to.end), is }
}

/** The least and the greatest change in percent, without its sign, where each amount may be off by rounding. */
function sharesOf(a: WrittenValue, b: WrittenValue, off: number): readonly [number, number] {
  const low = ((b.value - off) / (a.value + off) - 1) * 100
  const high = ((b.value + off) / (a.value - off) - 1) * 100
  if (low <= 0 && high >= 0) return [0, Math.max(-low, high)]
  return low > 0 ? [low, high] : [-high, -low]
}

/** Words that make the percentage one of another thing or another time. */
const hedges = new Set(
  'annual annualized annualised adjusted seasonally constant respectively average yearly'.split(' '),
)
const isHedge = perWord(spelling => hedges.has(spelling))

const opensComment = perWord(spelling => /^(?:That|This|It|Which|The)$/u.test(spelling))
const changeNouns = new Set(
  'increase decrease drop fall decline rise growth reduction gain loss jump plunge cut change'.split(' '),
)
const isChangeNoun = perWord(spelling => changeNouns.has(spelling))

/** Compares “That is a decrease of 53 percent.” with the change of the sentence before. */
function compareWithBefore(
  field: AnnotatedField,
  sentence: Sentence,
  percent: Amount,
  change: Change,
): OddChange | null {
  const { tokens } = sentence
  if (!opensComment(tokens[0]) || !isPercent(field, percent) || tokens.length > 16) return null
  const at = percent.first - (tokens[0]?.index ?? 0)
  const isOf = tokens[at - 1]?.text === 'of' && isChangeNoun(tokens[at - 2])
  const isNoun = isChangeNoun(tokens[percent.last + 1 - (tokens[0]?.index ?? 0)])
  if (!isOf && !isNoun) return null
  const odd = comparePercent(field, percent, change, sentence)
  return odd === null ? null : { ...odd, start: percent.start, end: percent.end }
}

const factorOf = ofWord((spelling): number | null => {
  const factors: Record<string, number> = {
    doubled: 2,
    doubling: 2,
    tripled: 3,
    tripling: 3,
    trebled: 3,
    quadrupled: 4,
    halved: 0.5,
  }
  return Object.hasOwn(factors, spelling) ? (factors[spelling] ?? null) : null
})

const factorBefore = (tokens: readonly Token[], link: number): Token | null => {
  const [near, far] = [tokens[link - 1], tokens[link - 2]]
  const verb = isComma(near) ? far : near
  return verb !== undefined && factorOf(verb) !== null ? verb : null
}

function compareFactor(
  field: AnnotatedField,
  verb: Token,
  { from, to }: Change,
  last: Token | undefined,
): OddChange | null {
  const [factor, ratio] = [factorOf(verb) ?? 1, valueOf(to).value / valueOf(from).value]
  const before = field.tokens[verb.index - 1]?.text ?? ''
  if (last === undefined || /^(?:than|nearly|almost|about|roughly)$/u.test(before)) return null
  return ratio / factor > 1.4 || ratio / factor < 0.7
    ? { start: verb.start, end: last.end, is: `${ratio.toFixed(1)} times` }
    : null
}

const isTwice = perWord(spelling => /^(?:twice|double|triple)$/u.test(spelling))

/** Finds “412 million, twice the 260 million that”, whose factor is not that of its amounts. */
export function* findOddFactors(field: AnnotatedField): Iterable<OddChange> {
  if (!someWord(field.tokens, isTwice)) return
  for (const [at, nearest] of field.amounts.entries()) {
    const other = field.amounts[at + 1]
    // “412 million crowns ($20 million), twice the”: the conversion is between them.
    const isInBrackets = field.tokens[nearest.last + 1]?.text === ')'
    const one = isInBrackets ? field.amounts[at - 1] : nearest
    if (other === undefined || one === undefined) continue
    const words = between(field.tokens, nearest.last, firstOf(other))
    const twice = words.findIndex(isTwice)
    const [word, article] = [words[twice], words[twice + 1]]
    if (
      word === undefined ||
      words.length > 12 ||
      words.length !== twice + 2 ||
      !/^(?:the|its|their|his)$/u.test(article?.text ?? '')
    )
      continue
    if (!areOfOneUnit(one, other) || /^(?:than|nearly|almost|about|roughly)$/u.test(words[twice - 1]?.text ?? ''))
      continue
    if (field.sentences.some(({ start }) => start > one.end && start <= other.start)) continue
    const ratio = valueOf(one).value / valueOf(other).value
    const factor = word.text === 'triple' ? 3 : 2
    if (ratio > factor * 1.2 || ratio < factor * 0.84)
      yield { start: word.start, end: other.end, is: `${ratio.toFixed(1)} times` }
  }
}
