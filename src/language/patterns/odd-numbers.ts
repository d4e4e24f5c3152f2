import type { Amount, AmountPart, AnnotatedField } from '../annotated-story.js'
import { currencies } from '../lexicon/currencies.js'
import { measures } from '../lexicon/measures.js'
import { foreignScales, pluralScales, scales } from '../lexicon/scales.js'
import { perWord, tokenAt, where } from '../vocabulary.js'
import { isFunctionWord } from '../words/word-classes.js'
import { findOddMarks, type OddNumber } from './odd-figures.js'

const foreignUnits = 'This number is in foreign units. Convert it: English counts in thousands, millions and billions.'
const twoNumbers = 'Two numbers follow each other here. Keep the right one.'

/** Finds odd numbers among the amounts of a field. `isContinental` is true in a story with decimal commas. */
export function* findOddNumbers(field: AnnotatedField, isContinental: boolean): Iterable<OddNumber> {
  for (const [index, amount] of field.amounts.entries()) {
    const odd = findOddMarks(field, amount, isContinental)
    if (odd !== null) yield odd
    const counted = findOddScales(field, amount) ?? findPair(field, amount, field.amounts[index + 1])
    if (counted !== null) yield counted
  }
}

function findOddScales(field: AnnotatedField, amount: Amount): OddNumber | null {
  const [part, next] = amount.parts
  const [scale, second] = part?.scales ?? []
  if (part === undefined || scale === undefined) return null
  const end = (tokenAt(field.tokens, part.last) ?? part.token).end
  const range = { start: part.token.start, end }
  const english = foreignScales.get(scale)
  if (english !== undefined)
    return hasMeaning(scale, amount)
      ? {
          ...range,
          start: scaleStart(field, part),
          message: `“${scale}” is not English. Write “${english}”.`,
          isSure: true,
        }
      : null
  if (second !== undefined) return isRightPair(scale, second) ? null : { ...range, message: foreignUnits, isSure: true }
  if (next !== undefined) return findTwoScales(field, part, next)
  const singular = pluralScales.get(scale)
  if (singular === undefined && !isIndian(scale)) return findCountedOf(field, amount, part)
  if (singular === undefined || standsForRange(tokenAt(field.tokens, amount.first - 1))) return null
  const text = `${part.figure.digits} ${singular}`
  return { ...range, message: `A scale behind a figure has no plural. Write “${text}”.`, isSure: false, text }
}

const scaleStart = ({ tokens }: AnnotatedField, { token, last }: AmountPart): number =>
  (tokenAt(tokens, token.index + 1) ?? tokenAt(tokens, last) ?? token).start

/** True for a foreign scale beside money or a unit. Long words and those with no other sense need neither. */
const hasMeaning = (scale: string, { before, after }: Amount): boolean =>
  scale === 'mil'
    ? after.some(({ kind }) => kind === 'money')
    : before.length + after.length > 0 || /^(?:Mio|Mrd|mlrd|tys|Tsd|thous|thsd|\p{L}{6,})$/u.test(scale)

/** “In the 20 thousands”, “low 30 millions”: a range. */
const standsForRange = perWord(spelling => /^(?:the|low|mid|high|early|late|upper|lower)$/u.test(spelling))

/** True for the billion of older British copy, and for scales of South Asia. */
const isRightPair = (first: string, second: string): boolean =>
  (second === 'million' && (first === 'thousand' || first === 'million')) || [first, second].some(isIndian)

const isIndian = (scale: string): boolean => scale === 'lakh' || scale === 'crore'

const partsNumbers = perWord(spelling => /^(?:between|both|either|from|of|were|was)$/iu.test(spelling))

/** Reports “2 trillion 400 billion”: other languages count so, and English has one scale. */
function findTwoScales(field: AnnotatedField, first: AmountPart, second: AmountPart): OddNumber | null {
  const [large = '', small = ''] = [first.scales[0], second.scales[0]]
  const [upper, lower] = [scales.get(large), scales.get(small)]
  if (upper === undefined || lower === undefined || lower >= upper || isIndian(small)) return null
  const end = (tokenAt(field.tokens, second.last) ?? second.token).end
  if (second.figure.value >= upper / lower || second.scales.length > 1)
    return { start: first.token.start, end, message: foreignUnits, isSure: true }
  // “Between 2 million and 700 thousand” has two numbers.
  const isJoined = second.token.index > first.last + 1
  if (isJoined && partsNumbers(tokenAt(field.tokens, first.token.index - 1))) return null
  const text = writeNumber(first.figure.value * upper + second.figure.value * lower)
  return {
    start: first.token.start,
    end,
    message: `This number is counted in two scales. Write “${text}”.`,
    isSure: !isIndian(large) && !isJoined,
    text,
  }
}

