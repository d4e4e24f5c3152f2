import { LineIndex } from '../../story/line-index.js'
import type { PlaceOf } from './yaml-document.js'

/** A module's source, and of the same length: it without its comments, and it without its strings too, by which brackets are told. */
interface Source {
  readonly code: string
  readonly bare: string
  /** Brackets that are open at each character. */
  readonly depths: readonly number[]
}

/** Where a key or an item of a list begins, and what it is given. */
interface Place {
  readonly at: number
  readonly value: number
  readonly end: number
}

/** Where keys stand in the source of a module: as far as they are written there, one within the other; empty where none is. */
export const placesIn =
  (text: string): PlaceOf =>
  ({ path }) => {
    const source = read(text)
    const whole: Place = { at: -1, value: 0, end: text.length }
    const exported = {
      ...whole,
      value: Math.max(0, source.bare.search(/\b(?:export\s{1,9}default|module\.exports)\b/u)),
    }
    let place = find(source, path[0] ?? '', exported) === null ? whole : exported
    for (const key of path) place = find(source, key, place) ?? place
    if (place.at < 0) return ''
    const { line, column } = new LineIndex(text).point(place.at)
    return `:${String(line)}:${String(column)}`
  }

const find = (source: Source, key: string | number, within: Place): Place | null =>
  typeof key === 'string' ? keyIn(source, key, within) : itemIn(source, key, within)

/** Where a key is given a value, in the least brackets. */
function keyIn({ code, bare, depths }: Source, key: string, { value: from, end }: Place): Place | null {
  let found: Place | null = null
  for (let at = code.indexOf(key, from); at >= 0 && at < end; at = code.indexOf(key, at + 1)) {
    const behind = at + key.length
    const isQuoted = /["']/u.test(code.charAt(at - 1)) && code.charAt(at - 1) === code.charAt(behind)
    const isWord = bare.startsWith(key, at) && !/[\w$-]/u.test(code.charAt(at - 1))
    const colon = firstBehind(bare, isQuoted ? behind + 1 : behind)
    if (
      (!isQuoted && !isWord) ||
      bare[colon] !== ':' ||
      (depths[at] ?? 0) >= (found === null ? Infinity : (depths[found.at] ?? 0))
    )
      continue
    const value = firstBehind(code, colon + 1)
    found = { at, value, end: closeOf({ code, bare, depths }, value) }
  }
  return found
}

function itemIn(source: Source, index: number, { value }: Place): Place | null {
  const { code, bare, depths } = source
  if (bare[value] !== '[') return null
  const end = closeOf(source, value)
  const within = (depths[value] ?? 0) + 1
  let start = value + 1
  for (let at = start, nth = 0; at <= end; at++) {
    if ((bare[at] !== ',' && at !== end) || depths[at] !== within) continue
    const first = firstBehind(code, start)
    if (nth === index) return first < end ? { at: first, value: first, end: at } : null
    start = at + 1
    nth++
  }
  return null
}

const firstBehind = (text: string, from: number): number => {
  let at = from
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  return at
}

/** Where the bracket closes that opens at a place; the place itself where none does, as what is not written there cannot be looked into. */
function closeOf({ bare, depths }: Source, open: number): number {
  if (!/[[({]/u.test(bare.charAt(open))) return open
  const within = (depths[open] ?? 0) + 1
  let at = open + 1
  while (at < bare.length && !(depths[at] === within && /[\])}]/u.test(bare.charAt(at)))) at++
  return at
}

function read(text: string): Source {
  const [code, bare]: [string[], string[]] = [[], []]
  const depths: number[] = []
  let depth = 0
  for (let at = 0; at < text.length;) {
    const end = stretchEnd(text, at)
    const blank = text.slice(at, end).replace(/[^\n]/gu, ' ')
    const isComment = text[at] === '/' && end > at + 1
    code.push(isComment ? blank : text.slice(at, end))
    bare.push(end > at + 1 ? blank : text.charAt(at))
    for (let each = at; each < end; each++) depths.push(depth)
    if (end === at + 1) depth += /[[({]/u.test(text.charAt(at)) ? 1 : /[\])}]/u.test(text.charAt(at)) ? -1 : 0
    at = end
  }
  return { code: code.join(''), bare: bare.join(''), depths }
}

/** Where a comment or a string ends that begins at a place; any other character ends behind itself. */
function stretchEnd(text: string, at: number): number {
  const sign = text.slice(at, at + 2)
  const close = sign === '//' ? '\n' : sign === '/*' ? '*/' : /^["'`]/u.test(sign) ? sign.charAt(0) : null
  if (close === null) return at + 1
  for (let end = at + (sign.startsWith('/') ? 2 : 1); end < text.length; end++) {
    if (text[end] === '\\' && !sign.startsWith('/')) end++
    else if (text.startsWith(close, end)) return close === '\n' ? end : end + close.length
  }
  return text.length
}
