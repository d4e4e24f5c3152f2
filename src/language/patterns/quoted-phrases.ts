import { lastUpTo, startOf } from '../../story/search.js'
import type { AnnotatedField, Quotation, Sentence, Token } from '../annotated-story.js'
import { introducers } from '../lexicon/introducers.js'
import { speechActs } from '../lexicon/speech-acts.js'
import { perWord, where } from '../vocabulary.js'

/** Most words of a quoted phrase. */
const longest = 3

/**
 * Finds quotations of one to three ordinary words that are nobody's words as far as the copy shows: the sentence has no
 * word of speech or judgement, nobody is quoted at length beside it, and no term is introduced.
 */
export function* findBarePhrases(field: AnnotatedField): Iterable<Quotation> {
  const { quotations, sentences, tokens } = field
  const phrases = quotations.all.filter(quotation => isPhrase(tokens, quotation))
  if (phrases.length === 0) return
  const spoken = findSpokenParagraphs(field)
  // Sentences come in order, once for each quotation.
  let at = 0
  let seen: Sentence | null = null
  let acts: readonly Token[] = []
  for (const phrase of phrases) {
    while ((sentences[at]?.end ?? Infinity) <= phrase.start) at++
    const sentence = sentences[at]
    if (sentence === undefined) continue
    if (sentence !== seen) acts = where(sentence.tokens, isSpeechAct)
    seen = sentence
    if (isSpoken(acts, phrase) || introducesTerm(field, phrase)) continue
    if (!spoken.has(lastUpTo(field.paragraphs, phrase.start, startOf))) yield phrase
  }
}

const startsLow = perWord(spelling => /^\p{Ll}/u.test(spelling))

function isPhrase(tokens: readonly Token[], { opener, closer, double, depth }: Quotation): boolean {
  if (closer === null || !double || depth > 0) return false
  const inside = tokens.slice(opener.index + 1, Math.min(closer.index, opener.index + longest + 2))
  return inside.length > 0 && inside.length <= longest && inside.every(startsLow)
}

/** Fewest tokens of words that somebody is quoted with at length. */
const speechLength = 6

/** The places of the paragraphs in which somebody is quoted at length. */
function findSpokenParagraphs({ quotations, paragraphs }: AnnotatedField): ReadonlySet<number> {
  const isLong = ({ opener, closer, double }: Quotation): boolean =>
    double && (closer === null || closer.index - opener.index > speechLength)
  return new Set(quotations.all.filter(isLong).map(({ start }) => lastUpTo(paragraphs, start, startOf)))
}

const isSpeechAct = perWord(spelling => speechActs.has(spelling.toLowerCase()))

/** True if one of the words of speech or judgement of a sentence is outside the phrase. */
const isSpoken = (acts: readonly Token[], { start, end }: Quotation): boolean =>
  acts.length > longest || acts.some(token => token.start < start || token.start >= end)

const introduces = perWord(spelling => introducers.has(spelling.toLowerCase()))
const opensDefinition = perWord(spelling => /^(?:a|an|the|which|or|meaning|literally|ie|i\.e\.)$/u.test(spelling))

/**
 * True for a term: a word that no dictionary has, one behind “called”, another noun behind “or” (“varieties or
 * "clades"”), and a term before its explanation (“"slow food", a movement that”).
 */
function introducesTerm(field: AnnotatedField, { opener, closer }: Quotation): boolean {
  const { tokens } = field
  const [earlier, before] = [tokens[opener.index - 2], tokens[opener.index - 1]]
  if (introduces(earlier) || introduces(before) || before?.text === 'or') return true
  const behind = (closer?.index ?? opener.index) + 1
  const [word, mark] = [tokens[opener.index + 1], tokens[behind]?.text ?? '']
  if (word !== undefined && behind === opener.index + 3 && !field.isCommonWord(word)) return true
  if (/^(?:[(–—―-]|--)$/u.test(mark)) return true
  const isComma = mark === ',' || tokens[behind - 2]?.text === ','
  return isComma && opensDefinition(tokens[mark === ',' ? behind + 1 : behind])
}
