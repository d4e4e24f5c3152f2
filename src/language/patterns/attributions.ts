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
import { determiners } from '../words/word-classes.js'

/**
 * What a word is to an attribution, as one letter, so that an order of parts is a regular expression over them:
 * A an agency by name, M a noun that agencies' names are made of, R what is read (report, newspaper), G who speaks,
 * J an adjective of state media or of a country, N another name, D a determiner, S a verb of saying, V one of reporting,
 * L one of telling, C one of citing, O "of", B "by" or "from", T "according to", h "that", q a quotation mark; a comma, a stop, a semicolon stand for
 * themselves, w for any other word, - for any other mark.
 */
type Part =
  | 'A'
  | 'M'
  | 'R'
  | 'G'
  | 'J'
  | 'N'
  | 'D'
  | 'S'
  | 'V'
  | 'L'
  | 'C'
  | 'O'
  | 'B'
  | 'T'
  | 'h'
  | 'q'
  | ','
  | '.'
  | ';'
  | 'w'
  | '-'

/** A paragraph's words as parts: `parts` has a letter a group of tokens, `groups` the first and last of each. */
interface AttributionParts {
  readonly parts: string
  readonly groups: readonly (readonly [Token, Token])[]
}

/** Adjectives of countries and the like: "Chinese", "Korean", "Iranian". */
const demonym = /^\p{Lu}\p{L}+(?:an|ese|ish|ari|aqi|eli|ani|AN|ESE|ISH|ARI|AQI|ELI|ANI)$/u

/** What each word of the trade is, in lower case. */
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

function partOf({ text, kind }: Token): Part {
  if (kind === 'punctuation') return partsByMark.get(text) ?? '-'
  const known = partsByWord.get(text)
  if (known !== undefined) return known
  if (!/^\p{Lu}/u.test(text)) return 'w'
  return partsByWord.get(text.toLowerCase()) ?? (demonym.test(text) ? 'J' : 'N')
}

/** Parts by field, made once for all that ask. */
const known = new WeakMap<AnnotatedField, readonly AttributionParts[]>()

/** The parts of each paragraph that attributes something, agencies' names and "according to" taken as one each. */
function attributionParts(field: AnnotatedField): readonly AttributionParts[] {
  const made = known.get(field)
  if (made !== undefined) return made
  const agencies = new Map(field.agencies.map(mention => [mention.first, mention]))
  const parts = field.paragraphs
    .filter(({ tokens }) => tokens.some(isSaying))
    .map(({ tokens }) => split(tokens, agencies))
  known.set(field, parts)
  return parts
}

function split(tokens: readonly Token[], agencies: ReadonlyMap<number, AgencyMention>): AttributionParts {
  const groups: (readonly [Token, Token])[] = []
  let parts = ''
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    const agency = agencies.get(token.index)
    const accordingTo = /^[Aa]ccording$/u.test(token.text) && tokens[index + 1]?.text === 'to'
    parts += agency !== undefined ? 'A' : accordingTo ? 'T' : partOf(token)
    index += agency !== undefined ? agency.length - 1 : accordingTo ? 1 : 0
    groups.push([token, tokens[index] as Token])
  }
  return { parts, groups }
}

/** The stretches of a field whose parts are in an order, outside quoted speech; `order` is a global pattern over parts. */
export function* inOrder(
  field: AnnotatedField,
  order: RegExp,
): Iterable<{ readonly first: Token; readonly last: Token }> {
  for (const { parts, groups } of attributionParts(field)) {
    for (const { index, 0: found } of parts.matchAll(order)) {
      const [first, last] = [groups[index]?.[0], groups[index + found.length - 1]?.[1]]
      if (first !== undefined && last !== undefined && !field.quotations.covers(first.start)) yield { first, last }
    }
  }
}

const isCapitals = /^\p{Lu}{3}/u

/** Verbs by which words are somebody's. */
const attributing: ReadonlySet<string> = new Set([...sayVerbs, ...reportVerbs, ...tellVerbs, ...citeVerbs])

/** A verb of saying, reporting, telling or citing, in copy set in capitals too. */
export function isSaying({ text }: Token): boolean {
  return attributing.has(text) || (isCapitals.test(text) && attributing.has(text.toLowerCase()))
}
