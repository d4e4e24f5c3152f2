import type { AgencyMention, AgencyNaming, Token } from '../annotated-story.js'
import { type Agency, agencies } from '../lexicon/agencies.js'
import { agencyCalques } from '../lexicon/agency-calques.js'
import { splitWords } from '../patterns/phrases.js'
import { perWord, where, type WordTest } from '../vocabulary.js'
import { mayBeAlike, measureLikeness } from '../words/similarity.js'

/** One naming of an agency. */
interface Naming {
  readonly text: string
  readonly agency: Agency
  readonly naming: AgencyNaming
}

/** One naming of an agency, as it is looked up. */
interface NamingEntry {
  readonly words: readonly string[]
  /** The first word as the agency spells it. */
  readonly opening: string
  readonly agency: Agency
  readonly naming: AgencyNaming
}

/** The agencies that copy is compared with. */
export interface AgencyIndex {
  readonly all: readonly Agency[]
  /** Returns the namings that begin with a word, the longest first. */
  readonly beginningWith: (word: string) => readonly NamingEntry[]
  /** True for a word with which a naming may begin. */
  readonly opens: WordTest
}

/** A word as it is looked up: in lower case, with straight apostrophes. */
const key = (word: string): string => word.replaceAll('’', "'").toLowerCase()

const startsHigh = (word: string): boolean => /^\p{Lu}/u.test(word)

