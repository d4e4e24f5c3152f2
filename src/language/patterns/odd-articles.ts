import type { Range } from '../../story/search.js'
import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { perWord, sentencesWith, tokenAt, where } from '../vocabulary.js'
import { isPreposition } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { readNumber } from './counts.js'
import { isPersonNoun } from './persons.js'

/** “a” before a number of several people, and that number. */
interface CountedArticle extends Range {
  readonly number: string
}

const isArticle = perWord(word => /^an?$/iu.test(word))
const isSeveral = perWord(word => (readNumber(word) ?? 0) > 1)
/** Plurals of people: of times and measures “a” makes one thing, as in “a two days’ march”. */
const namesPeople = perWord(
  word =>
    /^(?:people|men|women|children|policemen)$/u.test(word) ||
    (word.endsWith('s') && isPersonNoun.passes(word.slice(0, -1))),
)

/** Finds “a two brothers”: an article of one before several people. */
export function* findCountedArticles({ tokens, quotations }: AnnotatedField): Iterable<CountedArticle> {
  for (const article of where(tokens, isArticle)) {
    const [number, noun, next] = [1, 2, 3].map(step => tokenAt(tokens, article.index + step))
    if (number === undefined || noun === undefined || !isSeveral(number) || !namesPeople(noun)) continue
    // “a 12 players list”, “a two women’s race”
    const isModifier = next !== undefined && next.kind === 'word' && !endsPhrase(next)
    if (!isModifier && !quotations.covers(article.start))
      yield { start: article.start, end: noun.end, number: number.text }
  }
}

const goesOn = makeWordSet('aged who that which and or but were are have had will whose from said later')
const endsPhrase = perWord(word => isPreposition(word) || goesOn.has(word))

/** A name without the article that it has, and the name. */
interface BareName extends Range {
  readonly name: string
}

/** Heads of names that have “the” before them. */
const heads = makeWordSet(`
  Sea Ocean Delta Peninsula Strait Canal Desert Mountains Basin Plateau Archipelago Gulf Balkans Caucasus Netherlands
  Philippines Maldives Bahamas Himalayas Kremlin Sahara Strip Heights Bank East
`)
/** Names of two words whose last one heads other names too. */
const wholeNames = makeWordSet('Middle Far Gaza Golan West')
const isHead = perWord(word => heads.has(word))
const opensName = perWord(word => /^(?:in|of|from|across|into|along|throughout|around|through|near)$/u.test(word))
const isHigh = perWord(word => /^\p{Lu}\p{L}/u.test(word))
const endsInS = perWord(word => /['’]s?$/u.test(word))
const alone = makeWordSet('Balkans Caucasus Netherlands Philippines Maldives Bahamas Himalayas Kremlin Sahara')
const paired = makeWordSet('Strip Heights Bank East')

/** Finds “in Mekong Delta”, “from Netherlands”: names that have an article, where they are nobody’s modifier. */
export function* findBareNames(field: AnnotatedField): Iterable<BareName> {
  for (const sentence of sentencesWith(field, isHead)) {
    // Headlines have no articles.
    if (!endsProse(sentence.tokens.at(-1))) continue
    for (const head of where(sentence.tokens, isHead)) {
      const found = readBareName(sentence, head)
      if (found !== null && !field.quotations.covers(head.start)) yield found
    }
  }
}

const endsProse = perWord(mark => /^[.!?…]$|^["”’)]$/u.test(mark))

function readBareName({ tokens, tags }: Sentence, head: Token): BareName | null {
  const at = head.index - (tokens[0]?.index ?? 0)
  const next = tokens[at + 1]
  if (next !== undefined && (/^(?:-|\/|['’]|of)/u.test(next.text) || isHigh(next))) return null
  if (next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(tags[at + 1] ?? '')) return null
  let first = at
  while (first > 0 && isHigh(tokens[first - 1])) first--
  const before = tokens[first - 1]
  if (before === undefined || !opensName(before) || tokens[first]?.text === 'The') return null
  // “Botswana’s Okavango Delta”
  if (tokens.slice(first, at).some(endsInS)) return null
  const length = at - first + 1
  if (alone.has(head.text) ? length > 1 : length < 2) return null
  if (paired.has(head.text) && (length > 2 || !wholeNames.has(tokens[first]?.text ?? ''))) return null
  const start = (tokens[first] as Token).start
  return { start: before.start, end: head.end, name: head.field.text.slice(start, head.end) }
}
