import { findAll } from '../../story/pattern.js'
import type { Range } from '../../story/search.js'
import type { AnnotatedField, Paragraph, Sentence, Token } from '../annotated-story.js'
import { perWord } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import { plainlyHasVerb } from './finite-verbs.js'

/** Nouns that a figure or a name must follow behind “of”: “at the age of”. */
const measuredNouns = makeWordSet(`
  age total sum cost price rate value height weight distance depth length width amount average speed maximum minimum fine
  period majority margin population budget turnover lack pair handful dozen variety majority series
`)
/** Words before the last one with which it makes a preposition of two. */
const pairs: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
  of: makeWordSet('because instead behalf spite means terms regardless one some many most'),
  to: makeWordSet('due owing prior'),
  as: makeWordSet('such well'),
  with: makeWordSet('along together'),
}
const isLast = perWord(text => Object.hasOwn(pairs, text))
const asks = perWord(text => /^(?:who|whom|which|what|that|whose|how|where)$/iu.test(text))

/** Returns the words with which a sentence breaks off before its stop: “at the age of.”, “such as.” */
export function findBrokenEnd({ tokens }: Sentence): readonly [Token, Token] | null {
  const last = tokens.at(-2)
  if (last === undefined || !isLast(last)) return null
  const [head, stop] = [tokens.at(-3), tokens.at(-1)]
  if (head === undefined || stop?.text !== '.') return null
  const words = head.text.toLowerCase()
  const isPair = pairs[last.text]?.has(words) === true
  if (!isPair && !(last.text === 'of' && measuredNouns.has(words))) return null
  return tokens.slice(0, -3).some(asks) ? null : [last, stop]
}

/** Words that lead on, wherever a text without a stop ends with one. */
const leads = makeWordSet(`
  of by from with at for into than between during against among towards toward via per because although which whose if
  while when until since to in on that as was were is are has have had will would be been not
`)
const leadsOn = perWord(text => leads.has(text))

/** Fewest words of a single sentence that is prose. */
const fewest = 14

/** True for a paragraph of prose without a closing mark whose last word leads on: “weighed down by”. */
export const endsOpen = ({ sentences, tokens }: Paragraph, next: Paragraph | undefined): boolean =>
  leadsOn(tokens.at(-1)) &&
  !/^\p{Ll}/u.test(next?.tokens[0]?.text ?? '') &&
  (sentences.length > 1 || tokens.length >= fewest) &&
  plainlyHasVerb(tokens)

/** “a station which[…]”: a feed cut the copy off at the end of its paragraph. */
const excerpt = /[[(](?:…|\.{3}|\. \. \.)[\])](?=\n\n|\n?$)/gu

const cut = /\[\+ ?\d{1,9} (?:char(?:acter)?|word)s?\]/gu

/** Most characters of the word before such a sign. */
const longestWord = 50

/** Finds signs that an interface cut the copy off, with the word before them: “transpar… [+2314 chars]”. */
export function findCutWords({ text }: AnnotatedField): readonly Range[] {
  const excerpts = /(?:…|\.)[\])]/u.test(text)
    ? findAll(text, excerpt).flatMap(({ index, 0: found }) => {
        const before = text.slice(Math.max(0, index - longestWord), index)
        const word = /\p{L} ?$/u.test(before) ? before.slice(before.trimEnd().lastIndexOf(' ') + 1) : undefined
        return word === undefined ? [] : [{ start: index - word.length, end: index + found.length }]
      })
    : []
  if (!text.includes('[+')) return excerpts
  const cuts = findAll(text, cut).flatMap(({ index, 0: found }) => {
    const before = text.slice(Math.max(0, index - longestWord), index).trimEnd()
    if (!/(?:…|\.{3})$/u.test(before)) return []
    const word = before.length - 1 - Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'))
    return [{ start: Math.max(0, index - longestWord) + before.length - word, end: index + found.length }]
  })
  return [...excerpts, ...cuts]
}
