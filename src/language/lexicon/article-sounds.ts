import { makeWordSet } from '../words/word-set.js'

/**
 * Words whose first sound is not that of their first letter, by their beginnings, in lower case.
 * Source: any English dictionary with pronunciations; compiled for wirelint. MIT, as the project.
 */

/** A pattern for words that begin like one of some patterns, which white space separates. */
const startingWith = (beginnings: string): RegExp => new RegExp(`^(?:${beginnings.trim().replace(/\s+/gu, '|')})`, 'u')

/** They begin with a vowel letter and a consonant's sound: "a university", "a European", "a one-off", "a Uefa ban". */
export const consonantSound = startingWith(`
  uni(?![nmdr]|ss) unanim(?!at) use usu usa usi uta ute uti uto ubiq ucas uefa ugan uig uka ukip ukr ulez unesco(?!r)
  ura ure urin uro uru uvu uyg eu ewe ewi one(?![iorg]) once oua oui oax
`)

/** They begin with h and a vowel's sound: "an hour", "an heir", "an honest man". */
export const silentH = /^(?:hour|heir|honest|honor|honour|honorab|honorar)/u

/** Both articles are right: "a historic" and "an historic", "an herb" in America, "a hotel". */
export const eitherSound = startingWith(`
  unid hist herb hotel habit hallucin harmonic harmonious hered heretic hero heroic hilar hispan homage horrend horrif
  hors$ herm[eè]s hypoth hyst u$ uh ukul umm unir ie[^l] urals?$
`)

/**
 * They begin like no English word: with a letter that is read by its name, or with a vowel that is not written ("an
 * mRNA vaccine", "an Nvidia chip", "an mpox shot", "an Xbox", "an Yves Klein"). Their letters do not show which.
 */
export const foreignOnset = startingWith(`
  f[^aeiouyrlj] h[^aeiouy] l[^aeiouyl] m[^aeiouycn] n[^aeiouy] r[^aeiouyh] s[bdgsx] x[^aeiouy] y[^aeiou]
`)

/** Words that are often written in capitals, and are read as words: “a NO vote”. */
const shoutedWords = makeWordSet('no so me my mr mrs ms one only euro up us')

/**
 * Returns the article before initials that are read by their letters; null where they may be read as a word (“a NATO
 * envoy”, “an LED lamp” or “a LED lamp”), or are a Roman number. The names of f, h, l, m, n, r, s and x begin with a
 * vowel, so that only such initials of two letters, or with a beginning like no word's, are sure.
 */
export function articleForInitials(initials: string): 'a' | 'an' | null {
  const word = initials.replace(/s$/u, '').toLowerCase()
  if (shoutedWords.has(word) || /^[ivxlc]+$/u.test(word)) return word === 'us' ? 'a' : null
  if (/^[aeio]/u.test(word)) return 'an'
  if (word.startsWith('u')) return word.length < 4 ? 'a' : null
  if (/^[bcdgjkpqtvwyz]/u.test(word)) return 'a'
  return word.length === 2 || foreignOnset.test(word) ? 'an' : null
}

/** After these words “a” is a letter: "hepatitis a", "plan a", "case a". */
export const lettered = makeWordSet(`
  annex appendix block case category class exhibit figure grade group hepatitis influenza level option part plan point
  question schedule section serie type vitamin
`)

/**
 * Words that follow the preposition “a” or “à” of Latin, Italian and French in phrases that English uses: "a cappella",
 * "a la carte", "a priori".
 */
export const afterLatinA = makeWordSet(`
  battuta bientot capella cappella capriccio clef contrario contrecoeur coeur deux due fond fortiori fresco gogo jour
  la latere maximis mensa mezza minima mode outrance parte piacere point posteriori priori prima propos quatre rebours
  secco tempo terre trois tutti vinculo volonte
`)
