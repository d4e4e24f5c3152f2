import { anyOf } from '../../story/pattern.js'
import type { Range } from '../../story/search.js'
import type { AnnotatedField, Paragraph, Token } from '../annotated-story.js'
import { perWord, someWord, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'

/*
 * Two wordings where a translator had to choose one: “began/started the talks”, “the oldest/most ancient layer”, and an
 * English word with its literal sense behind it, “a core (lit. “carrot”)”.
 */

const isSlash = perWord(mark => mark === '/', /\//u)
const irregular = makeWordSet(
  'said told began went took gave made came got became held kept left met saw sent spoke wrote',
)
const isPast = perWord(text => /^\p{Ll}{3,}ed$/u.test(text) || irregular.has(text))
const isSuperlative = perWord(text => /^\p{Ll}{2,}(?:est|iest)$/u.test(text))
const isComparative = perWord(text => /^\p{Ll}{2,}er$/u.test(text))
const afterVerb = perWord(text => /^(?:the|a|an|that|to|his|her|their|its|in|on|at|by|from|with|for)$/u.test(text))

/** Finds pairs of wordings with a stroke between them. */
export function* findWordingPairs(field: AnnotatedOf): Iterable<Range> {
  const { tokens, text } = field
  for (const slash of where(tokens, isSlash)) {
    const [before, after, next] = [tokens[slash.index - 1], tokens[slash.index + 1], tokens[slash.index + 2]]
    if (before?.end !== slash.start || after?.start !== slash.end || next === undefined) continue
    if (before.kind !== 'word' || after.kind !== 'word' || text[before.start - 1] === '/' || next.text === '/') continue
    if (![before, after].every(each => field.isCommonWord(each.text))) continue
    const end = endOfPair(tokens, before, after, next)
    if (end !== null) yield { start: before.start, end }
  }
}

type AnnotatedOf = Pick<AnnotatedField, 'tokens' | 'text' | 'isCommonWord'>

/** Returns the end of the second wording; null if the two are no choice. */
function endOfPair(tokens: readonly Token[], before: Token, after: Token, next: Token): number | null {
  if (isPast(before) && isPast(after)) {
    const isOpposed = before.text.endsWith(after.text) || after.text.endsWith(before.text)
    return afterVerb(next) && !isOpposed ? after.end : null
  }
  const degree = /^(?:most|more)$/u.exec(after.text)?.[0]
  if (degree !== undefined) return (degree === 'most' ? isSuperlative : isComparative)(before) ? next.end : null
  const earlier = tokens[before.index - 1]?.text
  return (earlier === 'most' && isSuperlative(after)) || (earlier === 'more' && isComparative(after)) ? after.end : null
}

const glossLabel = 'lit\\.?:?|literal(?: translation| meaning)?:|orig(?:inal)?[.:]|in the original:?|source:'
const gloss = new RegExp(`\\(${anyOf([glossLabel])} ?["“‘'«][^()\\n]{1,80}["”’'»]\\)`, 'uy')
const isGlossWord = perWord(text => /^(?:lit|lit\.|literal|orig|orig\.|original|source)$/u.test(text))

const isOpener = perWord(text => /^(?:the|an?|his|her|its|their|this|that)$/iu.test(text))

/** Finds the literal sense of a word behind an English word. One behind a word of another language explains it. */
export function* findGlosses(field: AnnotatedOf, { tokens }: Paragraph): Iterable<Range> {
  if (!someWord(tokens, isGlossWord)) return
  for (const word of where(tokens, isGlossWord)) {
    const [bracket, before] = [field.tokens[word.index - 1], field.tokens[word.index - 2]]
    if (bracket?.text !== '(' || before?.kind !== 'word') continue
    // “Paella (lit. “pan”)” explains a word that English has borrowed; those stand without an article.
    if (!isOpener(field.tokens[before.index - 1]) || !/^\p{Ll}/u.test(before.text)) continue
    if (!field.isCommonWord(before.text)) continue
    gloss.lastIndex = bracket.start
    const found = gloss.exec(field.text)?.[0]
    if (found !== undefined) yield { start: bracket.start, end: bracket.start + found.length }
  }
}
