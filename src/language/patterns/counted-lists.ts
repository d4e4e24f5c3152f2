import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import type { Range } from '../../story/search.js'
import { perWord, sentencesWith, where } from '../vocabulary.js'
import { isQuoted } from './quoted.js'
import { isNumber, readNumber, singularOf } from './counts.js'

/** A number that its own list, or its own parts, contradict. */
export interface OddCount extends Range {
  readonly counted: number
}

const isSmallNumber = perWord(spelling => {
  const value = readNumber(spelling)
  return value !== undefined && value > 1 && value < 13
})
const isArticle = perWord(spelling => /^an?$/u.test(spelling))
const isPlural = perWord(spelling => /^(?:\p{Ll}[\p{Ll}-]{2,}s|men|women|people|children)$/u.test(spelling))
const helpingVerbs = 'were|are|will|have|had|can|must|would|could|may|did|do'
const pastVerbs = String.raw`\p{Ll}+ed|got|came|went|took|gave|left|met|won|lost|fell|ran`
const verb = new RegExp(`^(?:${helpingVerbs}|${pastVerbs})$`, 'u')
const isVerb = perWord(spelling => verb.test(spelling))
const endsItem = perWord(spelling => /^(?:and|or|who|which|that)$/u.test(spelling))

/**
 * Finds “the two men, a baker, a driver and a clerk, got”: a number before a list of its own with more or fewer items.
 * The list is one if a comma closes it before a verb, or a colon opens it.
 */
export function* findOddLists(field: AnnotatedField): Iterable<OddCount> {
  for (const sentence of sentencesWith(field, isSmallNumber))
    for (const number of where(sentence.tokens, isSmallNumber)) {
      const odd = readList(sentence, number)
      if (odd !== null && !isQuoted(field.quotations, number.start)) yield odd
    }
}

function readList({ tokens }: Sentence, number: Token): OddCount | null {
  const at = number.index - (tokens[0]?.index ?? 0)
  const noun = [1, 2, 3].map(step => at + step).find(place => isPlural(tokens[place]))
  if (noun === undefined) return null
  const colon = [1, 2, 3, 4, 5].map(step => noun + step).find(place => tokens[place]?.text === ':')
  const isOwn = /^(?:the|these|those|both|all|his|her|their|its)$/iu.test(tokens[at - 1]?.text ?? '')
  const mark = tokens[colon ?? noun + 1]
  if (!isOwn && colon === undefined) return null
  if (mark === undefined || !/^[,:–—]$|^--$/u.test(mark.text)) return null
  const items = readItems(tokens, (colon ?? noun + 1) + 1)
  if (items === null || !isClosed(tokens, mark, items.end)) return null
  if (items.count === readNumber(number.text) || items.count < 2) return null
  return { start: number.start, end: (tokens[noun] as Token).end, counted: items.count }
}

/** The items of a list, and the place behind the last one. */
interface Items {
  readonly count: number
  readonly end: number
}

/** Reads “a baker, a driver and a clerk”, in which every item has an article and “and” opens the last one. */
function readItems(tokens: readonly Token[], first: number): Items | null {
  let place = first
  for (let count = 1; ; count++) {
    if (!isArticle(tokens[place])) return null
    place++
    while (tokens[place]?.kind === 'word' && !endsItem(tokens[place])) place++
    const joint = tokens[place]?.text
    if (joint === 'and')
      return isArticle(tokens[place + 1]) ? { count: count + 1, end: behindWords(tokens, place + 2) } : null
    if (joint !== ',') return null
    place++
    if (tokens[place]?.text === 'and') place++
  }
}

function behindWords(tokens: readonly Token[], first: number): number {
  let place = first
  while (tokens[place]?.kind === 'word') place++
  return place
}

/** True if a list that a mark opens ends at a place as that mark asks: with a comma and a verb, or with a stop. */
function isClosed(tokens: readonly Token[], mark: Token, end: number): boolean {
  const closing = tokens[end]?.text ?? ''
  return mark.text === ',' ? closing === ',' && isVerb(tokens[end + 1]) : /^[.,–—]$|^--$/u.test(closing)
}

const opensParts = perWord(spelling => spelling === 'Of' || spelling === 'of')
const isPart = perWord(spelling => /^(?:men|women|boys|girls|male|female|children|were|was|are)$/u.test(spelling))

/** Finds “Of the 19 arrested, 14 were agents and nine made the calls”: parts that are more than their whole. */
export function* findOddParts(field: AnnotatedField): Iterable<OddCount> {
  for (const { tokens } of field.sentences) {
    const [of, article] = tokens
    if (!opensParts(of) || !/^(?:the|these|those|its|their|his|her)$/u.test(article?.text ?? '')) continue
    const whole = readNumber(tokens[2]?.text ?? '')
    const comma = tokens.findIndex(({ text }) => text === ',')
    if (whole === undefined || comma < 3 || comma > 12) continue
    const parts = tokens.filter(
      (token, place) => place > comma && isNumber(token) && countsPeople(tokens, place, comma),
    )
    const values = parts.map(({ text }) => readNumber(text) ?? 0)
    const sum = values.reduce((total, value) => total + value, 0)
    const [first] = parts
    const last = parts.at(-1)
    if (first === undefined || last === undefined || parts.length > 3) continue
    const isOver = values.some(value => value > whole) || (parts.length > 1 && sum > whole && areApart(tokens, parts))
    if (isOver && !isQuoted(field.quotations, first.start) && of !== undefined)
      yield { start: of.start, end: last.end, counted: sum }
  }
}

/** True for a number right behind the comma, or behind “and” or “while”, that is no measure. */
function countsPeople(tokens: readonly Token[], place: number, comma: number): boolean {
  const next = tokens[place + 1]
  const before = tokens[place - 1]
  if (
    next !== undefined &&
    (/^(?:percent|%|per|million|billion|years?|days?|months?|hours?|in|out|of|to|-)$/u.test(next.text) ||
      singularOf(next.text) === 'year')
  )
    return false
  return place === comma + 1 || /^(?:and|while|,|only|just)$/u.test(before?.text ?? '')
}

/** True for parts of which at most one says what the people are: “14 were agents and nine made the calls”. */
function areApart(tokens: readonly Token[], parts: readonly Token[]): boolean {
  const verbs = parts.map(part => tokens[part.index - (tokens[0]?.index ?? 0) + 1])
  return !verbs.slice(1).some(verb => isPart(verb)) && verbs.every(verb => verb !== undefined && verb.kind === 'word')
}
