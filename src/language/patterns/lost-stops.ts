import { anyOf } from '../../story/pattern.js'
import type { AnnotatedField, Token } from '../annotated-story.js'
import { articles, coordinators, isFunctionWord, possessives } from '../words/word-classes.js'
import { perWord, tokenAt, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import { isFrameVerb } from './attribution-frames.js'
import { isSpaces } from './space-slips.js'
import { endsTitle } from './work-titles.js'

/** A word with which a sentence begins, right after a word that may end one. */
export interface LostStop {
  readonly before: Token
  readonly opener: Token
}

/** Words that open a sentence. Inside a sentence they have a capital only in titles and names. */
const openers: ReadonlySet<string> = new Set([
  'The',
  'He',
  'She',
  'They',
  'It',
  'This',
  'These',
  'But',
  'However',
  'According',
  'Meanwhile',
  'Another',
  'Those',
  'Their',
  'Some',
  'Several',
  'Both',
  'Although',
  'Moreover',
  'Despite',
  'His',
  'Her',
])
/** Prepositions and others that open a sentence before an article. */
const openersOfPhrases = makeWordSet('In At After Before During From With For As When While Among Since If')

const opens = perWord(word => openers.has(word) || openersOfPhrases.has(word))
const opensPhrase = perWord(word => openersOfPhrases.has(word))

/** Finds two sentences with no mark between them. A name, a title and “He” for God have such capitals too. */
export function* findLostStops(field: AnnotatedField): Iterable<LostStop> {
  for (const opener of where(field.tokens, opens)) {
    if (field.quotations.covers(opener.start)) continue
    const before = tokenAt(field.tokens, opener.index - 1)
    const after = tokenAt(field.tokens, opener.index + 1)
    if (before === undefined || after === undefined || !mayEndSentence(field, before)) continue
    if (!isSpaces(field.text.slice(before.end, opener.start)) || !isLowerCase(after)) continue
    if (opensPhrase(opener) && !isPhrase(after, tokenAt(field.tokens, opener.index + 2))) continue
    // A name may consist of two such words: the band The The.
    if (before.text === opener.text || endsTitle(field, opener) || isHoly(field, opener)) continue
    yield { before, opener }
  }
  yield* findSpeakersBehindAmounts(field)
}

const units = makeWordSet(`
  euro euros dollar dollars pound pounds yen yuan ruble rubles rupee rupees won lira liras franc francs peso pesos percent
  kilometer kilometers kilometre kilometres meter meters metre metres mile miles ton tons tonne tonnes hectare hectares
  degrees
`)
const isUnit = perWord(word => units.has(word))
const isScale = perWord(word => /^(?:hundred|thousand|million|billion|trillion)$/u.test(word))
const startsHigh = perWord(word => /^\p{Lu}/u.test(word))
const opensClause = perWord(word => /^(?:that|it|he|she|they|there|we|the)$/u.test(word))
/** Most words of a speaker’s name. */
const longestName = 3

/**
 * Finds a speaker right behind an amount: “insured for 2 million euros Berg said it …”. An amount with an article is
 * what the speaker speaks of: “the 2 million euros Berg said he paid”.
 */
function* findSpeakersBehindAmounts({ tokens, quotations, text }: AnnotatedField): Iterable<LostStop> {
  for (const before of where(tokens, isUnit)) {
    const number = isScale(tokens[before.index - 1]) ? before.index - 2 : before.index - 1
    const opener = tokens[before.index + 1]
    if (tokens[number]?.kind !== 'number' || opener === undefined || !startsHigh(opener)) continue
    if (/^(?:the|an?|of|than|those|these|his|her|their)$/u.test(tokens[number - 1]?.text ?? '')) continue
    if (quotations.covers(opener.start) || !isSpaces(text.slice(before.end, opener.start))) continue
    let verb = opener.index + 1
    while (startsHigh(tokens[verb]) && verb < opener.index + longestName) verb++
    if (isFrameVerb(tokens[verb]) && opensClause(tokens[verb + 1])) yield { before, opener }
  }
}

/** True for an article and a word in lower case: “In the evening”. Titles go on with a capital. */
const isPhrase = (after: Token, noun: Token | undefined): boolean =>
  (articles.has(after.text) || possessives.has(after.text)) && noun !== undefined && isLowerCase(noun)

/** Before a capital an opener is part of a name, before a mark a quoted word. */
const isLowerCase = ({ kind, text }: Token): boolean => kind === 'word' && /^\p{Ll}/u.test(text)

/**
 * True for a word or a figure with which a sentence may end. None ends with “that”, “may” or “and”: a capital after
 * them is a name’s, or God’s.
 */
function mayEndSentence({ tokens, text }: AnnotatedField, word: Token): boolean {
  if (word.kind === 'word') return !word.text.endsWith('.') && !leadsOn(word.text)
  const previous = tokens[word.index - 1]
  return (
    word.kind === 'number' &&
    previous?.kind === 'word' &&
    /^\p{Ll}/u.test(previous.text) &&
    !text.slice(previous.end, word.start).includes('\n')
  )
}

/** Conjunctions, relative words and helping verbs, with which no sentence ends. */
const leadingWords = makeWordSet(`
  that if because although though while whereas unless whether when whenever where wherever since until as than
  who whom whose which may might must shall should would could is are was were am be
`)

const leadsOn = (word: string): boolean =>
  articles.has(word) || possessives.has(word) || coordinators.has(word) || leadingWords.has(word)

const holyName = anyOf(['God|Lord|Allah|Jesus|Christ|Almighty|Creator|Saviou?r|Messiah|Jehovah|Yahweh'])
const holyNames = new RegExp(String.raw`\b${holyName}\b|\p{Ll} Him\b`, 'u')
const holyFields = new WeakMap<AnnotatedField, boolean>()

/** True for “He” in copy that speaks of God, and after a small word, with which hardly any sentence ends. */
function isHoly(field: AnnotatedField, { text, index }: Token): boolean {
  if (text !== 'He') return false
  if (isFunctionWord(field.tokens[index - 1]?.text ?? '')) return true
  const known = holyFields.get(field) ?? holyNames.test(field.text)
  holyFields.set(field, known)
  return known
}
