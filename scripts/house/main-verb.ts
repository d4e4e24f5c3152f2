import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp'

/*
 * Finds sentences like “What a part's report depends on.”: they begin with a question word and are no question, and
 * their only verbs belong to the clause that the question word opens. The heuristic, on the part before the first colon
 * or semicolon and without parentheses:
 *   - Code and quotations count as nouns.
 *   - Groups of verbs are counted (“may have been told” is one). Infinitives, “-ing” forms without an auxiliary and
 *     verbs after “and”, “or” or “but” are not groups of their own.
 *   - Clauses are counted: one for each question word, conjunction or relative pronoun.
 *   - A sentence with no more groups than clauses has no main verb.
 * The sentences of 0.1.0 were read to judge it: of 100 that it finds, about 4 have a main verb; it misses about 27 of
 * 480, most of them by clauses that nothing opens (“the name it has”).
 */

interface Word {
  readonly text: string
  /** A tag of Universal Dependencies: VERB, AUX, NOUN … */
  readonly tag: string
}

const nlp = winkNLP(model, ['pos'])
const { pos } = nlp.its as { readonly pos: ItsFunction<PartOfSpeech> }

const firstWords = /^(?:What|Whether|Where|Who|How|When)\b/u
const openers = new Set(
  [
    'what whether where who whom whose which how when while if unless because until once since though although',
    'whatever whoever wherever whenever however',
  ]
    .join(' ')
    .split(' '),
)
/** Nouns of these comments that the tagger takes for verbs. */
const mistakenNouns = new Set(
  'change changes control copy document documents edit file files name overrides people rule rules'.split(' '),
)

/** Returns the sentences of a comment that begin with a question word and have no main verb. */
export const sentencesWithoutMainVerb = (comment: string): readonly string[] =>
  comment.split(/(?<=[.!?])\s+(?=["“`(]?[\p{Lu}\d])/u).filter(lacksMainVerb)

export function lacksMainVerb(sentence: string): boolean {
  if (!firstWords.test(sentence) || sentence.endsWith('?')) return false
  const words = tagWords(firstClauses(sentence))
  return countVerbGroups(words) <= countClauses(words)
}

function firstClauses(sentence: string): string {
  const [first = ''] = sentence
    .replace(/`[^`]*`/gu, 'name')
    .replace(/“[^“”]*”/gu, 'name')
    .replace(/"[^"]*"/gu, 'name')
    .replace(/\([^()]*\)/gu, '')
    .split(/[:;]/u)
  // The tagger splits “it's” and “isn't” by what it has read before.
  return first.replace(/[’']s\b|[.!]$/gu, '').replace(/n[’']t\b/gu, ' not')
}

function tagWords(text: string): readonly Word[] {
  const tokens = nlp.readDoc(text).tokens()
  const tags = tokens.out(pos)
  return tokens.out().map((each, index) => ({ text: each.toLowerCase(), tag: tags[index] ?? 'X' }))
}

function countClauses(words: readonly Word[]): number {
  // “Where it fails, that is told” points back; elsewhere “that” opens a clause.
  const pointsBack = (index: number): boolean =>
    words[index - 1]?.text === ',' && ['where', 'when'].includes(words[0]?.text ?? '')
  return words.filter(({ text, tag }, index) => {
    if (text === 'that') return !pointsBack(index)
    if (text === 'as') return /^(?:PRON|DET)$/u.test(words[index + 1]?.tag ?? '') || tag === 'SCONJ'
    return openers.has(text)
  }).length
}

const modals = new Set('can could may might must shall should will would do does did'.split(' '))
const finiteAuxiliaries = new Set([...modals, 'is', 'are', 'was', 'were', 'has', 'have', 'had'])

const isVerb = ({ text, tag }: Word): boolean => (tag === 'VERB' && !mistakenNouns.has(text)) || tag === 'AUX'

function countVerbGroups(words: readonly Word[]): number {
  let groups = 0
  let last: Word | null = null
  for (const [index, word] of words.entries()) {
    if (isVerb(word)) {
      const begins = last === null || beginsAnotherGroup(last, word)
      if (begins && isFinite(word, wordBefore(words, index))) groups++
      last = word
    } else if (!isAdverb(word)) last = null
  }
  return groups
}

const isAdverb = ({ tag }: Word): boolean => tag === 'ADV' || tag === 'PART'

/** “is kept | is read”, “counts | stays”, but “may have”, “is kept”. */
const beginsAnotherGroup = (last: Word, word: Word): boolean =>
  word.tag === 'AUX'
    ? finiteAuxiliaries.has(word.text) && !modals.has(last.text)
    : last.tag === 'VERB' && word.text.endsWith('s')

/** Looks past adverbs to “and”, “or” and “but”: “and not yet ended”. */
function wordBefore(words: readonly Word[], index: number): Word | undefined {
  const before = words.slice(0, index)
  const passed = before.findLast(word => !isAdverb(word) || word.text === 'to')
  return passed?.tag === 'CCONJ' ? passed : before.at(-1)
}

/** The first verb of a group decides. A participle after a noun or a comma belongs to a noun: “the options given”. */
function isFinite(first: Word, before: Word | undefined): boolean {
  if (before?.text === 'to' || before?.tag === 'CCONJ') return false
  if (first.tag === 'AUX') return first.text !== 'being'
  if (first.text.endsWith('ing') || before?.tag === 'DET' || before?.tag === 'ADP') return false
  const isParticiple = /(?:ed|en|wn)$|^(?:told|read|kept|put|held|found|made)$/u.test(first.text)
  return !(isParticiple && /^(?:NOUN|PROPN|PUNCT)$/u.test(before?.tag ?? ''))
}
