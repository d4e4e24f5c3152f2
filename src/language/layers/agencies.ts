import type { AgencyMention, AgencyNaming, Token } from '../annotated-story.js'
import { type Agency, agencies } from '../lexicon/agencies.js'
import { wordsOf } from '../patterns/phrases.js'
import { dice } from '../words/similarity.js'

interface Entry {
  readonly words: readonly string[]
  /** The first word as the agency spells it. */
  readonly opening: string
  readonly agency: Agency
  readonly naming: AgencyNaming
}

/** The agencies that copy is held against. */
export interface KnownAgencies {
  readonly all: readonly Agency[]
  /** All namings by their first word, the longest first. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  /** First words that have no capital: "dpa". */
  readonly low: ReadonlySet<string>
}

/** Words in lower case but for acronyms, which are names in capitals only. */
const key = (word: string): string => word.replaceAll('’', "'").toLowerCase()

const startsHigh = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Of namings that are alike the first counts. */
function indexed(all: readonly Agency[]): KnownAgencies {
  const entries = new Map<string, Entry[]>()
  const low = new Set<string>()
  const add = (text: string, agency: Agency, naming: AgencyNaming): void => {
    const spelt = wordsOf(text).map(word => word.text)
    const [opening = ''] = spelt
    if (!startsHigh(opening)) low.add(opening)
    const alike = entries.get(key(opening)) ?? []
    entries.set(key(opening), alike)
    alike.push({ words: spelt.map(key), opening, agency, naming })
  }
  for (const agency of all) {
    add(agency.name, agency, 'name')
    if (agency.short !== undefined) add(agency.short, agency, 'name')
    if (agency.acronym !== undefined) add(agency.acronym, agency, 'acronym')
    for (const naming of ['tolerated', 'wrong', 'doubtful'] as const)
      for (const text of agency[naming] ?? []) add(text, agency, naming)
  }
  for (const alike of entries.values()) alike.sort((a, b) => b.words.length - a.words.length)
  return { all, entries, low }
}

export const defaultAgencies = indexed(agencies)

/** A house's agencies before wirelint's own, so that what the house says of a name holds. */
export const withAgencies = (own: readonly Agency[]): KnownAgencies =>
  own.length === 0 ? defaultAgencies : indexed([...own, ...agencies])

/** The agencies that some tokens name, from left to right, the longest name at each place. */
export function agencyMentions(tokens: readonly Token[], { entries, low }: KnownAgencies): readonly AgencyMention[] {
  const found: AgencyMention[] = []
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first]
    // All names begin with a capital, but for a few.
    if (token === undefined || token.kind !== 'word' || (!startsHigh(token.text) && !low.has(stem(token.text))))
      continue
    const entry = entries.get(key(stem(token.text)))?.find(each => matches(each, tokens, first))
    if (entry === undefined) continue
    found.push({ agency: entry.agency, naming: entry.naming, first, length: entry.words.length })
    first += entry.words.length - 1
  }
  return found
}

/** Without a possessive ending. */
const stem = (word: string): string => word.replace(/['’]s$/u, '')

function matches({ words, opening, naming, agency }: Entry, tokens: readonly Token[], first: number): boolean {
  return words.every((word, at) => {
    const text = tokens[first + at]?.text
    if (text === undefined) return false
    const bare = at === words.length - 1 ? stem(text) : text
    if (naming === 'acronym') return bare === agency.acronym
    return key(bare) === word && (at > 0 || startsHigh(bare) || bare === opening)
  })
}

/** Words that names of agencies end on. */
const headNouns: ReadonlySet<string> = new Set(['Agency', 'News', 'Press', 'Service', 'Network', 'Society'])

/** How alike a misspelt name is to the right one, by Dice's coefficient: "Korean Cental News Agency" comes to 0.93. */
const nearlyAlike = 0.84

/** Nouns that no agency of the lexicon has behind its short name: "Xinhua Network", "Kyodo Communication Agency". */
const strangeNouns: ReadonlySet<string> = new Set([
  'Network',
  'Society',
  'Communication',
  'Communications',
  'Bureau',
  'Net',
  'Web',
])

/** The last token of a name that goes on behind an agency's short one with nouns that it does not have; null where none does. */
export function strangeTail(tokens: readonly Token[], { agency, naming, first, length }: AgencyMention): Token | null {
  if (naming !== 'name' || length > 1 || agency.short === undefined) return null
  let end = first + length
  while (
    tokens[end] !== undefined &&
    (headNouns.has(tokens[end]?.text ?? '') || strangeNouns.has(tokens[end]?.text ?? ''))
  )
    end++
  const tail = tokens.slice(first + length, end)
  return tail.some(({ text }) => strangeNouns.has(text)) ? (tail.at(-1) ?? null) : null
}

/** How alike the words must be that tell one agency from another: "Cyprus" is no slip for "TT", alike as the rest may be. */
const nearlyItsOwn = 0.6

/** What a name has besides the words that agencies share: "Korean Central" of "Korean Central News Agency". */
const ownWords = (name: string): string =>
  name
    .split(/\s+/u)
    .filter(word => !headNouns.has(word))
    .join(' ')

/** The agency whose name a capitalised name nearly is; null where it is one of the known namings, or unlike all. */
export function nearMiss(name: string, all: readonly Agency[]): Agency | null {
  const words = name.split(/\s+/u)
  if (words.length < 2 || !headNouns.has(words.at(-1) ?? '')) return null
  let best: Agency | null = null
  let bestAlike = nearlyAlike
  for (const agency of all) {
    const alike = dice(name, agency.name)
    if (alike === 1) return null
    if (alike > bestAlike && dice(ownWords(name), ownWords(agency.name)) > nearlyItsOwn)
      [best, bestAlike] = [agency, alike]
  }
  return best
}
