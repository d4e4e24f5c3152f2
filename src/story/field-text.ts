import type { OriginMap, Place } from './story.js'

/** A run of a field's text and where the file has it. `decoded` runs stand for the whole of `from`–`to`. */
interface Piece {
  /** Where the run starts in the field's text. */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly verbatim: boolean
}

/**
 * Builds a field's text piece by piece, in the order of the file, and remembers where each piece came from. A reader never
 * cuts strings and counts afterwards.
 */
export class FieldText {
  readonly #source: string
  readonly #pieces: Piece[] = []
  readonly #parts: string[] = []
  #length = 0

  constructor(source: string) {
    this.#source = source
  }

  /** What stands in the file from `from` to `to`, as it stands. */
  verbatim(from: number, to: number): this {
    return this.#add(this.#source.slice(from, to), from, to, true)
  }

  /** What the file spells otherwise: an entity, an escape, a line end, a break between two paragraphs. */
  decoded(text: string, from: number, to: number): this {
    return this.#add(text, from, to, this.#source.slice(from, to) === text)
  }

  /** Some of another text, from `from` to `to` in its own characters, at its places in the same file. */
  append(other: FieldText, from = 0, to = Infinity): this {
    for (let index = lastAtOrBefore(other.#pieces, from); index < other.#pieces.length; index++) {
      // `index` lies within the array.
      const { at, from: start, to: end, verbatim } = other.#pieces[index] as Piece
      if (at >= to) break
      const text = other.#parts[index] ?? ''
      const [first, past] = [Math.max(from - at, 0), Math.min(to - at, text.length)]
      if (first >= past) continue
      if (verbatim) this.#add(text.slice(first, past), start + first, start + past, true)
      else this.#add(text.slice(first, past), start, end, false)
    }
    return this
  }

  get text(): string {
    return this.#parts.join('')
  }

  /** The text's last run: what a reader has put last. */
  get tail(): string {
    return this.#parts.at(-1) ?? ''
  }

  /** Where the first piece begins in the file and the last one ends; an empty text has no place. */
  get place(): { readonly start: number; readonly end: number } | null {
    const [first, last] = [this.#pieces[0], this.#pieces.at(-1)]
    return first === undefined || last === undefined ? null : { start: first.from, end: last.to }
  }

  get origin(): OriginMap {
    return originOf(this.#source, this.text, this.#pieces)
  }

  #add(text: string, from: number, to: number, verbatim: boolean): this {
    if (text === '') return this
    const last = this.#pieces.length - 1
    const before = this.#pieces[last]
    if (verbatim && before?.verbatim === true && before.to === from) {
      this.#pieces[last] = { ...before, to }
      this.#parts[last] = this.tail + text
      this.#length += text.length
      return this
    }
    this.#pieces.push({ at: this.#length, from, to, verbatim })
    this.#parts.push(text)
    this.#length += text.length
    return this
  }
}

function originOf(source: string, text: string, pieces: readonly Piece[]): OriginMap {
  return {
    locate(start, end): Place {
      const first = pieces[lastAtOrBefore(pieces, start)]
      // An end belongs to the character before it: "&rsquo;" ends at its semicolon, not at the next piece.
      const last = pieces[lastAtOrBefore(pieces, end - 1)]
      if (first === undefined || last === undefined) return { start: 0, end: 0, exact: false }
      const to = end === 0 ? first.from : last.verbatim ? last.from + (end - last.at) : last.to
      if (start === end) return { start: to, end: to, exact: first.verbatim || first !== last || start === 0 }
      const from = first.verbatim ? first.from + (start - first.at) : first.from
      return { start: from, end: to, exact: source.slice(from, to) === text.slice(start, end) }
    },
  }
}

/** Index of the last piece that starts at or before `at`; the first piece for anything before it. */
function lastAtOrBefore(pieces: readonly Piece[], at: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    // `middle` lies within the array: low < middle <= high.
    if ((pieces[middle] as Piece).at <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** For text decoded twice, as a story's copy inside a JSON string: `inner` over the once-decoded text, `outer` over the file. */
export const through = (inner: OriginMap, outer: OriginMap): OriginMap => ({
  locate(start, end): Place {
    const middle = inner.locate(start, end)
    const place = outer.locate(middle.start, middle.end)
    return { ...place, exact: middle.exact && place.exact }
  },
})
