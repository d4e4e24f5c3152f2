import { findWith } from '../../story/pattern.js'
import type { Range } from '../../story/search.js'
import type { Amount, AnnotatedField, Token, Unit } from '../annotated-story.js'
import { currencies } from '../lexicon/currencies.js'
import { perWord, tokenAt, where } from '../vocabulary.js'

/** Finds amounts that name their money twice, in any order: “$5 dollars”, “OMR 5 riyals”, “5 £ pounds”. */
export function* findMoneyTwice(field: AnnotatedField): Iterable<Range> {
  yield* findTwice(field, 'money')
  for (const { index, 0: found, 1: code = '', 2: word = '' } of findWith(field.text, /[A-Zps]\d/u, gluedCode))
    if (currencies.get(code)?.families.some(family => currencies.get(word)?.families.includes(family)) === true)
      yield { start: index, end: index + found.length }
}

/** A code that touches its figure, which makes one word of them: “RMB125 hundred yuan”. */
const gluedCode = new RegExp(
  '\\b(RMB|CNY|USD|EUR|GBP|JPY|KRW|INR|Rs|Rp|VND|CHF)' +
    '\\d[\\d,.]*(?: (?:hundred|thousand|[mbtr]{1,2}illion))? (\\p{Ll}{3,10}|[A-Z]{3})\\b',
  'gu',
)

/** Finds measures that name their unit twice: “5 km kilometers”. */
export const findUnitsTwice = (field: AnnotatedField): Iterable<Range> => findTwice(field, 'measure')

function* findTwice(field: AnnotatedField, kind: Unit['kind']): Iterable<Range> {
  for (const amount of field.amounts) {
    if (amount.before.length + amount.after.length < 2) continue
    const units = [...amount.before, ...amount.after].filter(unit => unit.kind === kind)
    for (const [index, first] of units.entries()) {
      const second = units.slice(index + 1).find(unit => isSame(field, first, unit, amount))
      if (second === undefined) continue
      yield { start: startOf(field, first, amount), end: endOf(field, second, amount) }
      break
    }
  }
}

const startOf = ({ tokens }: AnnotatedField, { first }: Unit, amount: Amount): number =>
  (tokenAt(tokens, Math.min(first, amount.first)) as Token).start

const endOf = ({ tokens }: AnnotatedField, { last }: Unit, { first }: Amount): number =>
  (tokenAt(tokens, Math.max(last, first)) as Token).end

/** True for two names of one unit. A country’s name beside a sign of several countries says which is meant. */
function isSame({ tokens }: AnnotatedField, first: Unit, second: Unit, { first: figure }: Amount): boolean {
  if (!first.families.some(family => second.families.includes(family))) return false
  if (first.isShared && second.country !== null && !/^(?:U\.?S\.?|American)$/u.test(second.country)) return false
  // The same word twice in a row is a repeated word.
  const [one, other] = [tokenAt(tokens, first.first)?.text, tokenAt(tokens, second.first)?.text]
  return one !== other || first.last < figure !== second.last < figure
}

/** Finds amounts with the words of two currencies: “900 billion rials tomans”. */
export function* findTwoMoneys({ tokens, amounts }: AnnotatedField): Iterable<Range> {
  for (const { start, after } of amounts) {
    const [one, other] = after.filter(({ kind, isWord }) => kind === 'money' && isWord)
    if (one === undefined || other === undefined || one.families.some(family => other.families.includes(family)))
      continue
    yield { start, end: (tokenAt(tokens, other.last) as Token).end }
  }
}

/** A code of money behind the letter for its thousands or millions, as Nordic and German papers write it. */
const scaledCode = /^([KTM])(SEK|NOK|DKK|ISK|EUR|USD|GBP|CHF|PLN|CZK|HUF)$/u
const isScaledCode = perWord(word => scaledCode.test(word))

/** Finds “412 MSEK”, “TEUR 35”: an amount whose scale is a letter of its code. `text` is the English of the code. */
export function* findScaledCodes({ tokens }: AnnotatedField): Iterable<Range & { readonly text: string }> {
  for (const { index, start, end, text: code } of where(tokens, isScaledCode)) {
    if (![tokens[index - 1], tokens[index + 1]].some(token => /^\d/u.test(token?.text ?? ''))) continue
    const [, scale, money = ''] = scaledCode.exec(code) ?? []
    yield { start, end, text: `${scale === 'M' ? 'million' : 'thousand'} ${money}` }
  }
}

const conversion = String.raw` \([−–-]?\d[\d.,]* ?`
/** “−80 °C (−112 degrees Celsius)”: a conversion into the unit of the amount. */
const convertedInto = [
  ['(?:°C|degrees Celsius|degrees centigrade)', '(?:°C|C|degrees Celsius|degrees centigrade|Celsius)'],
  ['(?:°F|degrees Fahrenheit)', '(?:°F|F|degrees Fahrenheit|Fahrenheit)'],
  ['(?:km|kilomet(?:er|re)s)', '(?:km|kilomet(?:er|re)s)'],
  ['miles', 'miles'],
  ['(?:feet|ft)', '(?:feet|ft)'],
  ['(?:kg|kilograms|kilos)', '(?:kg|kilograms|kilos)'],
  ['(?:pounds|lbs?)', 'lbs?'],
  ['hectares', 'hectares'],
  ['acres', 'acres'],
].map(([one = '', other = '']) => new RegExp(String.raw`[−–-]?\b\d[\d.,]* ?${one}${conversion}${other}\)`, 'gu'))

/** Finds conversions into the unit that the amount has already. */
export function* findEmptyConversions({ text }: Pick<AnnotatedField, 'text'>): Iterable<Range> {
  if (!/\d \(|[a-zCF] \([−–-]?\d/u.test(text)) return
  for (const pattern of convertedInto)
    for (const { index, 0: found } of text.matchAll(pattern)) yield { start: index, end: index + found.length }
}

/** A sign behind its amount, and the amount as English writes it. */
interface SignBehind extends Range {
  readonly text: string
}

/** Finds signs behind figures: “5$”, “30 €”. */
export function* findSignsBehind(field: AnnotatedField): Iterable<SignBehind> {
  for (const { before, parts, after } of field.amounts) {
    const [part, unit] = [parts[0], after[0]]
    if (part === undefined || parts.length > 1 || before.length > 0 || after.length !== 1 || unit?.kind !== 'money')
      continue
    const [first, last] = [tokenAt(field.tokens, unit.first), tokenAt(field.tokens, unit.last)]
    const sign = field.text.slice(first?.start ?? 0, last?.end ?? 0)
    if (last === undefined || !/^(?:[A-Z]{0,2}\$|[€£¥₩₹₽₺₴₪₦₱₫])$/u.test(sign) || part.scales.length > 0) continue
    if (/[\p{L}\p{N}$]/u.test(field.text.charAt(part.token.start - 1) + field.text.charAt(last.end))) continue
    yield { start: part.token.start, end: last.end, text: sign + part.token.text }
  }
}
