import { isCountryName } from '../words/country-names.js'
import { foldLetters } from '../words/fold-letters.js'
import { type PlacedName, placeName } from './name-table.js'

/** Letters that stand for one sound in names that went through another script. */
const sounds: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/sch|sh|ch|zh|[cszxjq]/gu, 's'],
  [/ph|[fvw]/gu, 'f'],
  [/[bp]/gu, 'p'],
  [/[dt]/gu, 't'],
  [/[gk]/gu, 'k'],
  [/[lr]/gu, 'l'],
  [/[aeiouyh'’-]|\s/gu, ''],
  [/(.)\1+/gu, '$1'],
]

/** Returns the consonants of a name as they sound: “Raisi” and “Lacy” are the same. */
export const soundOf = (name: string): string =>
  sounds.reduce((text, [letters, sound]) => text.replace(letters, sound), foldLetters(name))

/** Consonants that prove a name by themselves; one of fewer needs words around it that show a person. */
const enough = 3
/** Letters at the start of a long name that two names share. */
const sameStart = 5

const word = /(?<![\p{L}\p{N}@])\p{Lu}\p{L}{3,}/gu
const titles = ['President', 'Premier', 'Minister', 'Chancellor', 'Secretary', 'Chairman', 'King', 'Prince', 'leader']
const title = new RegExp(`(?:${titles.join('|')})(?: \\p{Lu}\\p{L}+)?\\s$`, 'u')
const possessive = /^['’]s\s/u

/** Finds a word in an English text that is a person's surname in another spelling. The right spelling is not in it. */
export function findGarbled(fullName: string, english: string): PlacedName | null {
  const parts = fullName.split(' ')
  const surname = parts.at(-1) ?? ''
  const sound = soundOf(
    /^(?:von|van|der|de|da|bin|al|el)$/iu.test(parts.at(-2) ?? '') ? parts.slice(1).join(' ') : surname,
  )
  for (const match of english.matchAll(word)) {
    const [name] = match
    if (isCountryName(name) || parts.includes(name)) continue
    const isSame = soundOf(name) === sound && sound.length > 1
    const isStart = surname.length > sameStart && name.slice(0, sameStart) === surname.slice(0, sameStart)
    const before = english.slice(Math.max(0, match.index - 40), match.index)
    const isPerson = title.test(before) || possessive.test(english.slice(match.index + name.length))
    if ((isSame && (sound.length >= enough || isPerson)) || isStart) return placeName(`“${name}”`, match)
  }
  return null
}
