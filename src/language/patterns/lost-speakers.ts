import type { AnnotatedField, Token } from '../annotated-story.js'
import { bodies, inversionVerbs, sourceParticiples } from '../lexicon/attribution-frames.js'
import { determiners } from '../words/word-classes.js'
import { lowerCaseOf, perWord, sentencesWith, tokenAt, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import { isBehindSpeech, isFrameVerb, splitRuns } from './attribution-frames.js'

/** An attribution that has kept the order of its source, or has lost a word: its first and last tokens. */
interface LostSpeaker {
  readonly first: Token
  readonly last: Token
  readonly kind: 'order' | 'source' | 'dash' | 'split'
}

const low = (token: Token | undefined): string => (token === undefined ? '' : lowerCaseOf(token))

/** Finds such attributions outside quotations. */
export function* findLostSpeakers(field: AnnotatedField): Iterable<LostSpeaker> {
  const { tokens, quotations } = field
  for (const token of where(tokens, mayOpen)) {
    if (quotations.covers(token.start)) continue
    const found = isDash(token) ? readDash(field, token) : readOpening(tokens, token)
    if (found !== null) yield found
  }
  yield* findSplitBodies(field)
}

const dash = /^(?:[–—-]|--)$/u
const isDash = perWord(mark => dash.test(mark))
const mayOpen = perWord(word => /^(?:[Aa]s|[Aa]ccording)$/u.test(word) || dash.test(word))

const readOpening = (tokens: readonly Token[], token: Token): LostSpeaker | null =>
  low(token) === 'as' ? readInversion(tokens, token) : readSource(tokens, token)

/** Words before “as” with which it means something else: “such as”, “as well as”. */
const otherAs = /^(?:such|same|well|far|much|so|just|only|not|soon|long|many|known|and)$/u
const times = makeWordSet(`
  day days week weeks month months year years morning afternoon evening night time weekend hour hours minute minutes
  quarter season decade century
`)

/** “As announced the mayor,”, “as reports the agency Interfax.”: the verb stands before its speaker. */
function readInversion(tokens: readonly Token[], as: Token): LostSpeaker | null {
  const [verb, first] = [tokens[as.index + 1], tokens[as.index + 2]]
  if (first === undefined || !inversionVerbs.has(verb?.text ?? '') || otherAs.test(low(tokens[as.index - 1])))
    return null
  if (!opensName(first) || tokens.slice(first.index, first.index + 4).some(({ text }) => times.has(text))) return null
  const last = lastOfClause(tokens, first)
  return last === null ? null : { first: as, last, kind: 'order' }
}

/** “According to the stated by the office”, “according to what informed the agency”: a noun is missing. */
function readSource(tokens: readonly Token[], according: Token): LostSpeaker | null {
  if (low(tokens[according.index + 1]) !== 'to') return null
  const opener = low(tokens[according.index + 2])
  const hasOpener = opener === 'the' || opener === 'what' || opener === 'as' || opener === 'that'
  const at = according.index + (hasOpener ? 3 : 2)
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (verb === undefined || next === undefined) return null
  if (
    opener !== 'the' &&
    sayingThirds.has(tokens[according.index + 2]?.text ?? '') &&
    opensName(tokens[according.index + 3] ?? next)
  )
    return { first: according, last: lastOfClause(tokens, verb) ?? next, kind: 'source' }
  if (!sourceParticiples.has(verb.text)) return readLearner(tokens, according)
  const isLost = hasOpener && opener !== 'the' ? opensName(next) || next.text === 'by' : isWithoutNoun(next, opener)
  if (!isLost) return null
  return { first: according, last: lastOfClause(tokens, verb) ?? next, kind: 'source' }
}

/** Verbs that are no nouns: “according to informs the office”. */
const sayingThirds = makeWordSet(
  'informs says indicates explains announces declares assures confirms affirms writes tells adds',
)

/** “According to the reporter learned from the bureau”: the source has a verb of its own. */
function readLearner(tokens: readonly Token[], according: Token): LostSpeaker | null {
  for (let at = according.index + 2; at < according.index + 10; at++) {
    const { text } = tokens[at] ?? { text: '.' }
    if (/^(?:[,.:;–—"“”]|what|who|that|which|as|lessons|information)$/u.test(text)) return null
    if (/^(?:said|stated|added|told|noted)$/u.test(text) && tokens[at + 1]?.text === 'that')
      return { first: according, last: tokens[at] as Token, kind: 'source' }
    if (/^(?:learned|learnt)$/u.test(text))
      return /^(?:from|that|,)$/u.test(tokens[at + 1]?.text ?? '')
        ? { first: according, last: tokens[at] as Token, kind: 'source' }
        : null
  }
  return null
}

/** True for a word that shows that the participle before it has no noun. */
const isWithoutNoun = ({ text }: Token, opener: string): boolean =>
  text === 'by' || determiners.has(text) || (opener === 'the' && /^(?:in|on|from|yesterday|today|[,.])$/u.test(text))

const months = makeWordSet(`
  January February March April May June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov.
  Dec.
`)
const isOfCalendar = (text: string): boolean => months.has(text) || /^\p{Lu}\p{Ll}+day$/u.test(text)

/** True for a word with which a speaker begins: “the mayor”, “Interfax”. */
const opensName = ({ text, kind }: Token): boolean =>
  kind === 'word' &&
  (/^(?:the|a|an|its|his|her|their|our)$/u.test(text) || (/^\p{Lu}/u.test(text) && !isOfCalendar(text)))

/** Most tokens from a speaker's first word to the end of its clause. */
const longestClause = 14

/** Returns the last word before the mark that ends a clause; null if the clause goes on. */
function lastOfClause(tokens: readonly Token[], from: Token): Token | null {
  for (let at = from.index + 1; at <= from.index + longestClause; at++) {
    const { text } = tokens[at] ?? { text: '.' }
    if (/^[,.;:!?–—"”]$|^--$/u.test(text)) return tokens[at - 1] ?? null
  }
  return null
}

/** “"…", — said the mayor.”: other languages set speech off by a dash. */
function readDash({ tokens, quotations }: AnnotatedField, mark: Token): LostSpeaker | null {
  const comma = tokens[mark.index - 1]?.text === ',' ? 1 : 0
  const closer = tokens[mark.index - 1 - comma]
  const [first, second] = [tokens[mark.index + 1], tokens[mark.index + 2]]
  if (closer === undefined || first === undefined || quotations.roleOf(closer) !== 'closes') return null
  if (isFrameVerb(first) && /^\p{Ll}/u.test(first.text) && second?.text !== ',')
    return { first: closer, last: first, kind: 'dash' }
  const verb = tokens.slice(mark.index + 2, mark.index + 6).find(isFrameVerb)
  return comma === 1 && verb !== undefined ? { first: closer, last: verb, kind: 'dash' } : null
}

/** “…, the ministry said of the Transportation.”: the verb splits the name of a body. */
function* findSplitBodies(field: AnnotatedField): Iterable<LostSpeaker> {
  const { tokens } = field
  // Only for speed: most copy has no verb of saying before “of”.
  if (!where(tokens, isFrameVerb).some(({ index }) => tokenAt(tokens, index + 1)?.text === 'of')) return
  for (const sentence of sentencesWith(field, isFrameVerb)) {
    if (!sentence.tokens.some(({ text }) => text === 'of')) continue
    for (const [at, run] of splitRuns(field, sentence).entries()) {
      const [the, body, verb, of, article, name] = run.tokens
      const rest = run.tokens.slice(article?.text === 'the' ? 5 : 4)
      const isSplit =
        low(the) === 'the' &&
        bodies.has(low(body)) &&
        isFrameVerb(verb) &&
        of?.text === 'of' &&
        !run.isQuoted &&
        rest.length > 0 &&
        rest.length < 4 &&
        rest.every(({ text }) => /^\p{Lu}/u.test(text) || text === 'and') &&
        field.isCommonWord(low(article?.text === 'the' ? name : article))
      const last = run.tokens.at(-1)
      if (isSplit && the !== undefined && last !== undefined && (at > 0 || isBehindSpeech(run)))
        yield { first: the, last, kind: 'split' }
    }
  }
}
