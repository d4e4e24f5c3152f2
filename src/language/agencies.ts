import type { AgencyMention, AgencyNaming, Token } from './annotated-story.js'
import { type Agency, agencies } from './lexicon/agencies.js'
import { dice } from './similarity.js'

interface Entry {
  readonly words: readonly string[]
  readonly agency: Agency
  readonly naming: AgencyNaming
}

/** Words in lower case but for acronyms, which are names in capitals only. */
const key = (word: string): string => word.replaceAll('’', "'").toLowerCase()

/** All namings by their first word, the longest first. */
const entries: ReadonlyMap<string, readonly Entry[]> = index()

function index(): Map<string, readonly Entry[]> {
  const byFirst = new Map<string, Entry[]>()
  const add = (text: string, agency: Agency, naming: AgencyNaming): void => {
    const words = text.split(' ').map(key)
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, agency, naming }].sort((a, b) => b.words.length - a.words.length))
  }
  for (const agency of agencies) {
    add(agency.name, agency, 'name')
    if (agency.short !== undefined) add(agency.short, agency, 'name')
    if (agency.acronym !== undefined) add(agency.acronym, agency, 'acronym')
    for (const naming of ['tolerated', 'wrong', 'doubtful'] as const) for (const text of agency[naming] ?? []) add(text, agency, naming)
  }
  return byFirst
}

/** The agencies that some tokens name, from left to right, the longest name at each place. */
export function agencyMentions(tokens: readonly Token[]): readonly AgencyMention[] {
  const found: AgencyMention[] = []
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first]
    // All names begin with a capital, but for one.
    if (token === undefined || token.kind !== 'word' || (!/^\p{Lu}/u.test(token.text) && token.text !== 'dpa')) continue
    const entry = entries.get(key(stem(token.text)))?.find(each => matches(each, tokens, first))
    if (entry === undefined) continue
    found.push({ agency: entry.agency, naming: entry.naming, first, length: entry.words.length })
    first += entry.words.length - 1
  }
  return found
}

/** Without a possessive ending. */
const stem = (word: string): string => word.replace(/['’]s$/u, '')

function matches({ words, naming, agency }: Entry, tokens: readonly Token[], first: number): boolean {
  return words.every((word, at) => {
    const text = tokens[first + at]?.text
    if (text === undefined) return false
    const bare = at === words.length - 1 ? stem(text) : text
    if (naming === 'acronym') return bare === agency.acronym
    return key(bare) === word && (words.length > 1 && at > 0 ? true : /^\p{Lu}/u.test(bare))
  })
}

/** Words that names of agencies end on. */
const headNouns: ReadonlySet<string> = new Set(['Agency', 'News', 'Press', 'Service', 'Network', 'Society'])

/** How alike a misspelt name is to the right one, by Dice's coefficient: "Korean Cental News Agency" comes to 0.93. */
const nearlyAlike = 0.84

/** Nouns that no agency of the lexicon has behind its short name: "Xinhua Network", "Kyodo Communication Agency". */
const strangeNouns: ReadonlySet<string> = new Set(['Network', 'Society', 'Communication', 'Communications', 'Bureau', 'Net', 'Web'])

/** The last token of a name that goes on behind an agency's short one with nouns that it does not have; null where none does. */
export function strangeTail(tokens: readonly Token[], { agency, naming, first, length }: AgencyMention): Token | null {
  if (naming !== 'name' || length > 1 || agency.short === undefined) return null
  let end = first + length
  while (tokens[end] !== undefined && (headNouns.has(tokens[end]?.text ?? '') || strangeNouns.has(tokens[end]?.text ?? ''))) end++
  const tail = tokens.slice(first + length, end)
  return tail.some(({ text }) => strangeNouns.has(text)) ? (tail.at(-1) ?? null) : null
}

/** How alike the words must be that tell one agency from another: "Cyprus" is no slip for "TT", alike as the rest may be. */
const nearlyItsOwn = 0.6

/** What a name has besides the words that agencies share: "Korean Central" of "Korean Central News Agency". */
const ownWords = (name: string): string => name.split(/\s+/u).filter(word => !headNouns.has(word)).join(' ')

/** The agency whose name a capitalised name nearly is; null where it is one of the known namings, or unlike all. */
export function nearMiss(name: string): Agency | null {
  const words = name.split(/\s+/u)
  if (words.length < 2 || !headNouns.has(words.at(-1) ?? '')) return null
  let best: Agency | null = null
  let bestAlike = nearlyAlike
  for (const agency of agencies) {
    const alike = dice(name, agency.name)
    if (alike === 1) return null
    if (alike > bestAlike && dice(ownWords(name), ownWords(agency.name)) > nearlyItsOwn) [best, bestAlike] = [agency, alike]
  }
  return best
}
