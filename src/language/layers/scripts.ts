import type { AnnotatedField, ForeignCopy } from '../annotated-story.js'
import type { Range } from '../../story/search.js'
import { coverStretches } from '../words/stretches.js'
import { anyOf, findAll } from '../../story/pattern.js'

/** A run of letters of another script, with the marks and spaces between them. */
export interface ForeignRun {
  readonly start: number
  readonly end: number
  /**
   * True for a run that English explains: in brackets or quotation marks next to English words, or a letter that is
   * named. So is one in a web address.
   */
  readonly isGloss: boolean
}

/** A letter that English copy never has: not Latin, not Greek, not common to all scripts, and no stroke for a bar. */
const foreign = String.raw`(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}丨])\p{L}`
const foreignLetter = new RegExp(foreign, 'gu')

/** A Greek word: single letters are signs, and a few capitals are the name of a club. */
const greekWord = String.raw`(?<!\p{Script=Greek})(?=\p{Script=Greek}{0,20}\p{Ll})\p{Script=Greek}{4,}(?: \p{Script=Greek}{2,})*`

/** Foreign letters, with up to three digits, marks and spaces between two of them. */
const run = new RegExp(String.raw`${foreign}(?:[\p{N}\p{M}·・\s]{0,3}${foreign}|\p{M})*|${greekWord}`, 'gu')

/** Characters of all blocks that hold letters of other scripts, and of some more: a quick look before a slow one. */
const mayBeForeign = /[\u0370-\u1FFF\u2E80-\uDFFF\uF900-\uFAFF\uFE70-\uFEFF]/u

/** Finds runs of Chinese, Japanese, Korean, Cyrillic, Arabic … letters in a field. */
export function findForeignRuns({ text }: AnnotatedField): readonly ForeignRun[] {
  if (!mayBeForeign.test(text)) return []
  return findAll(text, run).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    isGloss: isGloss(text, index, index + length),
  }))
}

/** A character of these scripts says as much as two letters or more: "iPhone" does not make Chinese copy English. */
const heavy = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/**
 * Finds the paragraphs, sentences and quotations that are mostly in another script; elsewhere the text from one foreign
 * run to the next, if there is no English between them.
 */
export function findForeignCopy(field: AnnotatedField): ForeignCopy {
  const runs = findForeignRuns(field)
  if (runs.length === 0) return { covers: () => false }
  const isMostlyForeign = ({ start, end }: Range): boolean => {
    const words = field.text.slice(start, end)
    const foreignLetters = count(words, foreignLetter)
    return foreignLetters + count(words, heavy) > count(words, letter) - foreignLetters
  }
  const joined = runs.slice(1).flatMap(({ start, end }, index) => {
    const before = runs[index]
    return before !== undefined && count(field.text.slice(before.end, start), letter) === 0
      ? [{ start: before.start, end }]
      : []
  })
  const quotations = field.quotations.all.filter(({ depth }) => depth === 0)
  const mostlyForeign = [...field.paragraphs, ...field.sentences, ...quotations].filter(isMostlyForeign)
  const covers = coverStretches([...mostlyForeign, ...joined])
  return { covers: offset => covers(offset, offset + 1) }
}

const letter = /\p{L}/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Characters between a bracket and a run, as in a list of glosses. */
const glossReach = 40

function isGloss(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - glossReach), start)
  const after = text.slice(end, end + glossReach)
  return (
    (/[\p{L}\d"”’'»\]](?:\s[(（]|（)[^()（）]{0,39}$/u.test(before) && /^[^()（）]{0,39}[)）]/u.test(after)) ||
    (isQuoted(before, after) && isExplained(before, after)) ||
    (end - start <= 2 && namesLetter(before, after)) ||
    isInAddress(before, after)
  )
}

/** True for a run that quotation marks enclose. */
const isQuoted = (before: string, after: string): boolean => /["“'‘«]\s?$/u.test(before) && /^\s?["”'’»]/u.test(after)

const quoteEnd = String.raw`^\s?["”'’»],?\s?`
const bracketedWord = String.raw`[([]\s?["“'‘]?\p{Script=Latin}`
const meaning = String.raw`(?:or|meaning|means|which means|that is|i\.e\.)\s`
/** The name of a language has a capital: “is Russian for ice”, “is the Greek word for”. */
const isNamed = String.raw`(?:is|was)\s(?:an?\s|the\s)?(?:\p{Lu}\p{L}+\s(?:for|word)\b|word\sfor\b)`
const explanation = new RegExp(quoteEnd + anyOf([bracketedWord, meaning, isNamed, String.raw`[-–—]\s`]), 'u')

/** True where English in brackets or quotation marks, “or”, “meaning” or a dash explains quoted words. */
const isExplained = (before: string, after: string): boolean =>
  explanation.test(after) || /\p{Script=Latin}["”'’»]?,?\s(?:[([]|or|in [A-Z]\p{L}+)\s?["“'‘«]\s?$/u.test(before)

const letterWord = '(?:letters?|characters?|signs?|symbols?|glyphs?|vowels?|consonants?|ideographs?)'
const afterLetter = new RegExp(`${letterWord} ["“'‘(]?$`, 'iu')
const beforeLetter = new RegExp(`^["”'’)]? (?:(?:(?:is|was) (?:the|a) )?${letterWord}|stands? for)`, 'iu')

/** True for a letter that the sentence speaks of: “the letter Ж”, “Ж stands for zh”. */
const namesLetter = (before: string, after: string): boolean => afterLetter.test(before) || beforeLetter.test(after)

/** True for a part of a web address: a word that a stop joins to another without a space. */
const isInAddress = (before: string, after: string): boolean =>
  /(?:\/\/|\p{L}\.)$/u.test(before) || /^\.\p{L}{2,}/u.test(after)
