import { findAll } from '../../story/pattern.js'
import { firstFrom } from '../../story/search.js'
import type { AgencyMention, AnnotatedField, Token } from '../annotated-story.js'
import {
  citeVerbs,
  mediaNouns,
  outletNouns,
  reportVerbs,
  sayVerbs,
  speakers,
  stateAdjectives,
  tellVerbs,
} from '../lexicon/attribution-words.js'
import { ofWord, perWord, someWord, tokenAt } from '../vocabulary.js'
import { determiners } from '../words/word-classes.js'

/**
 * The part of a word or mark in an attribution, as one letter: an order of parts is a regular expression over letters.
 */
type Part =
  | 'A' // an agency by name
  | 'M' // a noun in agencies' names
  | 'R' // something to read: report, newspaper
  | 'G' // somebody who speaks: government, spokesman
  | 'J' // an adjective of state media or of a country
  | 'N' // another name
  | 'D' // a determiner
  | 'S' // a verb of saying
  | 'V' // a verb of reporting
  | 'L' // a verb of telling
  | 'C' // a verb of citing
  | 'O' // of
  | 'B' // by, from
  | 'T' // according to
  | 'h' // that
  | 'q' // a quotation mark
  | ','
  | '.'
  | ';'
  | 'w' // any other word
  | '-' // any other mark

/** A paragraph as parts. Each letter is for a group of tokens; `groups` are the places of their last ones. */
interface AttributionParts {
  readonly parts: string
  readonly tokens: readonly Token[]
  readonly groups: readonly number[]
}

/** Adjectives of countries: "Chinese", "Korean", "Iranian". */
const demonym = /^\p{Lu}\p{L}+(?:an|ese|ish|ari|aqi|eli|ani|AN|ESE|ISH|ARI|AQI|ELI|ANI)$/u

/** Parts by word, in lower case. */
const partsByWord: ReadonlyMap<string, Part> = new Map(
  (
    [
      ['D', determiners],
      ['G', speakers],
      ['J', stateAdjectives],
      ['R', outletNouns],
      ['M', mediaNouns],
      ['V', reportVerbs],
      ['S', sayVerbs],
      ['L', tellVerbs],
      ['C', citeVerbs],
      ['O', ['of']],
      ['B', ['by', 'from']],
      ['h', ['that']],
    ] as const
  ).flatMap(([part, words]) => Array.from(words, word => [word, part] as const)),
)

const partsByMark: ReadonlyMap<string, Part> = new Map([
  ...[',', '.', ';'].map(mark => [mark, mark as Part] as const),
  ...['"', '“', '”', "'", '‘', '’', "''"].map(mark => [mark, 'q'] as const),
])

const partOf = (token: Token): Part => (token.kind === 'punctuation' ? partOfMark(token) : partOfWord(token))

const partOfMark = ofWord((mark): Part => partsByMark.get(mark) ?? '-')

function readPart(word: string): Part {
  const part = partsByWord.get(word)
  if (part !== undefined) return part
  if (!/^\p{Lu}/u.test(word)) return 'w'
  return partsByWord.get(word.toLowerCase()) ?? (demonym.test(word) ? 'J' : 'N')
}

const partOfWord = ofWord(readPart)

const isAccordingWord = (word: string): boolean => word === 'According' || word === 'according'
const isAccording = perWord(isAccordingWord)

/** True for a word of which every order has one, if it has no agency by name. */
const mayNameSource = perWord(word => isAccordingWord(word) || /^[MR]$/u.test(readPart(word)))

/** Parts by field, made once for all rules. */
const partsByField = new WeakMap<AnnotatedField, readonly AttributionParts[]>()

/** Returns the parts of each paragraph that has a verb of attribution and may name an agency or another source. */
function partsOf(field: AnnotatedField): readonly AttributionParts[] {
  const made = partsByField.get(field)
  if (made !== undefined) return made
  const agencies = new Map(field.agencies.map(mention => [mention.first, mention]))
  const namesAgency = (tokens: readonly Token[]): boolean => {
    const from = tokens[0]?.index ?? 0
    const next = field.agencies[firstFrom(field.agencies, from, ({ first }) => first)]
    return next !== undefined && next.first < from + tokens.length
  }
  const parts = field.paragraphs
    .filter(({ tokens }) => someWord(tokens, isSaying) && (someWord(tokens, mayNameSource) || namesAgency(tokens)))
    .map(({ tokens }) => split(tokens, agencies))
  partsByField.set(field, parts)
  return parts
}

/** An agency's name and "according to" are one part each. */
function split(tokens: readonly Token[], agencies: ReadonlyMap<number, AgencyMention>): AttributionParts {
  const groups: number[] = []
  const parts: Part[] = []
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index] as Token
    const agency = agencies.get(first.index)
    if (agency !== undefined) {
      parts.push('A')
      index += agency.length - 1
    } else if (isAccording(first) && tokenAt(tokens, index + 1)?.text === 'to') {
      parts.push('T')
      index++
    } else parts.push(partOf(first))
    groups.push(index)
  }
  return { parts: parts.join(''), tokens, groups }
}

/**
 * Finds where the parts of a field are in an order, outside quoted speech. `order` is a global pattern over parts, of
 * which one must be “according to”, an agency, or a noun for one or for something to read.
 */
export function* findInOrder(
  field: AnnotatedField,
  order: RegExp,
): Iterable<{ readonly first: Token; readonly last: Token }> {
  for (const { parts, tokens, groups } of partsOf(field)) {
    for (const { index, 0: found } of findAll(parts, order)) {
      const first = tokens[index === 0 ? 0 : (groups[index - 1] ?? 0) + 1]
      const last = tokens[groups[index + found.length - 1] ?? 0]
      if (first !== undefined && last !== undefined && !field.quotations.covers(first.start)) yield { first, last }
    }
  }
}

const capitals = /^\p{Lu}{3}/u

/** Verbs that attribute words to somebody. */
const attributing: ReadonlySet<string> = new Set([...sayVerbs, ...reportVerbs, ...tellVerbs, ...citeVerbs])

/** True for a verb of saying, reporting, telling or citing, also in capitals: "SAID". */
export const isSaying = perWord(
  word => attributing.has(word) || (capitals.test(word) && attributing.has(word.toLowerCase())),
)
