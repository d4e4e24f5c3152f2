import { findMisspeltAgency, findStrangeTail, isHeadNoun } from '../layers/agencies.js'
import type { Agency } from '../lexicon/agencies.js'
import type { AgencyMention, AnnotatedField, Token } from '../annotated-story.js'
import { perWord, someWord, where } from '../vocabulary.js'
import type { Range } from '../../story/search.js'
import { isSaying } from './attributions.js'

/** The kinds of names that an agency does not use in English. */
type SlipKind = 'wrong' | 'unusual' | 'misspelt' | 'reversed'

/** An agency under a name that is not its own. */
interface AgencySlip extends Range {
  readonly kind: SlipKind
  /** The name that is right; null if it is not known. */
  readonly name: string | null
  /** True if the name is neither quoted nor part of a longer name. */
  readonly isWhole: boolean
}

/** Finds agencies under names that are not their own. */
export function* findAgencySlips(field: AnnotatedField, all: readonly Agency[]): Iterable<AgencySlip> {
  const mentions = field.agencies
  for (const mention of mentions) {
    const slip = findMisnaming(mention, field) ?? findTail(mention, field) ?? findHeadBefore(mention, field)
    if (slip !== null) yield slip
  }
  for (const { start, end } of someWord(field.tokens, isHeadNoun) ? field.names : []) {
    const meant = findMisspeltAgency(field.text.slice(start, end), all)
    if (meant !== null && !mentions.some(({ first }) => field.tokens[first]?.start === start))
      yield { start, end, kind: 'misspelt', name: meant.name, isWhole: false }
  }
  yield* findReversed(field, all)
}