/** Writes a number with the largest scale that leaves three places or fewer. */
function writeNumber(value: number): string {
  for (const [scale, size] of [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
  ] as const) {
    const count = value / size
    if (count >= 1 && Math.abs(count * 1e3 - Math.round(count * 1e3)) < 1e-6) return `${String(count)} ${scale}`
  }
  return value.toLocaleString('en-US')
}

const isPeople = perWord(spelling => /^(?:people|persons|men|women|children|inhabitants|residents)$/u.test(spelling))

/** Reports “6.2 billion of rubles”: a number has no “of” before the plural that it counts. */
function findCountedOf(field: AnnotatedField, amount: Amount, { figure, token, last, scales: words }: AmountPart) {
  const [of, noun] = [tokenAt(field.tokens, last + 1), tokenAt(field.tokens, last + 2)]
  if (of?.text !== 'of' || noun === undefined || amount.before.length > 0) return null
  const isPlural = isPeople(noun) || (noun.text.endsWith('s') && isUnitWord(noun))
  if (!isPlural) return null
  const text = `${figure.digits} ${words.join(' ')} ${noun.text}`
  const message = `A number takes no “of” before the thing that it counts. Write “${text}”.`
  return { start: token.start, end: noun.end, message, isSure: false, text }
}

const isUnitWord = perWord(spelling => measures.has(spelling) || currencies.get(spelling)?.isWord === true)

/** Reports two numbers in a row: “10,000 100 million yen”, “1.2 trillion 3,000 crowns”. */
function findPair(field: AnnotatedField, amount: Amount, next: Amount | undefined): OddNumber | null {
  const [first, second] = [amount.parts[0], next?.parts[0]]
  if (first === undefined || second === undefined || next === undefined) return null
  const touches = next.first === amount.last + 1 && next.before.length === 0 && amount.after.length === 0
  if (!touches || second.token.start - amount.end !== 1 || second.figure.tail !== '') return null
  const [large, small] = [largest(first), largest(second)]
  const isMyriad = large === 1 && first.figure.digits.includes(',') && first.figure.form === 'english' && small >= 1e6
  const isLeft = large >= 1e6 && small === 1 && second.figure.digits.includes(',')
  return isMyriad || isLeft || isCountOfMyriads(field, first, next)
    ? {
        start: first.token.start,
        end: (tokenAt(field.tokens, second.last) ?? second.token).end,
        message: twoNumbers,
        isSure: true,
      }
    : null
}

const endsAmount = perWord(spelling => isFunctionWord(spelling) || /^[^\p{L}\d]/u.test(spelling))

/** True for “300 10,000 yen”: a number of ten thousands or hundred millions, as East Asia counts. */
function isCountOfMyriads({ tokens }: AnnotatedField, { figure }: AmountPart, { parts, after, last }: Amount): boolean {
  const [myriad, ...others] = parts
  if (!/^\d{1,4}$/u.test(figure.digits) || /^(?:19|20)\d\d$/u.test(figure.digits) || others.length > 0) return false
  const written = [myriad?.figure.digits, ...(myriad?.scales ?? [])].join(' ')
  const next = tokenAt(tokens, last + 1)
  // “300 10,000 yen notes” counts notes.
  const isLast = next === undefined || endsAmount(next)
  return after.length > 0 && isLast && (written === '10,000' || written === '100 million')
}

const largest = (part: AmountPart): number => Math.max(1, ...part.scales.map(scale => scales.get(scale) ?? 1))

/** Four digits in a group, or a second point: “3,2000 people”, “4.5.6 million”. */
const isBrokenFigure = perWord(
  spelling => /^\d{1,3}(?:,\d{3}){0,4},\d{4}$|^\d{1,9}(?:\.\d{1,9}){2,4}$/u.test(spelling),
  /\d/u,
)
/** The noun or the scale that shows that such a figure is no version or address. */
const counted = /^ \p{Ll}{3}/u
const measured = /^ (?:(?:m|b|tr)illion\b|per ?cent\b)|^ ?%/u
/** A month before a day and a year that lost their space: “June 3,2000”. */
const behindMonth = /(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.? $/u

/** Finds figures with a mark or a digit too many. */
export function* findBrokenFigures({ tokens, text }: AnnotatedField): Iterable<OddNumber> {
  for (const { start, end, text: figure } of where(tokens, isBrokenFigure)) {
    const [before, behind] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12)]
    if (/[\d.,/:-]$/u.test(before) || behindMonth.test(before)) continue
    if (!(figure.includes(',') ? counted : measured).test(behind)) continue
    yield {
      start,
      end,
      message: 'This number has a mark or a digit too many. Check it against the source.',
      isSure: false,
    }
  }
}
