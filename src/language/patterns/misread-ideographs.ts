import { findAll } from '../../story/pattern.js'
import { onFirstUse } from '../../story/first-use.js'
import { decodeBytes } from '../lexicon/code-pages.js'
import type { Misread } from './misread-utf8.js'

const letters = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
const marks = Array.from('‘’“”–—…')
const accented = Array.from({ length: 64 }, (_, index) => String.fromCharCode(0xc0 + index))
/** Marks in code page 1252; the ellipsis is 0x85. */
const windowsBytes: Readonly<Record<string, number>> = {
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
}

/**
 * Makes a table of what English becomes in the code pages of China, Korea and Japan, where two bytes are one character:
 * a mark in UTF-8 or in code page 1252 with the letter behind it, and a letter with an accent. 4,000 entries.
 */
function makeReadings(): ReadonlyMap<string, string> {
  const readings = new Map<string, string>()
  const encoder = new TextEncoder()
  for (const page of ['gbk', 'shift_jis', 'big5', 'euc-kr']) {
    const add = (bytes: readonly number[], meant: string): void => {
      const read = decodeBytes(page, Uint8Array.from(bytes)) ?? ''
      if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Co}]+[a-zA-Z]?$/u.test(read))
        readings.set(read, meant)
    }
    for (const letter of accented) add([...encoder.encode(letter)], letter)
    for (const mark of marks)
      for (const letter of letters) {
        add([...encoder.encode(mark + letter)], mark + letter)
        const byte = windowsBytes[mark]
        if (byte !== undefined) add([byte, letter.charCodeAt(0)], mark + letter)
      }
  }
  return readings
}

const loadReadings = onFirstUse(makeReadings)

const run = '[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Katakana}\\p{Co}]{1,2}'
/** One or two characters of East Asia that a Latin letter touches. */
const touching = new RegExp(`(?<=[A-Za-z])${run}|${run}(?=[a-z]{2})`, 'gu')

/** Finds marks and letters of English that were read in a code page of East Asia: “mayor鈥檚”, “don抰”, “Garc铆a”. */
export function findMisreadIdeographs(text: string): readonly Misread[] {
  return findAll(text, touching).flatMap(({ index, 0: found }) => readAt(text, index, found) ?? [])
}

function readAt(text: string, start: number, found: string): Misread | null {
  const readings = loadReadings()
  for (const length of [found.length, 1]) {
    const read = text.slice(start, start + length)
    const meant = readings.get(read)
    if (
      meant !== undefined &&
      isEnglish(text.slice(start + length, start + length + 12), text.charAt(start - 1), meant)
    )
      return { start, end: start + length, meant }
  }
  return null
}

/** True for a letter in a word, an apostrophe with its ending, an opening mark before a word. */
function isEnglish(behind: string, before: string, meant: string): boolean {
  const rest = meant.slice(1) + (/^[a-z]*/u.exec(behind)?.[0] ?? '')
  const touches = /[A-Za-z]/u.test(before)
  if (meant.length === 1) return touches
  if (rest === 't') return before === 'n'
  if (meant.startsWith('’')) return touches && /^(?:s|re|ve|ll|d|m|S)$/u.test(rest)
  return /^[“‘]/u.test(meant) ? !touches && rest.length > 1 : touches && rest.length > 1
}
