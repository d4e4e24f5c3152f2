import type { AnnotatedField, Paragraph, Token } from './annotated-story.js'
import { mediaNouns, outletNouns, reportVerbs, sayVerbs, speakers, stateAdjectives } from './lexicon/attribution-words.js'
import { determiners } from './word-classes.js'

/**
 * What a word is to an attribution, as one letter, so that an order of parts is a regular expression over them:
 * A an agency by name, M a noun that agencies' names are made of, R what is read (report, newspaper), G who speaks,
 * J an adjective of state media or of a country, N another name, D a determiner, S a verb of saying, V one of reporting,
 * O "of", B "by" or "from", T "according to", h "that", q a quotation mark; a comma, a stop, a semicolon stand for
 * themselves, w for any other word, - for any other mark.
 */
type Part = 'A' | 'M' | 'R' | 'G' | 'J' | 'N' | 'D' | 'S' | 'V' | 'O' | 'B' | 'T' | 'h' | 'q' | ',' | '.' | ';' | 'w' | '-'

/** A paragraph's words as parts: `parts` has a letter a group of tokens, `groups` the first and last of each. */
interface AttributionParts {
  readonly parts: string
  readonly groups: readonly (readonly [Token, Token])[]
}

/** Adjectives of countries and the like: "Chinese", "Korean", "Iranian". */
const demonym = /^\p{Lu}\p{L}+(?:an|ese|ish|ian|ari|aqi|eli|ani)$/u

function partOf({ text, kind }: Token): Part {
  if (kind === 'punctuation') return /^[,.;]$/u.test(text) ? (text as Part) : /^(?:["“”'‘’]|'')$/u.test(text) ? 'q' : '-'
  const word = text.toLowerCase()
  if (sayVerbs.has(word)) return 'S'
  if (reportVerbs.has(word)) return 'V'
  if (mediaNouns.has(word)) return 'M'
  if (outletNouns.has(word)) return 'R'
  if (stateAdjectives.has(word)) return 'J'
  if (speakers.has(word)) return 'G'
  if (word === 'of') return 'O'
  if (word === 'by' || word === 'from') return 'B'
  if (word === 'that') return 'h'
  if (determiners.has(word)) return 'D'
  if (demonym.test(text)) return 'J'
  return /^\p{Lu}/u.test(text) ? 'N' : 'w'
}

/** Parts by paragraph, each made once for all that ask. */
const known = new WeakMap<Paragraph, AttributionParts>()

/** The parts of a paragraph's attributions, agencies' names and "according to" taken as one each. */
function attributionParts(paragraph: Paragraph, field: AnnotatedField): AttributionParts {
  const made = known.get(paragraph) ?? split(paragraph, field)
  known.set(paragraph, made)
  return made
}

function split({ tokens }: Paragraph, field: AnnotatedField): AttributionParts {
  // Most paragraphs attribute nothing, and need no parts.
  if (!tokens.some(isSaying)) return { parts: '', groups: [] }
  const agencies = new Map(field.agencies.map(mention => [mention.first, mention]))
  const groups: (readonly [Token, Token])[] = []
  let parts = ''
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    const agency = agencies.get(token.index)
    const accordingTo = token.text.toLowerCase() === 'according' && tokens[index + 1]?.text === 'to'
    parts += agency !== undefined ? 'A' : accordingTo ? 'T' : partOf(token)
    index += agency !== undefined ? agency.length - 1 : accordingTo ? 1 : 0
    groups.push([token, tokens[index] as Token])
  }
  return { parts, groups }
}

/** The stretches of a field whose parts are in an order, outside quoted speech; `order` is a global pattern over parts. */
export function* inOrder(field: AnnotatedField, order: RegExp): Iterable<{ readonly first: Token; readonly last: Token }> {
  for (const paragraph of field.paragraphs) {
    const { parts, groups } = attributionParts(paragraph, field)
    for (const { index, 0: found } of parts.matchAll(order)) {
      const [first, last] = [groups[index]?.[0], groups[index + found.length - 1]?.[1]]
      if (first !== undefined && last !== undefined && !field.quotations.covers(first.start)) yield { first, last }
    }
  }
}

/** A verb of saying or reporting. */
export function isSaying({ text }: Token): boolean {
  return sayVerbs.has(text) || reportVerbs.has(text)
}
