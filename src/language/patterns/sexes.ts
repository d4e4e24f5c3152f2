import { mensNames } from '../lexicon/mens-names.js'
import { mensNouns, womensNouns } from '../lexicon/sexed-nouns.js'
import { mensTitles, womensTitles } from '../lexicon/sexed-titles.js'
import { womensNames } from '../lexicon/womens-names.js'
import { joinPatterns } from '../../story/pattern.js'
import { ofWord } from '../vocabulary.js'
import { foldNamePart } from './transliteration.js'

/** The sex of a person, by the pronoun for it. */
export type Sex = 'he' | 'she'

/** Endings of women’s surnames and of both sexes’ patronymics, in Slavic, Baltic and Nordic names. */
const womensEnding = joinPatterns(
  [/(?:[^aeiou](?:ova|eva)|ová|[sc]ka(?:ya|ia)|skaya)$/u, /(?:(?:ie|ai|y|u)t[eė]|ien[eė]|d[oó]ttir|[eo]vna|ichna)$/u],
  'u',
)
const mensEnding = /(?:[oe]vich|[oe]vych|[oe]wicz|sson)$/u
/** Surnames and places with such an ending that are no woman’s. */
const others = /^(?:casan|villan|terran|bossan|cord|can|mold|kos|gen|n|jehov)ova$/u

/** Endings of given names in Japanese and Korean that are those of one sex. */
const womensGiven = joinPatterns(
  [/^[a-z]*(?:[a-gi-z][a-z]|h[a-hj-z])ko$/u, /^(?:mi|hye)-\p{Ll}+$|-(?:mi|sook|ja|ok|hye)$/u],
  'u',
)
const mensGiven = /^[a-z]{2,}(?:hiko|hiro|tar[oō]|suke|nobu|kazu|ichi)$/u

const foldName = (spelling: string): string => foldNamePart(spelling).replaceAll('ł', 'l')

/** Returns the sex that a given name shows; null for one that both sexes have, and for other words. */
export const sexOfGivenName = ofWord(readGivenName)

function readGivenName(spelling: string): Sex | null {
  const name = foldName(spelling)
  if (womensNames.has(name) || womensGiven.test(name)) return 'she'
  return mensNames.has(name) || mensGiven.test(name) ? 'he' : null
}

/** Returns the sex that a given name behind the surname shows: “Kurose Tomoko”, “Han Mi-ok”. */
export const sexOfLastName = ofWord((spelling): Sex | null => {
  const name = foldName(spelling)
  if (womensGiven.test(name) || (name.includes('-') && womensNames.has(name))) return 'she'
  return mensGiven.test(name) ? 'he' : null
})

/** Returns the sex that a surname or a patronymic shows. */
export const sexOfSurname = ofWord(readSurname)

function readSurname(spelling: string): Sex | null {
  const name = spelling.replace(/['’]s?$/u, '').toLowerCase()
  if (womensEnding.test(name) && !others.test(name)) return 'she'
  return mensEnding.test(name) && /vich$|vych$/u.test(name) ? 'he' : null
}

/** Returns the sex that a title shows: “Mrs.”. */
export const sexOfTitle = ofWord(readTitle)

function readTitle(spelling: string): Sex | null {
  const title = spelling.replace(/\.$/u, '').toLowerCase()
  if (womensTitles.has(title)) return 'she'
  return mensTitles.has(title) ? 'he' : null
}

/** Returns the sex of a noun for a person: “soprano”. */
export const sexOfNoun = ofWord(readNoun)

function readNoun(spelling: string): Sex | null {
  const noun = spelling.replace(/['’]s$/u, '').toLowerCase()
  if (womensNouns.has(noun)) return 'she'
  return mensNouns.has(noun) ? 'he' : null
}

/** A word in small letters that is no particle of names: it is at most a noun. */
const isLow = /^[a-z]{4}/u

/** True for a word that shows a sex as some part of a name, as a title or as a noun. */
export const showsSex = (spelling: string, sex: Sex): boolean =>
  readNoun(spelling) === sex ||
  (!isLow.test(spelling) && [readGivenName, readSurname, readTitle].some(read => read(spelling) === sex))
