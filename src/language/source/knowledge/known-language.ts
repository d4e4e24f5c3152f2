import type { Scale, SourceLanguage } from './source-language.js'

/** A unit and the pattern of its words, right after a number. */
export interface UnitPattern {
  readonly unit: string
  readonly pattern: RegExp
}

/** A language with its patterns compiled; each matches at the start of the text after a number. */
export class KnownLanguage {
  readonly #data: SourceLanguage
  readonly code: string
  readonly signs
  readonly percent: RegExp
  readonly points: RegExp
  readonly time: RegExp
  readonly ordinal: RegExp
  readonly century: RegExp
  readonly half: RegExp
  readonly scales: readonly (readonly [pattern: RegExp, factor: number, isUnsure: boolean])[]
  readonly scalesBefore: readonly (readonly [pattern: RegExp, factor: number])[]
  /** Tens or hundreds of a scale, with its power of ten. */
  readonly vague: readonly (readonly [pattern: RegExp, power: number])[]
  readonly range: RegExp
  readonly currencies: readonly UnitPattern[]
  readonly measures: readonly UnitPattern[]
  /** One pattern for each weekday, Sunday first. */
  readonly weekdays: readonly RegExp[]
  readonly shiftsWeekday: RegExp | null

  constructor(data: SourceLanguage) {
    const { after } = data
    this.#data = data
    this.code = data.code
    this.signs = data.signs
    this.percent = atStart(after.percent)
    this.points = atStart(after.points)
    this.time = atStart(after.time)
    this.ordinal = atStart(after.ordinal, '')
    this.century = atStart(after.century)
    this.half = atStart(after.half)
    this.scales = data.scales.map(([word, factor, unsure]: Scale) => [
      atStart(word, '[\\s\\u00a0-]?'),
      factor,
      unsure !== undefined,
    ])
    this.scalesBefore = data.scaleBefore
      ? data.scales.map(([word, factor]: Scale) => [new RegExp(`(?:${word})\\s?$`, 'iu'), factor])
      : []
    this.vague = listVague(data)
    this.range = new RegExp(`^\\s?(?:${data.range}|-|–|—|~)\\s?$`, 'u')
    const flags = data.isPreview === true ? 'iu' : 'u'
    this.currencies = Object.entries(data.currencies).map(unit => toUnit(unit, adjectives[data.signs ?? 'none'], flags))
    this.measures = Object.entries(data.measures).map(unit => toUnit(unit, '', flags))
    this.weekdays = data.weekdays.map(stem => new RegExp(stem, 'giu'))
    this.shiftsWeekday = data.shiftsWeekday === null ? null : new RegExp(`(?:${data.shiftsWeekday})\\s$`, 'iu')
  }

  get marks(): Pick<SourceLanguage, 'decimal' | 'grouping'> {
    return this.#data
  }

  get name(): string {
    return this.#data.name
  }

  get isPreview(): boolean {
    return this.#data.isPreview === true
  }

  get inflection(): SourceLanguage['inflection'] {
    return this.#data.inflection
  }

  get length(): SourceLanguage['length'] {
    return this.#data.length
  }

  get sharesScale(): boolean {
    return this.#data.sharesScale
  }
}

const atStart = (words: string, gap = '[\\s\\u00a0]?'): RegExp => new RegExp(`^${gap}(?:${words})`, 'iu')

/** A word for a country that may stand before a currency. */
const adjectives = {
  none: '(?:\\p{L}{3,24}[\\s\\u00a0])?',
  chinese: '',
  japanese: '(?:[ァ-ヶー]{2,8}[\\s・])?',
  korean: '(?:\\p{L}{2,6}\\s)?',
}

/** Makes the pattern of a unit; `gap` may stand before it, as in “British pounds”. */
const toUnit = ([unit, words]: readonly [string, string], gap: string, flags: string): UnitPattern => ({
  unit,
  pattern: new RegExp(`^[\\s\\u00a0]?[多余餘]?${gap}(?:${words})`, flags),
})

const compiled = new Map<SourceLanguage, KnownLanguage>()

/** Compiles what is known of a language, once. */
export function knowLanguage(data: SourceLanguage): KnownLanguage {
  const known = compiled.get(data) ?? new KnownLanguage(data)
  compiled.set(data, known)
  return known
}

/** Lists the patterns of “tens of thousands” and their likes. */
function listVague({ vague, scales }: SourceLanguage): readonly (readonly [RegExp, number])[] {
  if (vague === null) return []
  return scales.flatMap(([word, factor]) =>
    [vague.tens, vague.hundreds].map(
      (many, at) =>
        [new RegExp(`(?<!\\p{L})(?:${many})[\\s\\u00a0-]?(?:${word})`, 'giu'), Math.log10(factor) + at + 1] as const,
    ),
  )
}
