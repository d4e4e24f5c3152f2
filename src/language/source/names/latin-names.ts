import { findAll } from '../../../story/pattern.js'
import { foldLetters } from '../../words/fold-letters.js'
import { findAddresses } from '../addresses.js'
import type { Passage } from '../annotated-source.js'
import type { KnownLanguage } from '../knowledge/known-language.js'
import { type PlacedName, placeName } from '../name-table.js'
import { isCountryName } from '../../words/country-names.js'
import { skeletonOf, toLatin } from './cyrillic-letters.js'
import { countEdits } from './edit-distance.js'

/** Languages in whose copy a word in Latin letters is a name that the English keeps. */
const otherScripts: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'ru', 'uk', 'he', 'ar'])

/** Names are long enough that one or two letters make no other word of them. */
const glued = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}'
const latinName = new RegExp(`(?<![${glued}@#_./-])\\p{Lu}[\\p{Script=Latin}’'-]{4,30}(?![${glued}@_])`, 'gu')
const fewestLetters = 5
/** Letters for each of which one may be off. */
const lettersPerSlip = 5
/** Names of a paragraph that are looked for; copy that loses more is no translation. */
const mostLost = 20

/** A name of the source in Latin letters, and the word that the English has in its place. */
export interface MisspeltName {
  readonly source: PlacedName
  readonly english: PlacedName
}

const plainLettersOf = (name: string): string => foldLetters(name).replace(/[^a-z\d]+/gu, '')

/** Finds names in Latin letters that the English does not have, but with a letter or two off. */
export function findMisspeltNames(
  { source, english }: Pick<Passage, 'source' | 'english'>,
  { code }: Pick<KnownLanguage, 'code'>,
): readonly MisspeltName[] {
  if (!otherScripts.has(code)) return []
  const names = findAll(source, latinName).filter(({ 0: name }) => name !== name.toUpperCase())
  if (names.length === 0) return []
  const kept = plainLettersOf(english)
  const lost = names.filter(({ 0: name }) => !kept.includes(plainLettersOf(name))).slice(0, mostLost)
  if (lost.length === 0) return []
  const candidates = listCandidates(english, plainLettersOf(source))
  const addresses = findAddresses(source)
  const others = findAll(source, cyrillicWord).map(({ 0: word }) => skeletonOf(toLatin(word)))
  const isAddress = (at: number): boolean => addresses.some(({ start, end }) => start <= at && at < end)
  return lost.flatMap(name => {
    const found = isAddress(name.index) ? undefined : findSlip(plainLettersOf(name[0]), candidates)
    return found === undefined || isOfAnother(found.name, others)
      ? []
      : [{ source: placeName(name[0], name), english: found }]
  })
}

/** Long names of Greek letters, which have their own spelling in English: Omikron is Omicron. */
const greekLetters = 'Alpha|Gamma|Delta|Epsilon|Theta|Kappa|Lambda|Omicron|Sigma|Upsilon|Omega'
const greekLetter = new RegExp(`^(?:${greekLetters})$`, 'u')

const cyrillicWord = /\p{Script=Cyrillic}{4,40}/gu

/** True for an English name of something else: of a country, or of a word in Cyrillic, such as Омикрон (Omicron). */
function isOfAnother(name: string, others: readonly string[]): boolean {
  const own = skeletonOf(name)
  return (
    isCountryName(name) ||
    greekLetter.test(name) ||
    others.some(other => countEdits(other.slice(0, own.length), own) <= own.length / 4)
  )
}

const englishName = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]{3,30}/gu

/** A name of the English, and its plain letters. */
interface Candidate {
  readonly name: PlacedName
  readonly letters: string
}

/** Lists the names of the English that the source does not have; `known` are its letters. */
const listCandidates = (english: string, known: string): readonly Candidate[] =>
  findAll(english, englishName)
    .map(word => placeName(word[0].replace(/['’]s?$/u, ''), word))
    .map(name => ({ name, letters: plainLettersOf(name.name) }))
    .filter(({ letters }) => !known.includes(letters))

/** Finds a name of the English that is a name of the source with a slip. */
function findSlip(name: string, candidates: readonly Candidate[]): PlacedName | undefined {
  const most = Math.floor(name.length / lettersPerSlip)
  if (name.length < fewestLetters) return undefined
  const near = candidates.find(
    ({ letters }) => Math.abs(letters.length - name.length) <= most && countEdits(letters, name) <= most,
  )
  return near?.name
}
