import { findAll } from '../../story/pattern.js'
import type { Misread } from './misread-utf8.js'

/** Letters of Turkish as Latin-1 shows them: its code page differs in these six alone. */
const letters: ReadonlyMap<string, string> = new Map([
  ['Ð', 'Ğ'],
  ['Ý', 'İ'],
  ['Þ', 'Ş'],
  ['ð', 'ğ'],
  ['ý', 'ı'],
  ['þ', 'ş'],
])

/** One to four words with capitals, one of which has such a letter. */
const name = new RegExp(
  '(?:\\p{Lu}\\p{Ll}{1,20} ){0,3}' + '\\p{Lu}?\\p{Ll}{0,20}[ÐÝÞðýþ]\\p{Ll}{0,20}' + '(?: \\p{Lu}\\p{Ll}{1,20}){0,3}',
  'gu',
)
/** Letters that Turkish does not have and Icelandic, Faroese, Czech or Slovak need. */
const otherLetters = /[áíóúéæøåčřžšěůďťňľôñĺŕÁÍÓÚÉÆØČŘŽŠ]/u
/** Letters that Turkish has, and Icelandic and Czech do not have. */
const turkishLetters = /[çÇüÜ]/u

/** Finds letters of Turkish names that were read in Latin-1: “Selçuk Yýldýz”. */
export function findTurkishLetters(text: string): readonly Misread[] {
  if (!/[ÐÝÞðýþ]/u.test(text)) return []
  return findAll(text, name).flatMap(({ index, 0: found }) =>
    turkishLetters.test(found) && !otherLetters.test(found)
      ? findAll(found, /[ÐÝÞðýþ]/gu).map(({ index: at, 0: letter }) => ({
          start: index + at,
          end: index + at + 1,
          meant: letters.get(letter) ?? '',
        }))
      : [],
  )
}
