import type { AnnotatedField, Token } from '../annotated-story.js'
import { perWord, tokenAt, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import { determiners } from '../words/word-classes.js'
import { readNumber } from './counts.js'
import type { OddNumber } from './odd-figures.js'

const isPercentSign = perWord(spelling => spelling === '%')
const isPlainFigure = perWord(spelling => /^\d{1,3}(?:[.,]\d{1,3})?$/u.test(spelling))

/** Finds percent signs before their figures, as Turkish and Basque write them: “%40 of the shops”. */
export function* findTurnedPercents({ tokens, text }: AnnotatedField): Iterable<OddNumber> {
  for (const sign of where(tokens, isPercentSign)) {
    const figure = tokenAt(tokens, sign.index + 1)
    if (figure?.start !== sign.end || !isPlainFigure(figure)) continue
    if (!/[\s(“"‘']/u.test(text[sign.start - 1] ?? ' ') || /[\p{L}\d%$]/u.test(text[figure.end] ?? ' ')) continue
    const english = `${figure.text}%`
    const message = `English puts this sign behind the figure. Write “${english}”.`
    yield { start: sign.start, end: figure.end, message, isSure: true, text: english }
  }
}

const isPercents = perWord(spelling => spelling === 'percents')

/** Units that a number of several puts into the plural. Of “yen”, “euro” and “foot” both forms are said. */
const countedUnits: ReadonlySet<string> = new Set(
  (
    'dollar ruble rouble crown franc peso rupee riyal rial dinar dirham shekel mile ' +
    'kilometer kilometre meter metre centimeter centimetre millimeter millimetre hectare acre ton tonne kilogram ' +
    'gram liter litre barrel gallon degree hour minute day week month year decade megawatt'
  ).split(' '),
)
const isSingularUnit = perWord(spelling => countedUnits.has(spelling))
const isSeveral = perWord(spelling => {
  const value = readNumber(spelling)
  return value !== undefined ? value >= 2 : /^(?:[mb]illion|thousand|hundred)$/u.test(spelling)
})
/** Words before a number that only a verb or a preposition puts there: behind “a” the unit says what a thing is. */
const opensNumberWords = makeWordSet(`
  of for to at by from since in within after with than about around nearly almost over up down fell rose gained lost dropped climbed was were is are had has have
  cost paid
`)
const opensNumber = perWord(spelling => opensNumberWords.has(spelling))
const goesBehindWords = makeWordSet(`
  of from in on at by per for after before since ago away Celsius Fahrenheit and but when while . ; : )
`)
const goesBehind = perWord(spelling => goesBehindWords.has(spelling))

/** True for a comma before a word that goes on with the sentence: “walked 12 mile, or more”. */
const isBreak = (mark: Token, next: Token | undefined): boolean =>
  mark.text === ',' && /^(?:or|to|but|while|which|with|as|after)$/u.test(next?.text ?? '')

/** True for a word in small letters that opens no noun phrase: “took 40,000 dollar of bribes”. */
const isPlainWord = perWord(spelling => /^\p{Ll}+$/u.test(spelling) && !determiners.has(spelling))
const isDeterminer = perWord(spelling => determiners.has(spelling))

/** Finds units that a number leaves in the singular: “40,000 dollar of bribes”, “39.5 degree Celsius”. */
export function* findSingularUnits({ tokens }: AnnotatedField): Iterable<OddNumber> {
  for (const unit of where(tokens, isSingularUnit)) {
    const number = tokenAt(tokens, unit.index - 1)
    const next = tokenAt(tokens, unit.index + 1)
    if (number === undefined || !isSeveral(number) || unit.start - number.end !== 1) continue
    if (next !== undefined && !goesBehind(next) && !isBreak(next, tokenAt(tokens, unit.index + 2))) continue
    // “ten day and night flights”, “5 mile to 10 mile runs”
    const after = tokenAt(tokens, unit.index + 2)
    if (next?.text === 'and' && (after === undefined || !/^(?:the|a|an|is|was|has|had)$/u.test(after.text))) continue
    const first = firstOfNumber(tokens, number)
    const before = tokenAt(tokens, first.index - 1)
    const isObject = isPlainWord(before) && !isDeterminer(tokenAt(tokens, first.index - 2))
    if (!opensNumber(before) && (next?.text !== 'of' || !isObject)) continue
    const words = `${number.text} ${unit.text}s`
    const message = `A unit has its plural behind this number. Write “${words}”.`
    yield { start: number.start, end: unit.end, message, isSure: false, text: words }
  }
  for (const word of where(tokens, isPercents)) {
    const number = tokenAt(tokens, word.index - 1)
    if (number === undefined || !/^(?:\d|\p{Ll})/u.test(number.text) || number.end + 1 !== word.start) continue
    if (readNumber(number.text) === undefined && !/^\d/u.test(number.text)) continue
    const message = '“Percent” has no plural. Write “percent”.'
    yield { start: word.start, end: word.end, message, isSure: true, text: 'percent' }
  }
}

/** The first word of a number: “2” of “2 million”, “three” of “three hundred thousand”. */
function firstOfNumber(tokens: readonly Token[], last: Token): Token {
  let first = last
  for (let before = tokenAt(tokens, first.index - 1); before !== undefined; before = tokenAt(tokens, first.index - 1)) {
    if (!isSeveral(before) && !/^(?:\d|one$|and$)/u.test(before.text)) break
    if (before.text === 'and' && !/^(?:hundred|thousand)$/u.test(tokenAt(tokens, before.index - 1)?.text ?? '')) break
    first = before
  }
  return first
}