function findMisnaming({ agency, naming, first, length }: AgencyMention, field: AnnotatedField): AgencySlip | null {
  const [from, to] = [field.tokens[first], field.tokens[first + length - 1]]
  if (from === undefined || to === undefined || (naming !== 'wrong' && naming !== 'doubtful')) return null
  const { name } = agency
  if (naming === 'wrong') {
    const end = to.end - (/['’]s$/u.test(to.text) ? 2 : 0)
    return { start: from.start, end, kind: 'wrong', name, isWhole: isWhole(field, from, to) }
  }
  // “The Kuwaiti news agency KUNA”: words without capitals describe the agency.
  if (field.tokens.slice(first + 1, first + length).some(({ text }) => /^\p{Ll}/u.test(text))) return null
  // “Portugal News Agency Lusa”: its own name follows.
  const isNamed = ownNames(agency).includes(to.field.text.slice(to.end + 1, field.tokens[first + length]?.end))
  const end = first + length + (isNamed ? 1 : 0)
  if (!isSource(field.tokens, first, end)) return null
  return unusual(from, field.tokens[end - 1] ?? to, name)
}

const unusual = ({ start }: Token, { end }: Token, name: string): AgencySlip => ({
  start,
  end,
  kind: 'unusual',
  name,
  isWhole: false,
})

const ownNames = ({ name, short, acronym }: Agency): readonly string[] =>
  [name, short, acronym].filter(each => each !== undefined)

function isWhole(field: AnnotatedField, from: Token, to: Token): boolean {
  const next = field.tokens[to.index + 1]
  const goesOn = next !== undefined && field.text.slice(to.end, next.start) === ' ' && /^\p{Lu}\p{Ll}/u.test(next.text)
  return !goesOn && !field.quotations.covers(from.start)
}

const isHead = perWord(word => /^(?:Agency|Service|Bureau|Society|Office)$/u.test(word))
const isHigh = perWord(word => /^\p{Lu}/u.test(word))
const isSecondHead = perWord(word => /^(?:Agency|Bureau|Society|Office)$/u.test(word))
const hasHead = /(?:Press|Presse|Service|Agency|Agentur)$/u

/** Finds a right name with a noun behind it that it does not have: “Xinhua Society”, “Associated Press Agency”. */
function findTail(mention: AgencyMention, field: AnnotatedField): AgencySlip | null {
  const { tokens } = field
  const { agency, naming, first, length } = mention
  const [from, tail, next] = [tokens[first], tokens[first + length], tokens[first + length + 1]]
  if (from === undefined) return null
  const strange = findStrangeTail(tokens, mention)
  if (strange !== null) return unusual(from, strange, agency.name)
  const isDoubled = naming === 'name' && hasHead.test(agency.name) && length === agency.name.split(' ').length
  return isDoubled && isSecondHead(tail) && tail !== undefined && !isHigh(next)
    ? unusual(from, tail, agency.name)
    : null
}

/** Finds the common part of a name before its own one, as other languages have it: “Agency Lusa”. */
function findHeadBefore({ agency, naming, first, length }: AgencyMention, field: AnnotatedField): AgencySlip | null {
  const { tokens } = field
  const [head, last] = [tokens[first - 1], tokens[first + length - 1]]
  if (naming === 'wrong' || naming === 'doubtful' || head?.text !== 'Agency' || last === undefined) return null
  let from = first - 1
  while (isHeadNoun(tokens[from - 1])) from--
  const opening = tokens[from]
  // “The Kuwait News Agency KUNA”: a whole name before its letters.
  if (opening === undefined || (isHigh(tokens[from - 1]) && tokens[from - 1]?.text !== 'The')) return null
  return isSource(tokens, from, first + length) ? unusual(opening, last, agency.name) : null
}

const isMatter = perWord(word => /^(?:Press|News|Telegraph|Information)$/u.test(word))
const isJoint = perWord(word => /^(?:of|for|the)$/u.test(word))

/** Finds the words of a name in the order of other languages: “the Polish Agency of Press”. */
function* findReversed({ tokens }: AnnotatedField, all: readonly Agency[]): Iterable<AgencySlip> {
  for (const { index } of where(tokens, isHead)) {
    let matter = index + 1
    while (isJoint(tokens[matter])) matter++
    if (matter === index + 1 || !isMatter(tokens[matter]) || !/^(?:of|for)$/u.test(tokens[index + 1]?.text ?? ''))
      continue
    let first = index
    while (isHigh(tokens[first - 1]) && tokens[first - 1]?.text !== 'The') first--
    const [from, to, next] = [tokens[first], tokens[matter], tokens[matter + 1]]
    const owner = first < index ? from : readOwner(tokens, matter)
    // “The Federal Service for Press and Information”: an office of a state.
    if (from === undefined || to === undefined || owner === undefined || isHigh(next) || next?.text === 'and') continue
    if (to.text === 'Information' && !isSource(tokens, first, matter + 1)) continue
    const end = Math.max(to.end, owner.end)
    yield { start: from.start, end, kind: 'reversed', name: findNational(owner.text, all), isWhole: false }
  }
}

/** Returns the country behind “Agency of Press”: “of Poland”, “of the Emirates”. */
function readOwner(tokens: readonly Token[], matter: number): Token | undefined {
  if (tokens[matter + 1]?.text !== 'of') return undefined
  const owner = tokens[matter + 2]?.text === 'the' ? tokens[matter + 3] : tokens[matter + 2]
  return isHigh(owner) ? owner : undefined
}

/** Letters in which the names of a country are alike: “Polish” and “Poland”. */
const stem = 4

/** Returns the name of the only agency that is known by a country. */
function findNational(country: string, all: readonly Agency[]): string | null {
  const opening = country.slice(0, stem)
  const found = all.filter(({ name, tolerated = [], doubtful = [] }) =>
    [name, ...tolerated, ...doubtful].some(each => each.startsWith(opening)),
  )
  return found.length === 1 ? (found[0]?.name ?? null) : null
}

const isSpeaking = perWord(word => /^(?:[Ss]peaking|[Ss]poke|[Tt]alking|[Tt]alked|[Ss]aid|[Cc]onfirmed)$/u.test(word))
const adverb = /^(?:also|later|earlier|then|previously|further)$/u

/** True where a name is a source: next to a verb of saying, after “according to” or “speaking to”, or in brackets. */
function isSource(tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1]?.text === 'the' ? first - 2 : first - 1
  const behind = adverb.test(tokens[end]?.text ?? '') ? end + 1 : end
  const [one, two, next] = [tokens[before - 1], tokens[before], tokens[behind]]
  const bracketed = tokens[first - 1]?.text === '(' && next?.text === ')'
  return (
    bracketed ||
    [two, next].some(word => word !== undefined && isSaying(word)) ||
    (two?.text === 'to' && (one?.text.toLowerCase() === 'according' || isSpeaking(one)))
  )
}
