import { findAll } from '../../story/pattern.js'
import type { Range } from '../../story/search.js'

/** A sign that begins with one of some characters. */
export interface Sign {
  /** The first characters of the sign. */
  readonly first: string
  /** Sticky: it fits at the sign's first character only. */
  readonly pattern: RegExp
  /** Asks more of the place than the pattern can. */
  readonly fits?: (found: RegExpExecArray, closers: Closers) => boolean
  /** The part of the sign before its first character: the name before “_2”. */
  readonly head?: RegExp
}

/** The names of things that a text closes, behind their bracket: “<b” for </b> and < / b >, “[b” for [/b]. */
class Closers {
  readonly #text: string
  #names: ReadonlySet<string> | undefined

  constructor(text: string) {
    this.#text = text
  }

  has(name: string): boolean {
    return (this.#names ??= new Set(
      findAll(this.#text, closer).map(([, bracket = '', found = '']) => bracket + found),
    )).has(name)
  }
}

const closer = /([<[])\s?\/\s?([a-z][a-z\d:_-]{0,30})\s?[>\]]/gu

/** The most characters of a name before a sign. */
const longestHead = 24

/**
 * Makes a search for signs. It stops only at first characters, so that plain copy costs one pass over the text; at each
 * of them the signs are tried in order.
 */
export function searchSigns(signs: readonly Sign[]): (text: string) => Iterable<Range> {
  const byFirst = new Map<string, readonly Sign[]>()
  for (const sign of signs)
    for (const character of sign.first) byFirst.set(character, [...(byFirst.get(character) ?? []), sign])
  const firsts = new RegExp(`[${[...byFirst.keys()].join('').replace(/[\\\]^-]/gu, String.raw`\$&`)}]`, 'gu')
  return text => findSigns(text, firsts, byFirst)
}

function* findSigns(text: string, firsts: RegExp, byFirst: ReadonlyMap<string, readonly Sign[]>): Iterable<Range> {
  const closers = new Closers(text)
  let end = 0
  for (const { index, 0: character } of findAll(text, firsts)) {
    if (index < end) continue
    for (const sign of byFirst.get(character) ?? []) {
      const found = readSign(text, index, sign, closers)
      if (found === null || found.start < end) continue
      yield found
      ;({ end } = found)
      break
    }
  }
}

function readSign(text: string, at: number, { pattern, fits, head }: Sign, closers: Closers): Range | null {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (found === null || (fits !== undefined && !fits(found, closers))) return null
  const name = head === undefined ? '' : head.exec(text.slice(Math.max(0, at - longestHead), at))?.[0]
  return name === undefined ? null : { start: at - name.length, end: at + found[0].length }
}

/** The beginning of an address: signs in it are its own. */
const address = /https?:\/\/|www\.|[a-z\d]\.[a-z]{2,10}\/|[\w.]@[a-z\d-]{1,63}\./iu

/** True for a place in the address of a page or of a mailbox. */
export function isInAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at)
  const start = Math.max(...Array.from(' \n\t\u00A0"“”<>', mark => before.lastIndexOf(mark)))
  return address.test(before.slice(start + 1))
}
