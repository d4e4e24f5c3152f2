import type { AnnotatedField } from '../annotated-story.js'
import { findWith } from '../../story/pattern.js'
import { foreignScales } from '../lexicon/scales.js'
import { ofWord, perWord, tokenAt, where } from '../vocabulary.js'
import { isFunctionWord, isPreposition } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import type { OddNumber } from './odd-figures.js'

/* Figures as another language writes them: in its digits, with its scale glued on, or behind what they count. */

/** Digits of Arabic, Persian, the scripts of India, Thai, Burmese and Khmer. Wide ones of East Asia are marks. */
const zeros = '\u0660\u06F0\u0966\u09E6\u0A66\u0AE6\u0B66\u0BE6\u0C66\u0CE6\u0D66\u0E50\u1040\u17E0'
const otherDigit = new RegExp(
  `[${Array.from(zeros, zero => `${zero}-${String.fromCharCode(zero.charCodeAt(0) + 9)}`).join('')}]`,
  'u',
)
const otherDigits = new RegExp(`${otherDigit.source}(?:[.,٫٬]?${otherDigit.source}){0,20}`, 'gu')
const otherLetter = /[^\P{L}\p{Script=Latin}]\P{L}?$/u
const otherLetterBehind = /^\P{L}?[^\P{L}\p{Script=Latin}]/u

const toDigit = (sign: string): string => {
  const code = sign.charCodeAt(0)
  const zero = Array.from(zeros).findLast(each => each.charCodeAt(0) <= code) ?? sign
  return otherDigit.test(sign) ? String(code - zero.charCodeAt(0)) : sign.replace('٫', '.').replace('٬', ',')
}

/** Finds figures in the digits of another script: “$۷۴۰ million”, but not those among its words. */
export function* findOtherDigits(field: AnnotatedField): Iterable<OddNumber> {
  for (const { index, 0: figure } of findWith(field.text, otherDigit, otherDigits)) {
    const end = index + figure.length
    const isAmongWords =
      otherLetter.test(field.text.slice(Math.max(0, index - 2), index)) ||
      otherLetterBehind.test(field.text.slice(end, end + 2))
    if (isAmongWords || field.untranslated.covers(index)) continue
    const text = Array.from(figure, toDigit).join('')
    const message = `“${figure}” is in digits of another script. Write “${text}”.`
    yield { start: index, end, message, isSure: true, text }
  }
}

const cyrillicScales = new Map([
  ['тыс', 'thousand'],
  ['млн', 'million'],
  ['млрд', 'billion'],
  ['трлн', 'trillion'],
])
/** Scales that have another sense behind a figure: “5mil” is a length, “7bin” a row of bins. */
const ambiguous = /^(?:mil|bin|wan|yi|oku|eok|tis|Bio|M?mia|Mia|Mill|mille|t[ýỷy])$/u
const gluedScale = /^\d[\d.,]*(\p{L}{3,12})$/u
const readGlued = ofWord((word): readonly [string, string] | null => {
  const scale = gluedScale.exec(word)?.[1] ?? ''
  const english = ambiguous.test(scale) ? undefined : (foreignScales.get(scale) ?? cyrillicScales.get(scale))
  return english === undefined ? null : [scale, english]
})
const hasGluedScale = perWord(word => /^\d/u.test(word) && gluedScale.test(word))

/** Finds scales of other languages that touch their figure: “200mila copies”, “3млн rubles”. */
export function* findGluedScales({ tokens }: AnnotatedField): Iterable<OddNumber> {
  for (const token of where(tokens, hasGluedScale)) {
    const [scale, english] = readGlued(token) ?? []
    if (scale === undefined || english === undefined) continue
    const message = `“${scale}” is not English. Write “${english}”.`
    yield { start: token.start, end: token.end, message, isSure: true }
  }
}

const isPercent = perWord(word => /^(?:percent|cent)$/u.test(word))
const counted = makeWordSet('people persons residents inhabitants children women men patients')
const isCounted = perWord(word => counted.has(word))
const isFigure = perWord(word => /^\d{1,3}(?:\.\d{1,2})?$/u.test(word))
const isLargeFigure = perWord(word => /^\d{1,3}(?:,\d{3})+$/u.test(word))
const amountOpeners = makeWordSet(`
  about around of by to for only some nearly almost than over is was are were at from and approximately
`)
const opensAmount = perWord(word => amountOpeners.has(word))
const endsAmount = perWord(word => isPreposition(word) || /^(?:and|or|but|who|that|[.,;)])$/u.test(word))

/** Finds figures behind what they count: “about per cent 70 of them”, “it has vaccinated people 46,200”. */
export function* findFiguresBehind({ tokens }: AnnotatedField): Iterable<OddNumber> {
  for (const word of where(tokens, isPercent)) {
    const figure = tokenAt(tokens, word.index + 1)
    const first = word.text === 'percent' ? word : tokenAt(tokens, word.index - 1)
    if (figure === undefined || !isFigure(figure) || first === undefined || (first !== word && first.text !== 'per'))
      continue
    if (opensAmount(tokenAt(tokens, first.index - 1)) && endsAmount(tokenAt(tokens, figure.index + 1)))
      yield turn(first.start, figure.end, `${figure.text} ${first === word ? 'percent' : 'per cent'}`)
  }
  for (const word of where(tokens, isCounted)) {
    const [before, figure] = [tokenAt(tokens, word.index - 1), tokenAt(tokens, word.index + 1)]
    if (figure === undefined || !isLargeFigure(figure) || figure.start - word.end !== 1) continue
    if (before?.kind !== 'word' || !/^\p{Ll}/u.test(before.text) || isFunctionWord(before.text)) continue
    if (endsAmount(tokenAt(tokens, figure.index + 1))) yield turn(word.start, figure.end, `${figure.text} ${word.text}`)
  }
}

const turn = (start: number, end: number, text: string): OddNumber => ({
  start,
  end,
  message: `English puts this number before the thing that it counts. Write “${text}”.`,
  isSure: false,
  text,
})

const isDegree = perWord(word => word === 'Celsius' || word === 'Fahrenheit')

/** Finds “6 Celsius degrees”: the word for the scale of heat stands behind “degrees”. */
export function* findTurnedDegrees({ tokens }: AnnotatedField): Iterable<OddNumber> {
  for (const scale of where(tokens, isDegree)) {
    const [figure, noun] = [tokenAt(tokens, scale.index - 1), tokenAt(tokens, scale.index + 1)]
    if (noun?.text !== 'degrees' || figure === undefined || !/\d$/u.test(figure.text)) continue
    const text = `degrees ${scale.text}`
    const message = `English puts the scale behind “degrees”. Write “${text}”.`
    yield { start: scale.start, end: noun.end, message, isSure: false, text }
  }
}
