import type { KnownLanguage } from '../knowledge/known-language.js'
import { permittedValues } from './east-asian.js'
import type { EnglishFigure, EnglishFigures } from './english-figures.js'
import { isSameValue } from './same-value.js'
import type { SourceFigure } from './source-figure.js'

/** The two sides whose numbers are compared. */
export interface FigureSides {
  readonly language: KnownLanguage
  readonly sourceText: string
  readonly source: readonly SourceFigure[]
  readonly englishText: string
  readonly english: EnglishFigures
}

/** Numbers of either side that the other does not have. */
interface UnmatchedFigures {
  readonly source: readonly SourceFigure[]
  readonly english: readonly EnglishFigure[]
}

/** Matches the numbers of the two sides, and returns what is left over on each. */
export function matchFigures(sides: FigureSides): UnmatchedFigures {
  const { source, english } = sides
  const used = new Set<EnglishFigure>()
  const left = source.filter(figure => figure.kind !== 'century' && !isInEnglish(figure, sides, used))
  const permitted = sides.language.signs === null ? new Set<number>() : permittedValues(sides.sourceText)
  const explains = ({ values, raw }: EnglishFigure): boolean =>
    values.some(value => permitted.has(value) || source.some(figure => isReadingOf(figure, value, raw)))
  return { source: left, english: english.figures.filter(figure => !used.has(figure) && !explains(figure)) }
}

const isReadingOf = (figure: SourceFigure, value: number, raw: string): boolean =>
  figure.values.some(each => isSameValue(each, value, raw) || isSameValue(value, each, figure.significant))

/** True if a text has the number of the source, as it is or rounded. */
export const hasValue = ({ values }: SourceFigure, { figures, words }: EnglishFigures): boolean =>
  values.some(
    value =>
      isWritten(value, words) ||
      figures.some(figure => figure.values.some(each => isSameValue(value, each, figure.raw))),
  )

/** Units after a number of the source that English shortens to a letter. */
const unitsOfLetter: Readonly<Record<string, RegExp>> = {
  m: /^\s?(?:m|米|公尺|メ|㍍|м|מ|متر|미터)/iu,
  t: /^\s?(?:t|吨|噸|ト|㌧|т|ט|طن|톤)/iu,
}

/** Returns what an English number may mean beside one of the source: “5m” is 5 if the source has metres. */
function readingsFor({ values, unscaled, raw, hasScale }: EnglishFigure, source: SourceFigure): readonly number[] {
  const isCopied = raw === source.raw && /[.,]\d{3}$/u.test(raw) && !hasScale && !source.hasScale
  if (isCopied) return [...values, ...source.values]
  return unscaled !== null && unitsOfLetter[unscaled.unit]?.test(source.after) === true
    ? [...values, unscaled.value]
    : values
}

/** Smallest number that words round: “half a billion”. */
const leastRounded = 100

const isWritten = (value: number, words: ReadonlySet<number>): boolean =>
  words.has(value) ||
  (value >= leastRounded && [...words].some(word => word >= leastRounded && isSameValue(value, word, String(word))))

function isInEnglish(figure: SourceFigure, sides: FigureSides, used: Set<EnglishFigure>): boolean {
  const { figures, words, digits } = sides.english
  let isFound = false
  for (const value of possibleValues(figure, sides)) {
    for (const each of figures)
      if (readingsFor(each, figure).some(theirs => isSameValue(value, theirs, each.raw))) {
        used.add(each)
        isFound = true
      }
    isFound ||= isWritten(value, words)
  }
  return (
    isFound ||
    isInDate(figure, figures) ||
    isList(figure, figures) ||
    (isLikeCode(figure) && digits.includes(figure.raw.replace(/\D/gu, '')))
  )
}

/** True for several numbers with commas between them, all of which are in the English: 211，985. */
const isList = ({ raw }: SourceFigure, figures: readonly EnglishFigure[]): boolean =>
  /^\d+(?:,\d+)+$/u.test(raw) && raw.split(',').every(part => figures.some(each => each.raw === part))

const isLikeCode = ({ isCode, isLong, hasScale, isJoined, raw }: SourceFigure): boolean =>
  isCode || isLong || (!hasScale && (/^\d{5,}$/u.test(raw) || (isJoined && raw.length >= 3)))

/** True if the number stands in a date of digits: “27/9”, “09.27”. */
function isInDate({ kind, values }: SourceFigure, figures: readonly EnglishFigure[]): boolean {
  if (kind !== 'day' && kind !== 'month' && kind !== 'date') return false
  const [value = 0] = values
  return figures.some(({ raw }) => raw.split(/\D/u).some(part => part !== '' && Number(part) === value))
}

/** Units in which a number grows or shrinks in translation: the word after it, the English unit, the factor. */
const localUnits: readonly (readonly [after: RegExp, english: RegExp, factor: number])[] = [
  [/^\s?(?:市?斤|里)/u, /kilo|k[gm](?![a-z])/iu, 0.5],
  [/^\s?(?:アール|соток|Ar(?!\p{L}))/u, /square|㎡|m2|m²/iu, 100],
  [/^\s?(?:公[顷頃]|ヘクタール|га(?!\p{L})|ha(?!\p{L})|гектар|hektar|הקטר)/iu, /square|㎡|m2|m²/iu, 1e4],
  [/^\s?(?:公里|キロ|km)/u, /met(?:er|re)|\dm(?![a-z])/iu, 1000],
  [/^\s?(?:吨|トン)/u, /kilo|kg/iu, 1000],
]

/** Returns all values under which the English may give a number of the source. */
function possibleValues(figure: SourceFigure, { englishText, language }: FigureSides): readonly number[] {
  return figure.values.flatMap(value => [
    value,
    ...asYear(figure, value),
    ...asHour(figure, value),
    ...(/^\s?[割成]/u.test(figure.after) ? [value * 10] : []),
    ...(/^\s?折/u.test(figure.after) ? [100 - value * (value < 10 ? 10 : 1)] : []),
    ...(language.half.test(figure.after) ? [value + 0.5] : []),
    ...localUnits.flatMap(([after, english, factor]) =>
      after.test(figure.after) && english.test(englishText) ? [value * factor] : [],
    ),
  ])
}

/** The four digits of a year that has two, and the two of one that has four. */
function asYear({ kind, raw, before, after }: SourceFigure, value: number): readonly number[] {
  if (kind === 'decade' && value < 100) return [1900 + value, 2000 + value]
  if (kind === 'year' && value >= 1900) return [value % 100]
  const isShort =
    /^\d\d$/u.test(raw) && (/^\s?(?:年|г\.|р\.|\/)/u.test(after) || /[/’'‘-]$/u.test(before) || kind === 'date')
  return isShort ? [1900 + value, 2000 + value] : []
}

/** The hour that a time has on a clock of twelve hours. */
function asHour({ kind, raw, hasScale }: SourceFigure, value: number): readonly number[] {
  const [, hour] = hasScale ? [] : (/^([01]?\d|2[0-4])\.[0-5]\d$/u.exec(raw) ?? [])
  if (kind !== 'time' && hour === undefined) return []
  const hours = hour === undefined ? [value] : [value, Number(hour)]
  return hours.flatMap(each => [each % 12 === 0 ? 12 : each % 12, each - 12, each])
}
