import type { Amount, AmountPart, Token, Unit } from '../annotated-story.js'
import { currencies, sharedSigns } from '../lexicon/currencies.js'
import { measures } from '../lexicon/measures.js'
import { foreignScales, pluralScales, scales } from '../lexicon/scales.js'
import { readFigure } from '../patterns/written-figures.js'
import { ofWord, perWord, tokenAt, where } from '../vocabulary.js'

const figureOf = ofWord(spelling => ({ figure: readFigure(spelling) }))
const beginsFigure = perWord(spelling => /^\d/u.test(spelling), /\d/u)
const namesCountry = perWord(spelling => /^(?:\p{Lu}\p{Ll}{2,}|U\.S\.|US|UAE|UK|U\.K\.)$/u.test(spelling))

/** Finds amounts: figures with the scales, signs and units that belong to them, in order. */
export function findAmounts(tokens: readonly Token[]): readonly Amount[] {
  const amounts: Amount[] = []
  let next = 0
  for (const token of where(tokens, beginsFigure)) {
    if (token.index < next) continue
    const amount = readAmount(tokens, token.index)
    if (amount === null) continue
    amounts.push(amount)
    next = amount.last + 1
  }
  return amounts
}

function readAmount(tokens: readonly Token[], first: number): Amount | null {
  const parts: AmountPart[] = []
  let at = first
  for (;;) {
    const part = readPart(tokens, at)
    if (part === null) break
    parts.push(part)
    at = part.last + 1
    const joins = tokenAt(tokens, at)?.text === 'and' ? 1 : 0
    // A scale that falls goes on with the number: “2 million 700 thousand”.
    if (sizeOf(part) === 0 || !isBetween(sizeOf(readPart(tokens, at + joins)), sizeOf(part))) break
    at += joins
  }
  const [head] = parts
  if (head === undefined) return null
  const before = readSigns(tokens, first)
  const after = readUnits(tokens, at, head)
  const start = tokenAt(tokens, before[0]?.first ?? first) as Token
  const last = after.at(-1)?.last ?? at - 1
  return { start: start.start, end: (tokenAt(tokens, last) as Token).end, first, last, before, parts, after }
}

/** The size of the first scale of a part; 0 without one. */
const sizeOf = (part: AmountPart | null): number => scales.get(part?.scales[0] ?? '') ?? 0

const isBetween = (small: number, large: number): boolean => small > 0 && small < large

/** Reads a figure with the scales behind it. */
function readPart(tokens: readonly Token[], first: number): AmountPart | null {
  const token = tokenAt(tokens, first)
  if (token === undefined || !beginsFigure(token)) return null
  const { figure } = figureOf(token)
  if (figure === null) return null
  const found: string[] = []
  let last = first
  if (figure.tail === '')
    for (let scale = scaleAt(tokens, last + 1); scale !== null; scale = scaleAt(tokens, last + 1)) {
      found.push(scale)
      last += endsShort(tokens, last + 1) ? 2 : 1
    }
  return { figure, token, scales: found, last }
}

/** True for a foreign word with a stop that ends no sentence: “86 Mio. euros”. */
function endsShort(tokens: readonly Token[], at: number): boolean {
  const [word, stop, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)]
  if (word === undefined || stop?.text !== '.' || stop.start !== word.end || next === undefined) return false
  return foreignScales.has(word.text) && (/^\p{Ll}/u.test(next.text) || mayBeMoney(next))
}

const isScale = perWord(spelling => {
  const word = spelling.replace(/\.$/u, '')
  return word === 'ten' || scales.has(word) || pluralScales.has(word) || foreignScales.has(word)
})

function scaleAt(tokens: readonly Token[], at: number): string | null {
  const token = tokenAt(tokens, at)
  if (token?.text === 'ten' && !isScale(tokenAt(tokens, at + 1))) return null
  return token !== undefined && isScale(token) && followsClosely(tokens, at) ? token.text.replace(/\.$/u, '') : null
}

/** True for a token behind another on the same line, with one space or none. */
function followsClosely(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)]
  if (before === undefined || token === undefined) return false
  return token.start - before.end < 2 && token.field.text.charAt(before.end) !== '\n'
}

