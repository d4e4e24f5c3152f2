import type { Sentence, Token } from '../annotated-story.js'
import { koreanSurnames } from '../lexicon/korean-surnames.js'
import { ofWord, perWord, tokenAt, where } from '../vocabulary.js'
import { foldLetters } from '../words/fold-letters.js'
import { isFunctionWord } from '../words/word-classes.js'
import type { Naming } from './namings.js'

/**
 * Spellings of one sound in Arabic, Russian, Persian and similar names that are written in Latin letters. “h” is that
 * behind a letter which it does not change.
 */
const sameSound: ReadonlyMap<string, string> = new Map([
  ['ph', 'f'],
  ['h', ''],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['y', 'i'],
  ['j', 'i'],
  ['q', 'k'],
  ['w', 'v'],
  ['e', 'a'],
  ['o', 'u'],
])
const spelling = /ph|(?<=[kgdt])h|o[uo]?|ee?|[yjqw]/gu

/** Spellings of one sound in Korean names, in the order in which they are replaced. */
const sameKoreanSound: readonly (readonly [RegExp, string])[] = [
  [/[-‐‑\s]/gu, ''],
  [/eo|(?<=\p{L})oa(?=[kmnl])/gu, 'o'],
  [/oo|u/gu, 'o'],
  [/ee|yi/gu, 'i'],
  [/ch/gu, 'j'],
  [/g/gu, 'k'],
  [/b/gu, 'p'],
  [/d/gu, 't'],
  [/l/gu, 'r'],
  [/w/gu, ''],
]

/** Returns a name's part in lower case, without accents and without the ending of its possessive. */
export const foldNamePart = (part: string): string => foldLetters(part.replace(/['’]s?$/u, ''))
export const plainPartOf = ofWord(foldNamePart)

/**
 * Returns what all spellings of a foreign name have in common: “Mohammed” and “Muhammad”, “Sergei” and “Sergey”,
 * “El-Said” and “Al-Said”.
 */
export const foldSound = (part: string): string =>
  foldLetters(part)
    .replace(/['’ʼ‘`]/gu, '')
    .replace(spelling, letters => sameSound.get(letters) ?? letters)
    .replace(/(.)\1+/gu, '$1')
    .replace(/(?<=[aiu])h$/u, '')

/** Does the same for the given name of a Korean: “Ryong Hae” and “Ryong-hae”. */
export const foldKoreanSound = (given: string): string =>
  sameKoreanSound.reduce((now, [spelt, sound]) => now.replace(spelt, sound), foldLetters(given))

const surnames: ReadonlyMap<string, number> = new Map(
  koreanSurnames.flatMap((spellings, surname) => spellings.map(spelling => [spelling, surname] as const)),
)

/** Straight, curly and reversed apostrophes are one: “Qur'an” and “Qur’an”. */
const foldApostrophes = (text: string): string => text.replace(/[’‘ʼ`]/gu, "'")

/** Returns a name without the ending of its possessive. */
const bare = (text: string): string => text.replace(/['’]s?$/u, '')

/** True for a word with the capital and the letters of a name's part. */
export const isNamePart = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && looksLikeName(token)

const looksLikeName = perWord(word => /^(?:\p{Lu}\p{L}*\p{Ll}|[aeAE]l-\p{Lu})/u.test(word) && !isFunctionWord(word))
const familyOf = ofWord(word => surnames.get(word.toLowerCase()) ?? -1)
const isSurname = perWord(word => /^\p{Lu}.{0,4}$/u.test(word) && surnames.has(word.toLowerCase()))
const soundOf = ofWord(foldSound)
const soundOfBareWord = ofWord(word => foldSound(bare(word)))
const endsInS = perWord(word => /['’]s?$/u.test(word))
const soundOfBare = (token: Token): string => (endsInS(token) ? soundOfBareWord(token) : soundOf(token))
const bareOf = ofWord(bare)
const formOf = ofWord(word => foldApostrophes(word.toLowerCase()))
const formOfBare = ofWord(word => foldApostrophes(bare(word).toLowerCase()))

/** Finds names of Koreans: a surname and a given name of two syllables, in one word or in two. */
export function findKoreanNames({ tokens }: Sentence): readonly Naming[] {
  const found: Naming[] = []
  for (const surname of where(tokens, isSurname)) {
    const at = surname.index - (tokens[0]?.index ?? 0)
    const family = familyOf(surname)
    const second = tokenAt(tokens, at + 1)
    const third = tokenAt(tokens, at + 2)
    if (!isNamePart(second)) continue
    const inOneWord = /^\p{L}+-\p{L}+/u.test(bare(second.text))
    // “An Tae-rim”: a surname that is also a small word of English.
    if (!inOneWord && !isNamePart(surname)) continue
    const last = inOneWord ? second : third
    if (!isNamePart(last)) continue
    const given = bare(inOneWord ? second.text : `${second.text} ${last.text}`)
    const end = last.start + bare(last.text).length
    found.push({
      thing: `Korean ${String(family)} ${foldKoreanSound(given)}`,
      form: foldApostrophes(`${surname.text} ${given}`.toLowerCase()),
      span: { field: surname.field, start: surname.start, end },
    })
  }
  return found
}

/** Fewest letters of a name's part: shorter ones of one sound are often two names. */
const partLength = 4

const mayBePart = (part: string): boolean => part.length >= partLength && !/m[ae]n$/u.test(part)
const isPairable = perWord(mayBePart)
const isPairableBare = perWord(word => mayBePart(bare(word)))

/** Finds two parts of a name that are side by side. */
export function findNamePairs({ tokens, capitals }: Sentence): readonly Naming[] {
  const found: Naming[] = []
  for (const at of capitals) {
    const first = tokens[at]
    if (!isNamePart(first) || !isPairable(first)) continue
    const second = tokenAt(tokens, at + 1)
    if (!isNamePart(second) || first.end + 1 !== second.start || !isPairableBare(second)) continue
    found.push({
      thing: `${soundOf(first)} ${soundOfBare(second)}`,
      form: `${formOf(first)} ${formOfBare(second)}`,
      span: { field: first.field, start: first.start, end: second.start + bareOf(second).length },
    })
  }
  return found
}

/** Fewest letters of a name of one word: shorter ones of one sound are often two names. */
const aloneLength = 6

const mayBeAlone = perWord(word => {
  const text = bare(word)
  return text.length >= aloneLength && /^\p{Lu}\p{Ll}+$/u.test(text) && !/m[ae]n$/u.test(text)
})

/**
 * Finds names of one word with no other part beside them, but not at a sentence's start, where any word has a capital.
 */
export function findLoneNames({ tokens, capitals }: Sentence): readonly Naming[] {
  const found: Naming[] = []
  for (const at of capitals) {
    const name = tokens[at]
    if (at === 0 || !isNamePart(name)) continue
    if (!mayBeAlone(name) || isCapital(tokenAt(tokens, at - 1)) || isCapital(tokenAt(tokens, at + 1))) continue
    const text = bareOf(name)
    found.push({
      thing: `${soundOfBare(name)} ${text.slice(-1)}`,
      form: formOfBare(name),
      span: { field: name.field, start: name.start, end: name.start + text.length },
    })
  }
  return found
}

const isCapital = perWord(word => /^\p{Lu}/u.test(word))
