import type { EnglishFigure, EnglishFigures } from './english-figures.js'
import { type FigureSides, hasValue, matchFigures } from './match-figures.js'
import { isConverted, isNearMiss, powerOfTen } from './same-value.js'
import type { SourceFigure } from './source-figure.js'

/**
 * The relation of a number of the source to the English: ten times too much, some digits changed, another year, another
 * percentage, another number of its kind, or nothing.
 */
type FigureRelation = 'magnitude' | 'digits' | 'year' | 'percent' | 'other' | 'missing'

/** A number of the source that the English does not have, and the number that stands in its place. */
export interface ExplainedFigure {
  readonly relation: FigureRelation
  readonly source: SourceFigure
  /** Null only if nothing stands in its place. */
  readonly english: EnglishFigure | null
  /** The English is 10 to this power times the source; 0 for all other relations. */
  readonly power: number
}

/** Explains what happened to each number that is left over; `around` are the numbers of the neighbouring paragraphs. */
export function explainFigures(sides: FigureSides, around: readonly EnglishFigures[]): readonly ExplainedFigure[] {
  const left = matchFigures(sides)
  const isAround = (figure: SourceFigure): boolean => around.some(each => hasValue(figure, each))
  const explained: ExplainedFigure[] = []
  const taken = new Set<EnglishFigure>()
  const done = new Set<SourceFigure>()
  const add = (relation: FigureRelation, source: SourceFigure, english: EnglishFigure | null, power = 0): void => {
    explained.push({ relation, source, english, power })
    done.add(source)
    if (english !== null) taken.add(english)
  }
  for (const source of left.source) {
    if (!hasMagnitude(source)) continue
    const english = left.english.find(each => !taken.has(each) && powerBetween(source, each) !== null)
    if (english !== undefined && !isAround(source))
      add('magnitude', source, english, powerBetween(source, english) ?? 0)
  }
  const rest = left.source.filter(source => !done.has(source) && isJudged(source) && !isAround(source))
  for (const source of rest) {
    const free = left.english.filter(each => !taken.has(each))
    const [relation, english] =
      explainChange(
        source,
        rest.filter(each => !done.has(each)),
        free,
      ) ?? []
    if (relation !== undefined && english !== undefined) add(relation, source, english)
  }
  for (const source of rest)
    if (!done.has(source) && isDemanded(source) && !left.english.some(each => isInAnotherUnit(source, each)))
      add('missing', source, null)
  return explained.sort((a, b) => a.source.start - b.source.start)
}

const isInAnotherUnit = ({ values }: SourceFigure, english: EnglishFigure): boolean =>
  values.some(value => isConverted(value, english.values[0] ?? 0))

const isJudged = ({ isCode, isLong, isListed, isJoined, kind }: SourceFigure): boolean =>
  !isCode && !isLong && !isListed && !isJoined && kind !== 'time'

const unscaledKinds: ReadonlySet<string> = new Set(['time', 'day', 'month', 'year', 'date'])

const hasMagnitude = (figure: SourceFigure): boolean =>
  !unscaledKinds.has(figure.kind) &&
  !figure.isCode &&
  !figure.isLong &&
  !figure.isListed &&
  !(figure.isDimension && /\s/u.test(figure.raw)) &&
  !/[打防].?.?$|率$/u.test(figure.before)

/** True for a batting average, and for a part of a code or of a number with several points: F1, 1.0.10. */
const isPartOfCode = ({ raw, before }: EnglishFigure): boolean =>
  raw.startsWith('.') || /(?:\d\.|(?<![A-Za-z])[A-Za-z])$/u.test(before)

/** Returns the power of ten between two numbers with the same digits; null if there is none. */
function powerBetween(source: SourceFigure, english: EnglishFigure): number | null {
  const { significant } = source
  if (significant === '' || significant !== english.significant || isPartOfCode(english)) return null
  const isPlain = !source.hasScale && !english.hasScale && !(source.raw.length > 1 && english.raw.length > 1)
  if (significant.length < 2 && isPlain) return null
  const powers = source.values.flatMap(value => english.values.map(each => powerOfTen(each / value)))
  if (powers.includes(0)) return null
  return powers.reduce(
    (least, power) => (power === null || (least !== null && Math.abs(least) <= Math.abs(power)) ? least : power),
    null,
  )
}

type ComparedKind = 'percent' | 'year' | 'number'

const kindOfSource = ({ kind }: SourceFigure): ComparedKind => (kind === 'percent' || kind === 'year' ? kind : 'number')

function kindOfEnglish({ isPercent, isYear }: EnglishFigure): ComparedKind {
  if (isPercent) return 'percent'
  return isYear ? 'year' : 'number'
}

const digitsOf = ({ raw }: { readonly raw: string }): string => raw.replace(/\D/gu, '')

/** Finds the number that stands in place of another one of its kind. */
function explainChange(
  source: SourceFigure,
  left: readonly SourceFigure[],
  free: readonly EnglishFigure[],
): readonly [FigureRelation, EnglishFigure] | null {
  const kind = kindOfSource(source)
  const candidates = free.filter(each => kindOfEnglish(each) === kind)
  const isOnly = candidates.length === 1 && left.filter(each => kindOfSource(each) === kind).length === 1
  const [first] = candidates
  if (kind === 'year') return isOnly && first !== undefined ? ['year', first] : null
  const fitting = candidates.filter(each => isMisread(source, each))
  if (fitting.length === 1 && fitting[0] !== undefined) return ['digits', fitting[0]]
  if (!isOnly || first === undefined) return null
  if (kind === 'percent') return ['percent', first]
  const isLarge = source.hasScale || first.hasScale || source.significant.length >= 3
  const isPlain = !first.hasDecimalComma && !first.raw.startsWith('.')
  return isLarge && isPlain && digitsOf(source).length >= 2 && digitsOf(first).length >= 2 ? ['other', first] : null
}

const isMisread = (source: SourceFigure, english: EnglishFigure): boolean =>
  source.significant.length >= 3 &&
  english.significant.length >= 2 &&
  isNearMiss(source.significant, english.significant) &&
  !english.raw.startsWith('.') &&
  !english.hasDecimalComma &&
  Math.max(digitsOf(source).length, digitsOf(english).length) >= 3 &&
  !/[:/]\s?$/u.test(english.before) &&
  !/^[:/]/u.test(english.after)

/** True for a number that a translation keeps: a large one, one with a fraction, a percentage or a year. */
function isDemanded({ kind, values: [value = 0], raw, hasScale, after }: SourceFigure): boolean {
  if (kind !== 'number' && kind !== 'percent' && kind !== 'year') return false
  if (/^0\d{2}/u.test(raw)) return false
  if ((kind === 'percent' && value === 100) || (value === 365 && /^\s?[日天]/u.test(after))) return false
  if (value % 90 === 0 && /^\s?(?:度|°|градус|Grad|stup)/u.test(after)) return false
  if (kind !== 'year' && /^\s?(?:年|号|號|г\.|-)/u.test(after)) return false
  return hasScale || kind !== 'number' || value >= 100 || /[.,]\d{1,2}$/u.test(raw)
}
