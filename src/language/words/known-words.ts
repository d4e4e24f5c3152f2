import { isFunctionWord } from './word-classes.js'

/** Endings of inflected and derived words, and the endings that their stems may have. Longer ones first. */
const endings: readonly (readonly [ending: RegExp, stems: readonly string[]])[] = [
  [/(?:iest|ier|ied|ies)$/u, ['y']],
  [/(?:ves)$/u, ['f', 'fe']],
  [/men$/u, ['man']],
  [/(?:ing|ings|ed|er|ers|est|or|ors|es|able)$/u, ['', 'e']],
  [/(?:s|ly|ness|less|ful|fuls|like|wide|ally)$/u, ['']],
]

/** Beginnings of words that may be joined to any other: “reopen”, “co-founder”. */
const prefixes =
  'anti|bio|co|counter|cyber|de|dis|ex|hyper|inter|mega|micro|mid|mini|mis|multi|non|over|post|pre|re|semi|sub|super|syn|un|under'
const prefix = new RegExp(`^(?:${prefixes})(?=\\p{L}{4})`, 'u')
const wholePrefixes: ReadonlySet<string> = new Set(prefixes.split('|'))

/** A hyphen or an apostrophe. */
const joined = /[-‐‑'’]/u

/**
 * True for a word, or a form or compound of one, that the dictionary knows: “reopened”, “mayor’s”, “don’t”,
 * “ferry-boat”. A compound is known if each part is; a letter alone is no part.
 */
export function isFormOfKnownWord(word: string, knows: (word: string) => boolean): boolean {
  const small = word.toLowerCase()
  if (!joined.test(small)) return isFunctionWord(small) || (small.length > 1 && hasKnownStem(small, knows))
  if (/n['’]t$/u.test(small)) return true
  const parts = small.replace(/['’](?:s|re|ve|ll|d|m)?$/u, '').split(/[-‐‑]/u)
  return parts.every(
    (part, at) =>
      isFunctionWord(part) ||
      (at < parts.length - 1 && wholePrefixes.has(part)) ||
      (part.length > 1 && hasKnownStem(part, knows)),
  )
}

const hasKnownStem = (word: string, knows: (word: string) => boolean): boolean =>
  knows(word) || findStems(word).some(knows) || findStems(word.replace(prefix, '')).some(knows)

/** Finds the words that an ending may have been added to; a doubled letter is single again: “stopped”. */
function findStems(word: string): readonly string[] {
  const stems = endings.flatMap(([ending, ends]) => {
    const stem = word.replace(ending, '')
    return stem === word || stem.length < 3 ? [] : ends.map(end => stem + end)
  })
  return [word, ...stems, ...stems.filter(stem => /([bdglmnprt])\1$/u.test(stem)).map(stem => stem.slice(0, -1))]
}
