import { findAll } from '../../../story/pattern.js'
import type { Passage } from '../annotated-source.js'
import { isCountryName } from '../../words/country-names.js'
import { type PlacedName, placeName } from '../name-table.js'
import { skeletonOf, toLatin } from './cyrillic-letters.js'
import { countEdits } from './edit-distance.js'

/** A name of the source that the English spells in two ways. */
export interface NameInTwoSpellings {
  readonly name: string
  readonly first: SpeltName
  readonly second: SpeltName
}

/** A name in a passage, with its spelling in English. */
interface SpeltName {
  readonly passage: Passage
  readonly source: PlacedName
  readonly english: PlacedName
}

/** First letters that English has for a letter, where there are others than that of the table. */
const firstLetters: Readonly<Record<string, string>> = {
  ...{ г: 'gh', ґ: 'g', х: 'khx', ц: 'tcz', е: 'ey', є: 'eyj', ё: 'yje', ю: 'uyj', я: 'yaj', и: 'iy', і: 'iy' },
  ...{ ї: 'yi', й: 'yij', ж: 'zj', в: 'vw', к: 'kcq', ф: 'fp', ч: 'ct', у: 'uw', д: 'dj' },
}

/** A capitalised word within a sentence. */
const cyrillicName = /(?<=[\p{Ll},»"] [«"]?)[А-ЯЁІЇЄҐ][а-яёіїєґ’']{4,}/gu
const englishName = /(?<![\p{L}\p{N}])[A-Z][a-z]{3,}(?![\p{L}])/gu

/** Letters by which forms of a name begin, and those that may be its ending. */
const sameStart = 5
const longestEnding = 3
const fewestConsonants = 3

/** Finds names in Cyrillic that a story spells in two ways. */
export function findNamesInTwoSpellings(passages: readonly Passage[]): readonly NameInTwoSpellings[] {
  const byStart = new Map<string, SourceName[][]>()
  for (const passage of passages)
    for (const match of findAll(passage.source, cyrillicName)) {
      const name = placeName(match[0].toLowerCase(), match)
      const groups = byStart.get(name.name.slice(0, sameStart)) ?? []
      byStart.set(name.name.slice(0, sameStart), groups)
      const group = groups.find(([first]) => first !== undefined && areForms(first.name.name, name.name))
      if (group === undefined) groups.push([{ passage, name }])
      else group.push({ passage, name })
    }
  const groups = [...byStart.values()].flat().filter(group => group.length > 1)
  const words = new EnglishNames()
  return groups.flatMap(group => compareSpellings(group, words))
}

/** True for two forms of one name: they differ in their endings alone. */
function areForms(a: string, b: string): boolean {
  const same = Math.max(sameStart, Math.max(a.length, b.length) - longestEnding)
  return a.slice(0, same) === b.slice(0, same)
}

interface SourceName {
  readonly passage: Passage
  readonly name: PlacedName
}

/** Compares the English spellings of one name. Of three or more, none is likely to be the same name. */
function compareSpellings(group: readonly SourceName[], words: EnglishNames): readonly NameInTwoSpellings[] {
  const spelt = new Map<string, SpeltName>()
  for (const { passage, name } of group) {
    const english = words.find(name.name, passage)
    if (english !== null && !spelt.has(english.name)) spelt.set(english.name, { passage, source: name, english })
  }
  const [first, second, third] = spelt.values()
  if (first === undefined || second === undefined || third !== undefined) return []
  if (!areOneName(first.english.name, second.english.name)) return []
  const { start, end } = first.source
  return [{ name: first.passage.source.slice(start, end), first, second }]
}

/** Most names with one first letter that are compared in a passage. */
const mostCompared = 60

interface EnglishName {
  readonly place: PlacedName
  readonly skeleton: string
}

/** The names of passages in English, by their first letters. */
class EnglishNames {
  readonly #known = new Map<Passage, Map<string, EnglishName[]>>()

  /** Finds the word whose consonants are nearest to those of a name. */
  find(name: string, passage: Passage): PlacedName | null {
    const written = toLatin(name)
    const skeleton = skeletonOf(written)
    if (skeleton.length < fewestConsonants) return null
    let best: PlacedName | null = null
    let least = Math.floor(skeleton.length / 4) + 1
    for (const letter of firstLetters[name.charAt(0)] ?? written.charAt(0))
      for (const { place, skeleton: own } of this.#namesIn(passage).get(letter) ?? []) {
        const edits = countEdits(own, skeleton.slice(0, own.length + 1))
        if (edits < least) [best, least] = [place, edits]
      }
    return best
  }

  #namesIn(passage: Passage): ReadonlyMap<string, readonly EnglishName[]> {
    const known = this.#known.get(passage)
    if (known !== undefined) return known
    const names = new Map<string, EnglishName[]>()
    for (const match of findAll(passage.english, englishName)) {
      const [word] = match
      const letter = word.charAt(0).toLowerCase()
      const same = names.get(letter) ?? []
      names.set(letter, same)
      if (same.length < mostCompared) same.push({ place: placeName(word, match), skeleton: skeletonOf(word) })
    }
    this.#known.set(passage, names)
    return names
  }
}

const adjective = /(?:an|ian|ish|s)$/u

/** True for two spellings of one name, neither of them a form of the other or a country. */
const areOneName = (a: string, b: string): boolean =>
  skeletonOf(a) === skeletonOf(b) &&
  countEdits(a.toLowerCase(), b.toLowerCase()) <= 3 &&
  a.toLowerCase() !== b.toLowerCase() &&
  Math.abs(a.length - b.length) <= 1 &&
  !a.startsWith(b) &&
  !b.startsWith(a) &&
  adjective.test(a) === adjective.test(b) &&
  !isCountryName(a) &&
  !isCountryName(b)