/** Reads signs, codes and words of money before a figure, in order: “USD $”. */
function readSigns(tokens: readonly Token[], first: number): readonly Unit[] {
  const found: Unit[] = []
  let at = first
  while (found.length < 2 && followsClosely(tokens, at)) {
    const unit = readSign(tokens, at - 1)
    if (unit === null) break
    found.unshift(unit)
    at = unit.first
  }
  return found
}

const mayBeMoney = perWord(spelling => currencies.has(spelling) || spelling === '$')

/** Reads the sign that ends at a token: “$”, “US$”, “RMB”. */
function readSign(tokens: readonly Token[], at: number): Unit | null {
  const token = tokenAt(tokens, at)
  if (token === undefined || !mayBeMoney(token)) return null
  const before = tokenAt(tokens, at - 1)
  const joined = before?.end === token.start ? currencies.get(before.text + token.text) : undefined
  const money = joined ?? currencies.get(token.text)
  // The dollar of a country that is not known: “Z$”.
  const isOther = before?.end === token.start && /\p{L}$/u.test(before.text) && !mayBeMoney(before)
  if (money === undefined || (joined === undefined && isOther)) return null
  const first = joined === undefined ? at : at - 1
  return {
    kind: 'money',
    families: money.families,
    first,
    last: at,
    isWord: money.isWord,
    isShared: joined === undefined && sharedSigns.has(token.text),
    country: null,
  }
}

/** Reads the units behind an amount: “Omani riyals”, “km”, “£ pounds”. */
function readUnits(tokens: readonly Token[], first: number, { figure, token }: AmountPart): readonly Unit[] {
  const found: Unit[] = []
  const glued = figure.tail === '' ? undefined : (measures.get(figure.tail) ?? undefined)
  if (glued !== undefined) found.push(measure(glued, token.index, token.index))
  let at = first
  while (found.length < 2 && followsClosely(tokens, at)) {
    const unit = readUnit(tokens, at)
    if (unit === null) break
    found.push(unit)
    at = unit.last + 1
  }
  return found
}

const measure = (family: number, first: number, last: number): Unit => ({
  kind: 'measure',
  families: [family],
  first,
  last,
  isWord: true,
  isShared: false,
  country: null,
})

function readUnit(tokens: readonly Token[], at: number): Unit | null {
  const [token, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)]
  if (token === undefined) return null
  const two = next === undefined ? undefined : measures.get(`${token.text} ${next.text}`)
  if (two !== undefined) return measure(two, at, at + 1)
  const one = measures.get(token.text)
  if (one !== undefined) return measure(one, at, at)
  return readMoney(tokens, at)
}

/** Reads money behind a figure; the name of a country may stand before its word. */
function readMoney(tokens: readonly Token[], at: number): Unit | null {
  const token = tokenAt(tokens, at) as Token
  const next = tokenAt(tokens, at + 1)
  // A sign with the letters of its country: “20 R$”.
  const joined = next?.start === token.end ? currencies.get(token.text + next.text) : undefined
  const money = joined ?? currencies.get(token.text)
  if (money !== undefined) {
    const last = joined === undefined ? at : at + 1
    const [sign, behind] = [tokenAt(tokens, last) as Token, tokenAt(tokens, last + 1)]
    // A sign before the next figure is that one’s.
    if (!money.isWord && behind !== undefined && beginsFigure(behind) && behind.start - sign.end < 2) return null
    return {
      kind: 'money',
      families: money.families,
      first: at,
      last,
      isWord: money.isWord,
      isShared: joined === undefined && sharedSigns.has(token.text),
      country: null,
    }
  }
  if (!namesCountry(token)) return null
  for (const last of [at + 1, at + 2]) {
    const word = currencies.get(tokenAt(tokens, last)?.text ?? '')
    if (word?.isWord === true)
      return {
        kind: 'money',
        families: word.families,
        first: at,
        last,
        isWord: true,
        isShared: false,
        country: token.text,
      }
  }
  return null
}
