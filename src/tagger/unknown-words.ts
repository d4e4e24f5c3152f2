import type { ModelLexicon } from './lexicon.js'

/*
 * Guesses the tag of a word that the lexicon lacks, as wink-eng-lite-web-model does (dist/feature.js, MIT): the numbers
 * are those of its tags and of its categories.
 */
export const tagNumbers = {
  ADJ: 1,
  ADV: 3,
  NOUN: 8,
  NUM: 9,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SPACE: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
}
export const categories = { unknown: 0, word: 1, punctuation: 12, wordWithMark: 15 }

const { ADJ, ADV, NOUN, NUM, PRON, PROPN, PUNCT, SPACE, SYM, VERB, X } = tagNumbers

/** Tags by category: 2 is a number, 10 an ordinal, 18 a decade, 12 a mark, 14 a line end; most others are symbols. */
const tagsOfCategories: ReadonlyMap<number, number> = new Map([
  [0, X],
  [2, NUM],
  ...[3, 4, 6, 7, 8, 9, 11, 13].map(category => [category, SYM] as const),
  [5, PROPN],
  [10, PRON],
  [12, PUNCT],
  [14, SPACE],
  [18, NUM],
])

const byEnds = (...entries: readonly (readonly [tag: number, ends: string])[]): ReadonlyMap<string, number> =>
  new Map(entries.flatMap(([tag, ends]) => ends.split(' ').map(end => [end, tag] as const)))

const tagsOfEndings = byEnds(
  [VERB, 'ing ed'],
  [ADV, 'ly'],
  [ADJ, 'able tish like ous ful ary less ier est fy ky'],
  [NOUN, 'es er or ity ion'],
  [PROPN, 'llah stan gton abad land pur tnam'],
)
const tagsOfBeginnings = byEnds([ADJ, 'anti post non'], [NOUN, 'cross'])

/** Guesses the tag of text that the lexicon lacks. */
export function guessTag(text: string, category: number, lexicon: ModelLexicon): number {
  const tag = category === categories.word ? guessWordTag(text, lexicon) : (tagsOfCategories.get(category) ?? 0)
  if (tag !== 0) return tag
  return /^[A-Z][a-z\-–—.]*$/u.test(text) ? PROPN : NOUN
}

function guessWordTag(text: string, lexicon: ModelLexicon): number {
  const small = text.toLowerCase()
  const place = lexicon.find(small)
  if (place >= 0) {
    const tag = lexicon.tagOf(lexicon.expansionOf(place)?.[0] ?? place)
    return tag === NOUN || tag === ADJ ? PROPN : tag
  }
  if (!/^[a-z][a-z\-–—.]*$/u.test(text)) return PROPN
  for (const length of [4, 3, 2]) {
    const found = tagsOfEndings.get(small.slice(-length))
    if (found !== undefined) return found
  }
  for (const length of [5, 4, 3, 2]) {
    const found = tagsOfBeginnings.get(small.slice(0, length))
    if (found !== undefined) return found
  }
  return NOUN
}
