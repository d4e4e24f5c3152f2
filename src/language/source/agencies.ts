import { listNativeAgencies, listNativePlatforms } from '../lexicon/native-agencies.js'
import type { Passage } from './annotated-source.js'
import { type NameDifference, NameTable, type PlacedName, placeName } from './name-table.js'

const agencies = new NameTable(listNativeAgencies)
const platforms = new NameTable(listNativePlatforms)

/** Compares the agencies and media that a passage names on both sides; nothing is compared if the source names none. */
export function compareAgencies({ source, english }: Pick<Passage, 'source' | 'english'>): NameDifference {
  const { lost, added } = agencies.compare({ source, english })
  const tail = added.length === 0 && lost.some(({ end }) => isSourceTail(source, end)) ? readTail(english) : null
  return tail === null ? { lost, added } : { lost, added: [tail] }
}

/** Compares the platforms of users, such as Weibo, that a passage names on both sides. */
export const comparePlatforms = (passage: Pick<Passage, 'source' | 'english'>): NameDifference =>
  platforms.compare(passage)

/** A name of another site or agency behind the last dash of a line. */
const tailName = /(?<=[-–—|]\s?)(?:The )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4}$/u

/** True for a name that ends a line behind a dash, as sites sign their headlines. */
const isSourceTail = (source: string, end: number): boolean =>
  source.slice(end).trim() === '' && /[-—－|_]\s?\S{2,6}$/u.test(source.slice(0, end))

function readTail(english: string): PlacedName | null {
  const match = tailName.exec(english.trimEnd())
  return match === null ? null : placeName(`“${match[0]}”`, match)
}

/** Words right before the name of an agency that spoke to someone. */
const creditWords = ['source:', 'interview with', 'speaking to', 'talking to', 'told']
const beforeCredit = new RegExp(`(?<!\\p{L})(?:${creditWords.join('|')})(?: the)? ?$`, 'iu')

/** True for a name in the place of a credit: in a dateline, after “Source:”, as the one who was told. */
function isCredit(english: string, { start, end }: PlacedName): boolean {
  const [before, after] = [english.slice(Math.max(0, start - 24), start), english.slice(end, end + 24)]
  const isInDateline =
    start < 80 && (/\($/u.test(before) || /\/$/u.test(before)) && /^[\w -]{0,14}[)/]\s?[-–—:]/u.test(after)
  return isInDateline || beforeCredit.test(before)
}

/** A place of a credit with a capital after it; most copy has none. */
const anyCredit = /[(/]\p{Lu}|(?:[Ss]ource:|with|to|told)(?: the)? ?\p{Lu}/u

/** Finds an agency in the place of a credit that none of some sources names. */
export const findInventedCredits = (english: string, sources: readonly string[]): readonly PlacedName[] =>
  anyCredit.test(english) ? agencies.findForeign(english, sources).filter(name => isCredit(english, name)) : []
