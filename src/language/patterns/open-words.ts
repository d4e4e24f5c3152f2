import type { Token } from '../annotated-story.js'
import { articles, coordinators, possessives } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'

/** True for a word that needs another one after it. A capital "A" may be a letter. */
export const wantsMore = ({ text }: Pick<Token, 'text'>): boolean =>
  text !== 'A' &&
  (articles.has(text) || possessives.has(text) || coordinators.has(text)) &&
  text !== 'so' &&
  text !== 'yet'

/** Nouns that a letter follows. */
const lettered = makeWordSet(`
  vitamin hepatitis type grade group class plan option part section point item answer paragraph exhibit appendix
`)

/** True where such a word ends a phrase: “anything but”, “vitamin a”, “either/or”. */
export function endsPhrase(word: Token, before: Token | undefined): boolean {
  if (before === undefined) return false
  if (word.text === 'but') return /^(?:any|every|no)thing$|^all$/iu.test(before.text)
  if (/^[/&]$/u.test(before.text)) return true
  return word.text === 'a' && lettered.has(before.text.toLowerCase())
}
