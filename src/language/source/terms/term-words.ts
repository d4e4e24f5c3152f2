import { findAll } from '../../../story/pattern.js'
import type { Range } from '../../../story/search.js'
import type { WordForms } from './word-forms.js'

/** A word of a text that is searched for terms. */
export interface TextWord extends Range {
  readonly text: string
}

const word = /[\p{L}\p{M}\p{N}]+/gu

/** Splits a text into words, at hyphens and apostrophes too. */
export const splitTermWords = (text: string): readonly TextWord[] =>
  findAll(text, word).map(({ 0: spelt, index }) => ({ text: spelt, start: index, end: index + spelt.length }))

/** Marks and spaces between two words of one term. */
const joint = /^[^\p{L}\p{N}!?;:,()\n]{0,3}$/u

/** True if nothing parts two words; a comma may stand in a long name, as in “One Belt, One Road”. */
export function areJoined(text: string, before: TextWord, after: TextWord, isLong = false): boolean {
  if (after.start - before.end > 3) return false
  const between = text.slice(before.end, after.start)
  return joint.test(isLong ? between.replace(',', '') : between)
}

/** A word of a term. */
interface TermWord {
  readonly text: string
  readonly stems: ReadonlySet<string>
  /** True if its capitals count. */
  readonly isExact: boolean
}

/** Reads the words of a term; `keepsCase` says that all capitals count, and not only those of acronyms. */
export const readTermWords = (term: string, forms: WordForms, keepsCase: boolean): readonly TermWord[] =>
  splitTermWords(term).map(({ text }) => ({
    text,
    stems: forms.stemsOf(text),
    isExact: keepsCase || /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text),
  }))

/** True if a word of a text is a form of a word of a term. */
export const isFormOf = ({ text, stems, isExact }: TermWord, found: TextWord, forms: WordForms): boolean =>
  (!isExact || hasCapitalsOf(text, found.text)) && forms.readStems(found.text).some(stem => stems.has(stem))

/** True if no letter has another case, but for a first capital as sentences begin. */
function hasCapitalsOf(term: string, found: string): boolean {
  for (let at = 0; at < Math.min(term.length, found.length); at++) {
    const [ours, theirs] = [term.charAt(at), found.charAt(at)]
    const isSame = ours === theirs || ours.toLowerCase() !== theirs.toLowerCase()
    if (!isSame && (at > 0 || ours !== ours.toLowerCase())) return false
  }
  return true
}
