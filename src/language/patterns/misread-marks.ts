import { onFirstUse } from '../../story/first-use.js'
import { anyOf, findAll } from '../../story/pattern.js'
import { readUpperHalf } from '../lexicon/code-pages.js'
import { makeWordSet } from '../words/word-set.js'
import type { Misread } from './misread-utf8.js'

/** The characters that marks become where one page of 256 characters is read as another. */
interface Reading {
  readonly apostrophe: string
  readonly opener: string
  readonly closer: string
  readonly dash: string
  /** Apostrophes behind a word, before an ending. */
  readonly endings: RegExp
  /** Openers before a word. */
  readonly openers: RegExp
  /** Dashes and openers that stand alone. */
  readonly dashes: RegExp
}

const writtenPages = ['windows-1252', 'macintosh']
const readPages = ['windows-1252', 'macintosh', 'cp437', 'cp850', 'ibm866', 'koi8-r', 'windows-1251']

const ending = '(?=(?:s|t|re|ve|ll|d|m)(?!\\p{L}))'

/** Makes the readings in which the apostrophe becomes a letter or a sign that it never is. */
function makeReadings(): readonly Reading[] {
  const halves = new Map(readPages.map(page => [page, readUpperHalf(page)] as const))
  return writtenPages.flatMap(written =>
    readPages.flatMap(read => {
      const [from = '', to = ''] = [halves.get(written), halves.get(read)]
      const [apostrophe = '', opener = '', closer = '', dash = ''] = Array.from('’“”–', mark =>
        to.charAt(from.indexOf(mark)),
      )
      return /[’”“‘„‚\u0080-\u009F]/u.test(apostrophe + opener) ? [] : [readingOf(apostrophe, opener, closer, dash)]
    }),
  )
}

function readingOf(apostrophe: string, opener: string, closer: string, dash: string): Reading {
  return {
    apostrophe,
    opener,
    closer,
    dash,
    endings: new RegExp(`(?<=\\p{L})${apostrophe}${ending}`, 'gu'),
    openers: new RegExp(`(?<![\\p{L}\\d])${opener}(?=[A-Za-z])`, 'gu'),
    dashes: new RegExp(`(?<=[\\p{Ll},] )${dash}(?= \\p{Ll})`, 'gu'),
  }
}

const loadReadings = onFirstUse(makeReadings)

/** The characters that the readings have for an apostrophe and for an opening mark, next to letters. */
const hint = new RegExp(anyOf(['\\p{L}[ÕíÆТ▓ûХўҐ]\\p{Ll}{1,2}(?!\\p{L})', '(?<!\\p{L})[ÒìôУ⌠ТУ“][A-Za-z]']), 'u')

/** Finds quotation marks of one page of 256 characters that were read in another: “mayorÕs”, “ìferryî”. */
export function findMisreadMarks(text: string, isCommonWord: (word: string) => boolean): readonly Misread[] {
  if (!hint.test(text)) return []
  return loadReadings().flatMap(reading => findMarks(text, reading, isCommonWord))
}

function findMarks(text: string, reading: Reading, isCommonWord: (word: string) => boolean): readonly Misread[] {
  const copy = { text, isWord: (word: string) => /^[a-z]{2,}$/u.test(word) && isCommonWord(word) }
  const found = findAll(text, reading.openers).flatMap(({ index }) => readPair(copy, index, reading))
  const endings = findAll(text, reading.endings).map(({ index }) => index)
  const sure = endings.filter(at => isApostrophe(copy, at, reading))
  const all = [...found, ...sure.map(at => misread(at, reading.apostrophe, '’'))]
  if (all.length === 0) return []
  // One sure mark shows the page; then its dashes and the endings of names are no letters either.
  const named = endings.filter(
    at => !sure.includes(at) && /[A-Z][a-z]{3,}$/u.test(text.slice(Math.max(0, at - 20), at)),
  )
  const dashes = findAll(text, reading.dashes).map(({ index }) => misread(index, reading.dash, '–'))
  return [...all, ...named.map(at => misread(at, reading.apostrophe, '’')), ...dashes]
}

const misread = (start: number, { length }: string, meant: string): Misread => ({ start, end: start + length, meant })

interface Copy {
  readonly text: string
  readonly isWord: (word: string) => boolean
}

/** Contractions that are no words without their apostrophe. */
const contraction = makeWordSet(`
  don can won isn aren wasn weren didn doesn hasn haven hadn couldn wouldn shouldn it he she that we they you i
`)

/** True for a character between a word and its ending that no such word has: “mayorÕs”, but not “país”. */
function isApostrophe({ text, isWord }: Copy, at: number, { apostrophe }: Reading): boolean {
  const host = /(?<![A-Za-z])[A-Za-z]+$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? ''
  const tail = /^\p{L}+/u.exec(text.slice(at + apostrophe.length, at + 4))?.[0] ?? ''
  if (/\p{L}/u.test(text.charAt(at - host.length - 1))) return false
  const isCapital = !/\p{Ll}/u.test(apostrophe)
  if (isCapital && /[a-z]{2}$/u.test(host)) return true
  if (tail === 's') return (host.length > 2 && isWord(host)) || /^(?:[Ii]t|[Hh]e)$/u.test(host)
  return contraction.has(host.toLowerCase())
}

/** The farthest that speech reaches from its opener. */
const longest = 600

/** Finds the marks of a quotation: an opener before a word, and a closer behind one. */
function readPair({ text, isWord }: Copy, start: number, { opener, closer }: Reading): readonly Misread[] {
  const rest = text.slice(start + 1, start + longest).split(/\n\s*\n/u, 1)[0] ?? ''
  const first = /^[A-Za-z]+/u.exec(rest)?.[0] ?? ''
  const isWhole = !/\p{L}/u.test(rest.charAt(first.length).replace(closer, ''))
  if (!isWhole || (!/^[A-Z]/u.test(first) && !isWord(first))) return []
  for (let at = rest.indexOf(closer); at >= 0; at = rest.indexOf(closer, at + 1)) {
    const last = /(?<!\p{L})[A-Za-z]+$/u.exec(rest.slice(Math.max(0, at - 30), at))?.[0] ?? ''
    const isEnd = !/[\p{L}\d]/u.test(rest.charAt(at + closer.length))
    if (isEnd && (/[.,!?]/u.test(rest.charAt(at - 1)) || last !== ''))
      return [misread(start, opener, '“'), misread(start + 1 + at, closer, '”')]
  }
  return []
}
