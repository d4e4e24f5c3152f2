import type { Range } from '../../../story/search.js'
import type { KnownLanguage } from '../knowledge/known-language.js'

/** A number that is only known by its power of ten: 数十亿, “tens of millions”. */
export interface VagueNumber extends Range {
  readonly text: string
  readonly power: number
}

/** The signs that a vague number of Chinese or Japanese may have: 数十万, 上百亿. */
const inSigns = /(?<![\d点點.第无無計计变變函人])[数數几幾上]([十百千])?([万萬亿億])?(?![十百千万萬亿億多])/gu
const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 }

/** The least power that is compared: “hundreds” and “dozens” stand for many things. */
const least = 3

/** Finds the vague numbers of a source. */
export function findVagueNumbers(source: string, { signs, vague }: KnownLanguage): readonly VagueNumber[] {
  const found =
    signs === null
      ? vague.flatMap(([pattern, power]) =>
          Array.from(source.matchAll(pattern), ({ 0: text, index }) => place(text, index, power)),
        )
      : Array.from(source.matchAll(inSigns), ({ 0: text, 1: small = '', 2: large = '', index }) =>
          place(text, index, (powers[small] ?? 0) + (powers[large] ?? 0)),
        )
  return found.filter(({ power }) => power >= least).sort((a, b) => a.start - b.start)
}

const place = (text: string, start: number, power: number): VagueNumber => ({
  text,
  power,
  start,
  end: start + text.length,
})

const inEnglish = /\b(tens|dozens|scores|hundreds)[ -]of[ -](thousand|million|billion|trillion)s\b/giu
/** A scale alone, which may stand for three powers: “billions”. */
const bareEnglish = /(?<! of[ -])\b(thousand|million|billion|trillion)s\b/giu
const scales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 }

/** Finds the vague numbers of an English text that say their power of ten. */
const findEnglish = (english: string): readonly VagueNumber[] =>
  Array.from(english.matchAll(inEnglish), ({ 0: text, 1: many = '', 2: scale = '', index }) =>
    place(text, index, (scales[scale.toLowerCase()] ?? 0) + (many.toLowerCase() === 'hundreds' ? 2 : 1)),
  )

/** A vague number of the source, and one of another power in its place. */
interface VaguePair {
  readonly source: VagueNumber
  readonly english: VagueNumber
}

/** Finds the vague number whose power the English changes: the only one on each side that the other lacks. */
export function compareVagueNumbers(source: string, english: string, language: KnownLanguage): VaguePair | null {
  const theirs = findEnglish(english)
  if (theirs.length === 0) return null
  const ours = findVagueNumbers(source, language)
  const left = ours.filter(({ power }) => !theirs.some(each => each.power === power))
  for (const [, scale = ''] of english.matchAll(bareEnglish)) {
    const bare = scales[scale.toLowerCase()] ?? 0
    const at = left.findIndex(({ power }) => power >= bare && power < bare + 3)
    if (at >= 0) left.splice(at, 1)
  }
  const [lost, ...moreLost] = left
  const [added, ...moreAdded] = theirs.filter(({ power }) => !ours.some(each => each.power === power))
  if (lost === undefined || added === undefined || moreLost.length + moreAdded.length > 0) return null
  return { source: lost, english: added }
}
