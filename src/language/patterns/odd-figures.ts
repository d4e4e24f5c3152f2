import { isPreposition } from '../words/word-classes.js'
import type { Range } from '../../story/search.js'
import type { Amount, AnnotatedField, Token } from '../annotated-story.js'
import { exactMeasures } from '../lexicon/measures.js'
import { perWord, tokenAt } from '../vocabulary.js'
import { toEnglish } from './written-figures.js'
import { makeWordSet } from '../words/word-set.js'

/** A number that no English desk writes. */
export interface OddNumber extends Range {
  readonly message: string
  /** False where a rare form of English looks the same. */
  readonly isSure: boolean
  /** The number in English, if it is known. */
  readonly text?: string
}

/** Words before figures that a comma parts: “sections 3,5 million”; months before a day and a year without a space. */
const listed = makeWordSet(
  'section sections article articles chapter chapters page pages verse verses clause clauses no nos',
)
const month = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Ll}*$/u
const takesList = perWord(spelling => {
  const word = spelling.toLowerCase().replace(/\.$/u, '')
  return listed.has(word) || month.test(word)
})
/** Nouns of whole things, of which there is no thousandth part. */
const namesWholeThings = perWord(
  spelling =>
    /^(?:people|men|women|children|police|troops)$|^\p{Ll}{3,}[^s\P{Ll}]s$/u.test(spelling) &&
    !exactMeasures.has(spelling),
)
const isLower = perWord(spelling => /^\p{Ll}{2,}$/u.test(spelling))
const sharesOut = perWord(spelling => /^(?:per|a|an|each|every)$/u.test(spelling))

/** True for a number that only copy with decimal commas has. */
export const isContinental = (amount: Amount): boolean => {
  const form = amount.parts[0]?.figure.form
  return form === 'continental' || (form === 'decimal comma' && hasUnit(amount))
}

const hasUnit = ({ before, parts, after }: Amount): boolean =>
  before.some(({ isWord }) => !isWord) || after.length > 0 || parts.some(({ scales }) => scales.length > 0)

/** Words in “s” that a number may follow, beside the plurals that take a list: “rooms 3,5”. */
const takesNumber = perWord(spelling => /^(?:is|was|as|has|plus|\p{Ll}+[^s\P{Ll}]|\p{Ll}+ss)$/u.test(spelling))

/** True for “a magnitude of 5,8”: a figure behind a word in small letters, in no list of figures. */
function isLoneNumber({ tokens }: AnnotatedField, { first, last }: Amount): boolean {
  const [before, next, other] = [tokenAt(tokens, first - 1), tokenAt(tokens, last + 1), tokenAt(tokens, last + 2)]
  const isListed = next !== undefined && /^(?:and|or|to|,|;|-|–)$/u.test(next.text) && /^\d/u.test(other?.text ?? '')
  return before !== undefined && takesNumber(before) && !isListed
}

/** Finds what is wrong with the marks of a figure. `isContinentalStory` is true if another number shows it. */
export function findOddMarks(field: AnnotatedField, amount: Amount, isContinentalStory: boolean): OddNumber | null {
  const [part] = amount.parts
  if (part === undefined) return null
  const { figure, token } = part
  const english = toEnglish(figure.digits, figure.form)
  const range = { start: token.start, end: token.start + figure.digits.length, text: english }
  if (figure.form === 'decimal comma') {
    const isSure = figure.digits.startsWith('0,') || hasUnit(amount)
    const before = tokenAt(field.tokens, amount.first - 1)
    return !takesList(before) && (isSure || isLoneNumber(field, amount))
      ? { ...range, message: 'This decimal sign is a comma. English uses a point.', isSure }
      : null
  }
  const message = `English has commas between thousands and a decimal point. Write “${english}”.`
  if (figure.form === 'continental' || (figure.form === 'points' && countsSomething(field, amount)))
    return { ...range, message, isSure: true }
  if (figure.form !== 'one point') return null
  const isSure = countsWholeThings(field, amount)
  return isSure || isThousand(field, amount, isContinentalStory) ? { ...range, message, isSure } : null
}

const nounBehind = ({ tokens }: AnnotatedField, { last }: Amount): Token | undefined => tokenAt(tokens, last + 1)

const countsSomething = (field: AnnotatedField, amount: Amount): boolean =>
  hasUnit(amount) || isLower(nounBehind(field, amount)) || amount.parts[0]?.figure.digits.endsWith('.000') === true

/** True for “25.000 people”, but not for “2.125 children per woman”. */
function countsWholeThings(field: AnnotatedField, amount: Amount): boolean {
  const next = nounBehind(field, amount)
  if (hasUnit(amount) || next === undefined || !namesWholeThings(next) || !field.isCommonWord(next)) return false
  const behind = [1, 2, 3].map(step => tokenAt(field.tokens, next.index + step))
  const mark = behind.findIndex(token => token?.kind !== 'word')
  return behind.slice(0, mark === -1 ? 3 : mark).every((word, at) => {
    const step = at + 1
    // “people a day”, but not “people to a hall”
    const isOther =
      /^an?$/u.test(word?.text ?? '') && isPreposition(tokenAt(field.tokens, next.index + step - 1)?.text ?? '')
    return isOther || !sharesOut(word)
  })
}

/** True for three noughts before a unit or a noun, and for any unit in a story that has decimal commas. */
function isThousand(field: AnnotatedField, amount: Amount, isContinentalStory: boolean): boolean {
  const [unit] = amount.after
  const word = unit === undefined ? nounBehind(field, amount) : tokenAt(field.tokens, unit.last)
  if (word !== undefined && exactMeasures.has(word.text)) return false
  if (isContinentalStory && hasUnit(amount)) return true
  const isRound = amount.parts[0]?.figure.digits.endsWith('.000') === true && amount.parts[0].scales.length === 0
  return isRound && (hasUnit(amount) || isLower(word)) && !sharesOut(word)
}