/** A word as nearly all namings begin with: “Press”, “News1”, “Itar-Tass”, “People's”. */
const plainOpening = /^\p{L}[\p{L}\d]*(?:['’-]\p{L}+)*(?= |$)/u

/** Returns the first word of a naming. */
const openingOf = (text: string): string => plainOpening.exec(text)?.[0] ?? splitWords(text)[0]?.text ?? ''

function makeEntry({ text, agency, naming }: Naming): NamingEntry {
  const spelt = splitWords(text).map(word => word.text)
  return { words: spelt.map(key), opening: spelt[0] ?? '', agency, naming }
}

/**
 * Makes the index; the first of equal namings counts. Namings are split into words when copy has their first word: to
 * split all of them took a twentieth of a start.
 */
function makeIndex(all: readonly Agency[]): AgencyIndex {
  const namings = new Map<string, Naming[]>()
  const entries = new Map<string, readonly NamingEntry[]>()
  const low = new Set<string>()
  const add = (text: string, agency: Agency, naming: AgencyNaming): void => {
    const opening = openingOf(text)
    if (!startsHigh(opening)) low.add(opening)
    const alike = namings.get(key(opening)) ?? []
    namings.set(key(opening), alike)
    alike.push({ text, agency, naming })
  }
  for (const agency of all) {
    add(agency.name, agency, 'name')
    if (agency.short !== undefined) add(agency.short, agency, 'name')
    if (agency.acronym !== undefined) add(agency.acronym, agency, 'acronym')
    for (const naming of ['tolerated', 'wrong', 'doubtful'] as const)
      for (const text of agency[naming] ?? []) add(text, agency, naming)
    for (const text of agencyCalques[agency.name] ?? []) add(text, agency, 'doubtful')
  }
  const beginningWith = (word: string): readonly NamingEntry[] => {
    const alike = namings.get(word)
    if (alike === undefined) return []
    const found = entries.get(word) ?? alike.map(makeEntry).sort((a, b) => b.words.length - a.words.length)
    entries.set(word, found)
    return found
  }
  // All names begin with a capital, except a few.
  const opens = perWord(word => (startsHigh(word) || low.has(stem(word))) && namings.has(key(stem(word))))
  return { all, beginningWith, opens }
}

export const defaultAgencies = makeIndex(agencies)

/** Adds a house's agencies before wirelint's own, so that the house's view of a name decides. */
export const addAgencies = (own: readonly Agency[]): AgencyIndex =>
  own.length === 0 ? defaultAgencies : makeIndex([...own, ...agencies])

/** Finds the agencies that some tokens name, from left to right, the longest name at each place. */
export function findAgencies(
  tokens: readonly Token[],
  { beginningWith, opens }: AgencyIndex,
): readonly AgencyMention[] {
  const found: AgencyMention[] = []
  let end = 0
  for (const token of where(tokens, opens)) {
    const first = token.index
    if (token.kind !== 'word' || first < end) continue
    const entry = beginningWith(key(stem(token.text))).find(each => matches(each, tokens, first))
    if (entry === undefined) continue
    found.push({ agency: entry.agency, naming: entry.naming, first, length: entry.words.length })
    end = first + entry.words.length
  }
  return found
}

/** A word without its possessive ending. */
const stem = (word: string): string => word.replace(/['’]s$/u, '')

function matches({ words, opening, naming, agency }: NamingEntry, tokens: readonly Token[], first: number): boolean {
  return words.every((word, at) => {
    const text = tokens[first + at]?.text
    if (text === undefined) return false
    const bare = at === words.length - 1 ? stem(text) : text
    // An acronym is a name in capitals only.
    if (naming === 'acronym') return bare === agency.acronym
    return key(bare) === word && (at > 0 || startsHigh(bare) || bare === opening)
  })
}

/** Words at the end of agencies' names. */
const headNouns: ReadonlySet<string> = new Set(['Agency', 'News', 'Press', 'Service', 'Network', 'Society'])

/** Least likeness of a misspelt name to the right one, by Dice's coefficient: "Korean Cental News Agency" has 0.93. */
const nearlyAlike = 0.84

/** Nouns that no agency of the lexicon has after its short name: "Xinhua Network", "Kyodo Communication Agency". */
const strangeNouns: ReadonlySet<string> = new Set([
  'Network',
  'Society',
  'Communication',
  'Communications',
  'Bureau',
  'Net',
  'Web',
])

/** Returns the last of the nouns after an agency's short name that its name does not have; null if there are none. */
export function findStrangeTail(
  tokens: readonly Token[],
  { agency, naming, first, length }: AgencyMention,
): Token | null {
  if ((naming !== 'name' && naming !== 'tolerated') || length > 1) return null
  if (agency.short === undefined && agency.name.includes(' ')) return null
  let end = first + length
  while (
    tokens[end] !== undefined &&
    (headNouns.has(tokens[end]?.text ?? '') || strangeNouns.has(tokens[end]?.text ?? ''))
  )
    end++
  const tail = tokens.slice(first + length, end)
  return tail.some(({ text }) => strangeNouns.has(text)) ? (tail.at(-1) ?? null) : null
}

/**
 * Least likeness of the words that are an agency's own: "Cyprus" is no misspelling of "TT", however alike the rest is.
 */
const nearlyItsOwn = 0.6

/** A name without the words that agencies share: "Korean Central" of "Korean Central News Agency". */
const ownWords = (name: string): string =>
  name
    .split(/\s+/u)
    .filter(word => !headNouns.has(word))
    .join(' ')

/** True for the last word of many agencies' names. */
export const isHeadNoun = perWord(word => headNouns.has(word))

/** Returns the agency whose name a capitalised name misspells; null for an agency's right name and for other names. */
export function findMisspeltAgency(name: string, all: readonly Agency[]): Agency | null {
  const words = name.split(/\s+/u)
  if (words.length < 2 || !headNouns.has(words.at(-1) ?? '')) return null
  let best: Agency | null = null
  let bestAlike = nearlyAlike
  for (const agency of all) {
    if (!mayBeAlike(name, agency.name, nearlyAlike)) continue
    const alike = measureLikeness(name, agency.name)
    if (alike === 1) return null
    if (alike > bestAlike && measureLikeness(ownWords(name), ownWords(agency.name)) > nearlyItsOwn)
      [best, bestAlike] = [agency, alike]
  }
  return best
}
