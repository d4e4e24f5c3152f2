import { anyOf } from '../../story/pattern.js'
import type { Token } from '../annotated-story.js'
import { givenNameForms } from '../lexicon/given-name-forms.js'
import { ofWord } from '../vocabulary.js'
import { plainPartOf } from './transliteration.js'

/** A given name and a surname, side by side. */
interface TwoParts {
  readonly first: Token
  readonly last: Token
}

/** Returns what all spellings of one sound have in common: “al-Tayib”, “El-Tayeb”; “Hrytsai”, “Gritsay”. */
export const looseSoundOf = ofWord(spelling =>
  spelling
    .replace(/['’]s?$/u, '')
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ‘\u0060]/gu, '')
    .toLowerCase()
    .replace(/^(?:al|el|ul|ad|an|ar|as|ash|at|az)-/u, '')
    .replace(/^h(?=[ry])|^gh?/u, 'g')
    .replace(/ph/gu, 'f')
    .replace(/(?<=[kdt])h/gu, '')
    .replace(/t[sz](?=[aeiouy])/gu, 'c')
    .replace(/q|ck/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/[eyj]/gu, 'i')
    .replace(/oo|ou|o/gu, 'u')
    .replace(/(.)\1+/gu, '$1'),
)

/** True for two given names that one person may have in two renderings. */
export function areOneGivenName(one: Token, other: Token): boolean {
  const [a, b] = [plainPartOf(one), plainPartOf(other)]
  if (a === b) return true
  const name = givenNameForms.get(a)
  if (name !== undefined && name === givenNameForms.get(b)) return true
  const [left, right] = [looseSoundOf(one), looseSoundOf(other)]
  return (
    Math.min(left.length, right.length) > 2 && (left === right || lacksVowel(left, right) || lacksVowel(right, left))
  )
}

/** True for a name that is another one without a vowel within: “Amna”, “Amina”. */
function lacksVowel(short: string, long: string): boolean {
  if (long.length !== short.length + 1) return false
  let at = 0
  while (short[at] === long[at]) at++
  return at > 0 && at < short.length && /[aiu]/u.test(long[at] ?? '') && short.slice(at) === long.slice(at + 1)
}

const caseEnding = /^(?:|a|e|i|o|u|y|em|om|ou|ovi|owi|ie|iem|ę|ą|oj|ej|á|ý|é|ém|ov|ju|ja|ye)$/u
const surnameEndings = '|a|e|i|o|u|y|em|om|ou|ovi|owi|ie|ę|ą|oj|ej|ý|ého|ému|ým'
const longEndings = 'iego|iemu|im|ego|emu|ogo|omu|ové|ovou|oy|ka|kem|ku|ce|ek|ec|ki'
const surnameEnding = new RegExp(`^${anyOf([surnameEndings, longEndings])}$`, 'u')
const slavic = /[ěščřžýůťďňłśćńźżęą]|(?:sk[iy]|ck[iy]|enko|uk|ak|ek|i[cčć]|usk|owicz|[oe]v)$/u
/** A man’s surname whose woman’s form adds a letter. */
const addsLetter = /(?:[oe]v|in|yn|sk|[sc]k[iy]|[iy]j|y|ý)$/u

/** True for two names of which one keeps the case endings of its language: “Josef Kučera”, “Josefa Kučery”. */
export function areCasesOfOneName(one: TwoParts, other: TwoParts): boolean {
  const given = restsOf(one.first, other.first, 3)
  const family = restsOf(one.last, other.last, 4)
  if (given === null || family === null || ![...given].every(rest => caseEnding.test(rest))) return false
  if (
    !family.every(rest => surnameEnding.test(rest)) ||
    ![one, other].some(
      ({ first, last }) => slavic.test(last.text.toLowerCase()) || /[ěščřžýůťďňłśćńźżęą]/u.test(first.text),
    )
  )
    return false
  // “Ivan Petrov” and “Ivana Petrova” are a man and a woman.
  const woman = [one, other].find(({ first, last }) => /a$/u.test(first.text) && /[aá]$/u.test(last.text))
  const man = woman === one ? other : one
  return woman === undefined || !addsLetter.test(man.last.text.toLowerCase())
}

/** The ends of two words behind the letters that they share; null for equal words and for too few letters in common. */
function restsOf(one: Token, other: Token, least: number): readonly [string, string] | null {
  const [a, b] = [one, other].map(({ text }) => text.replace(/['’]s?$/u, '').toLowerCase()) as [string, string]
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a === b || at < least ? null : [a.slice(at), b.slice(at)]
}
