import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { pressHearers, spokenSources } from '../lexicon/speech-verbs.js'
import { lowerCaseOf, perWord, sentencesWith, where } from '../vocabulary.js'

/**
 * A report within a report as other languages build it: `quoting` for “quoting from the public relations of …”, `twice`
 * for “learned that, it is said that”.
 */
export interface NestedSource {
  readonly first: Token
  readonly last: Token
  readonly kind: 'quoting' | 'twice'
}

const isQuoting = perWord(word => /^(?:quoting|quoted|citing|Quoting|Citing)$/u.test(word))
const isQuotingOrIt = perWord(word => /^(?:quoting|quoted|citing|Quoting|Citing|it)$/u.test(word), /[qcQCi]/u)
const isIt = perWord(word => word === 'it')
const isOfSource = perWord(word => spokenSources.has(word.toLowerCase()))
const isPress = perWord(word => pressHearers.has(word.toLowerCase()))
const isAcronym = perWord(word => /^\p{Lu}{3,6}$/u.test(word))
const endsPhrase = perWord(word => /^(?:of|in|at|for|by|from|and|,|\.|:|;)$/u.test(word))
const isReported = perWord(word => /^(?:said|reported|learned|learnt|understood|informed|stated|known)$/u.test(word))

/** Finds such reports outside quotations. */
export function* findNestedSources(field: AnnotatedField): Iterable<NestedSource> {
  for (const sentence of sentencesWith(field, isQuotingOrIt)) {
    for (const verb of where(sentence.tokens, isQuoting)) {
      const last = field.quotations.covers(verb.start) ? null : readQuoting(sentence, verb)
      if (last !== null) yield { first: verb, last, kind: 'quoting' }
    }
    for (const it of where(sentence.tokens, isIt)) {
      const found = field.quotations.covers(it.start) ? null : readImpersonal(field, sentence, it)
      if (found !== null) yield found
    }
  }
}

/** Returns the noun of a speaker behind “quoting from”; null for a text, which is quoted from in English too. */
function readQuoting({ tokens }: Sentence, verb: Token): Token | null {
  const at = verb.index - (tokens[0]?.index ?? 0)
  if (tokens[at + 1]?.text !== 'from') return null
  const end = tokens.findIndex((token, place) => place > at + 2 && endsPhrase(token))
  const noun = tokens[end - 1]
  return end > 0 && (isOfSource(noun) || isAcronym(noun)) ? (noun ?? null) : null
}

/** Reads “…, it is reported that” behind another verb of saying or behind “according to”. */
function readImpersonal({ agencies }: AnnotatedField, { tokens }: Sentence, it: Token): NestedSource | null {
  const at = it.index - (tokens[0]?.index ?? 0)
  const isPerfect = tokens[at + 1]?.text === 'has' && tokens[at + 2]?.text === 'been'
  const verb = tokens[at + (isPerfect ? 3 : 2)]
  if (!(isPerfect || /^(?:is|was)$/u.test(tokens[at + 1]?.text ?? '')) || !isReported(verb)) return null
  const last = tokens[at + (isPerfect ? 4 : 3)]
  const before = tokens[at - 1]?.text
  if (verb === undefined || !/^(?:that|,)$/u.test(last?.text ?? '')) return null
  const hasComma = before === ',' && tokens[at - 2]?.text === 'that'
  if (hasComma || before === 'that') {
    const first = tokens[hasComma ? at - 2 : at - 1]
    return first !== undefined && (hasComma || governsReport(tokens, at - 1))
      ? { first, last: verb, kind: 'twice' }
      : null
  }
  const [according] = tokens
  const opening = tokens.slice(0, 5).map(lowerCaseOf).join(' ')
  if (before !== ',' || according === undefined || !/^(?:according|it is \p{Ll}+ that according)\b/u.test(opening))
    return null
  if (tokens.slice(0, at - 1).some(({ text }) => text === ',')) return null
  const source = tokens.slice(2, at - 1)
  const isSource = source.some(
    token => isOfSource(token) || isPress(token) || agencies.some(({ first }) => first === token.index),
  )
  return isSource && tokens[at + 1]?.text !== 'was' ? { first: according, last: verb, kind: 'twice' } : null
}

/** True if the verb before “that” is one of learning or reporting: “the reporter learned from the bureau that”. */
const governsReport = (tokens: readonly Token[], that: number): boolean =>
  tokens
    .slice(Math.max(0, that - 12), that)
    .some(({ text }) => /^(?:learned|learnt|reported|informed|understood)$/u.test(text))
