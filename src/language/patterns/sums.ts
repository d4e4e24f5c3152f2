import type { Range } from '../../story/search.js'
import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { perWord, sentencesWith, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import { findNumerals, type Numeral } from './numerals.js'
import { isNumber } from './counts.js'
import { isPersonNoun } from './persons.js'
import { isQuoted } from './quoted.js'

/** Numbers of one sentence that do not add up, and what they make. */
export interface OddSum extends Range {
  readonly is: string
}

/** Finds totals that their parts, their rates or their differences contradict, in order. */
export function* findOddSums(field: AnnotatedField): Iterable<OddSum> {
  for (const sentence of sentencesWith(field, isNumber)) {
    const numerals = findNumerals(sentence)
    if (numerals.length < 3) continue
    for (const find of [findOddTotal, findOddProduct, findOddDifference]) {
      const odd = find(sentence, numerals)
      if (odd === null || isQuoted(field.quotations, odd.start)) continue
      yield odd
      break
    }
  }
}

const isPlural = perWord(spelling => /^(?:\p{Ll}[\p{Ll}-]{2,}s|men|women|people|children|police)$/u.test(spelling))
const opensParts = perWord(spelling => /^(?:[,:(–—]|--)$/u.test(spelling))
const endsParts = perWord(spelling => /^(?:[,.;:)–—]|--)$/u.test(spelling))
/** Words of a part that is no share of the whole, or not all of it. */
const isNoShareWords = makeWordSet(`
  of them whom which more other others another each percent % per times including was were is are had have has said
  who that about nearly almost some over least than later ago year years hour hours day days minute minutes month
  months week weeks second seconds
`)
const isNoShare = perWord(spelling => isNoShareWords.has(spelling) || /^\p{Ll}+ing$/u.test(spelling))
const joints = perWord(spelling => /^(?:,|and)$/u.test(spelling))
/** Most words of a part: “three in the fjord”. */
const longestPart = 5

/** Most of a whole that is missing where its parts are a slip: a list may well leave others out. */
const mostMissing = 0.15

const contradicts = (sum: number, whole: number): boolean =>
  sum > whole || (sum < whole && whole - sum <= mostMissing * whole)

/** “Eight microphones, three in the fjord and four in the ice,”: parts of one form that name the whole. */
function findOddTotal({ tokens }: Sentence, numerals: readonly Numeral[]): OddSum | null {
  for (const [at, total] of numerals.entries()) {
    const noun = [1, 2, 3].map(step => total.last + step).find(place => isPlural(tokens[place]))
    const mark = noun === undefined ? undefined : tokens[noun + 1]
    if (noun === undefined || !opensParts(mark) || total.isRough || numerals[at + 1]?.first !== noun + 2) continue
    const parts = readParts(tokens, numerals.slice(at + 1), noun + 2)
    if (parts === null || parts.length < 2) continue
    // “340 people, 62 trucks and two boats” goes on with the list.
    if (formOf(tokens, parts[0] as Numeral) === 'noun' && ![total, ...parts].every(each => countsPeople(tokens, each)))
      continue
    if (new Set(parts.map(part => formOf(tokens, part))).size > 1) continue
    const sum = parts.reduce((all, { value }) => all + value, 0)
    const last = parts.at(-1) as Numeral
    if (contradicts(sum, total.value) && parts.every(({ value, isRough }) => value < total.value && !isRough))
      return { start: total.token.start, end: (tokens[last.last] as Token).end, is: `${String(sum)} in all` }
  }
  return null
}

const isPeople = perWord(
  spelling =>
    /^(?:people|men|women|children|boys|girls|adults|members|civilians|others)$/u.test(spelling) ||
    isPersonNoun.passes(spelling.replace(/s$/u, '')),
)
const countsPeople = (tokens: readonly Token[], { last }: Numeral): boolean =>
  [1, 2, 3].some(step => isPeople(tokens[last + step]))

/** Returns the form of a part by the word behind its number: a preposition, or a noun. */
const formOf = (tokens: readonly Token[], { last }: Numeral): string => {
  const next = tokens[last + 1]?.text ?? ''
  return /^(?:in|on|at|from|for|with|to|by|against)$/u.test(next) ? next : 'noun'
}

/** Reads “three in the fjord and four in the ice,”; null where something else is between or behind. */
function readParts(tokens: readonly Token[], numerals: readonly Numeral[], first: number): readonly Numeral[] | null {
  const parts: Numeral[] = []
  let place = first
  let isLast = false
  for (const numeral of numerals) {
    if (numeral.first !== place) return null
    parts.push(numeral)
    let end = numeral.last + 1
    while (tokens[end]?.kind === 'word' && !joints(tokens[end]) && !isNoShare(tokens[end])) end++
    if (end - numeral.last > longestPart + 1 || end === numeral.last + 1) return null
    const mark = tokens[end]
    if (isLast) return mark === undefined || endsParts(mark) ? parts : null
    if (!joints(mark)) return null
    place = end + 1
    if (mark?.text === 'and' || tokens[place]?.text === 'and') isLast = true
    if (mark?.text === ',' && tokens[place]?.text === 'and') place++
  }
  return null
}

const isEach = perWord(spelling => /^(?:each|apiece)$/u.test(spelling))
const isFor = perWord(spelling => /^(?:in|from|for|to|at|on|per)$/u.test(spelling))
const spans = perWord(spelling => /^(?:over|in|from|across|for|during|on|to|at|between|among)$/u.test(spelling))

/** Share by which a product may differ, and that of a rough one. */
const [slack, roughSlack] = [0.06, 0.3]

const differs = (numerals: readonly Numeral[], told: number, made: number): boolean =>
  Math.abs(told - made) > made * (numerals.some(({ isRough }) => isRough) ? roughSlack : slack)

/** “80 pieces from seven decades, 10 from each”, “1.3 million dong for each of two doses, or 3.6 million dong”. */
function findOddProduct({ tokens }: Sentence, numerals: readonly Numeral[]): OddSum | null {
  for (const [at, a] of numerals.entries()) {
    const [b, c] = [numerals[at + 1], numerals[at + 2]]
    if (b === undefined || c === undefined) return null
    const [start, end] = [a.token.start, (tokens[c.last] as Token).end]
    const all = [a, b, c]
    if (isRate(tokens, a, b) && isOrTotal(tokens, b, c) && differs(all, c.value, a.value * b.value))
      return { start, end, is: writeNumber(a.value * b.value) }
    const isPart = tokens[c.first - 1]?.text === ',' && isSpread(tokens, a, b) && isEachBehind(tokens, c)
    if (isPart && differs(all, a.value, b.value * c.value)) return { start, end, is: writeNumber(b.value * c.value) }
  }
  return null
}

/** “a … for each of b” */
function isRate(tokens: readonly Token[], a: Numeral, b: Numeral): boolean {
  const [preposition, each, of] = [b.first - 3, b.first - 2, b.first - 1].map(place => tokens[place])
  return of?.text === 'of' && isEach(each) && isFor(preposition) && b.first - a.last < 8
}

/** “b …, or c” */
const isOrTotal = (tokens: readonly Token[], b: Numeral, c: Numeral): boolean =>
  tokens[c.first - 1]?.text === 'or' && tokens[c.first - 2]?.text === ',' && c.first - b.last < 6

/** “a … from b …, c” with nothing but words between. */
const isSpread = (tokens: readonly Token[], a: Numeral, b: Numeral): boolean =>
  spans(tokens[b.first - 1]) &&
  b.first - a.last < 8 &&
  tokens.slice(a.last + 1, b.first).every(({ kind }) => kind === 'word')

const isEachBehind = (tokens: readonly Token[], { last }: Numeral): boolean =>
  [1, 2, 3, 4].some(
    step => isEach(tokens[last + step]) && tokens.slice(last + 1, last + step).every(({ kind }) => kind === 'word'),
  )

const writeNumber = (value: number): string => value.toLocaleString('en-US')

const compares = perWord(spelling =>
  /^(?:below|above|under|over|higher|lower|more|less|fewer|up|down)$/u.test(spelling),
)
const isMeasure = perWord(spelling => /^(?:points?|percentage|seats?|votes?|\p{Ll}+s)$/u.test(spelling))
const isArticle = perWord(spelling => /^(?:the|its|his|her|their|a|than|from)$/u.test(spelling))

/** “61.4%, almost 15 points below the 66.2%”: a difference that the two numbers do not have. */
function findOddDifference({ tokens }: Sentence, numerals: readonly Numeral[]): OddSum | null {
  for (const [at, a] of numerals.entries()) {
    const [n, b] = [numerals[at + 1], numerals[at + 2]]
    if (n === undefined || b === undefined) return null
    if (!isPercent(tokens, a) || !isPercent(tokens, b) || n.first - a.last > 4) continue
    const words = tokens.slice(n.last + 1, b.first)
    const isDifference =
      words.length > 1 &&
      words.length < 6 &&
      words.some(compares) &&
      words[0]?.text.startsWith('p') === true &&
      words.every(word => compares(word) || isMeasure(word) || isArticle(word))
    const made = Math.abs(a.value - b.value)
    if (isDifference && Math.abs(made - n.value) > Math.max(1.1, n.value * 0.12))
      return { start: a.token.start, end: (tokens[b.last + 1] ?? b.token).end, is: `${made.toFixed(1)} points` }
  }
  return null
}

const isPercent = (tokens: readonly Token[], { last }: Numeral): boolean =>
  /^(?:%|percent|pct|per)$/u.test(tokens[last + 1]?.text ?? '')

const isGoals = perWord(spelling => /^\d{1,2}$/u.test(spelling))
const isDash = perWord(spelling => /^[-–]$/u.test(spelling))
const isWin = perWord(spelling => /^(?:won|beat|beats|defeated|lost|wins|thrashed|edged)$/u.test(spelling))
const stopsWinWords = makeWordSet(`
  after draw drew tie tied on following and despite from with but when while as penalties penalty shootout . ; : ( )
  " “ ” ,
`)
const stopsWin = perWord(spelling => stopsWinWords.has(spelling))
const endsScore = perWord(spelling => /^(?:[,.;]|and|but|in|at|to|last|while)$/u.test(spelling))
/** Words between a verb of winning and the score. */
const reach = 7

/** Finds “won the first leg 0-0”: nobody wins a level score. */
export function* findLevelWins(field: AnnotatedField): Iterable<Range> {
  const { tokens } = field
  for (const verb of where(tokens, isWin)) {
    if (isQuoted(field.quotations, verb.start)) continue
    let at = verb.index + 1
    while (at < verb.index + reach && tokens[at] !== undefined && !isGoals(tokens[at]) && !stopsWin(tokens[at])) at++
    const [one, dash, other, next] = [0, 1, 2, 3].map(step => tokens[at + step])
    if (!isGoals(one) || !isDash(dash) || other === undefined || other.text !== one?.text) continue
    if (other.start === one.end + 1 && (next === undefined || endsScore(next)))
      yield { start: verb.start, end: other.end }
  }
}
