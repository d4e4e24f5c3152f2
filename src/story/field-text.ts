import { firstFrom, lastUpTo, type Range } from './search.js'
import type { Field, OriginMap, Place } from './story.js'

/** A run of a field's text and its place in the file. A run that is not `verbatim` stands for all of `from` to `to`. */
interface Piece {
  /** The run's start in the field's text. */
  readonly at: number
  readonly from: number
  /** Moves when the text goes on. */
  to: number
  readonly verbatim: boolean
  readonly mark: Mark | null
}

/** A run that is no copy as it was written: a space between two lines that a reader joined, or program code. */
type Mark = 'joint' | 'code'

/**
 * Builds a field's text piece by piece, in the order of the file, and remembers each piece's place. A reader never cuts
 * strings and counts afterwards.
 */
export class FieldText {
  readonly #source: string
  readonly #pieces: Piece[] = []
  readonly #parts: string[] = []
  #length = 0
  /** The whole text, until more is added. */
  #text: string | null = null

  constructor(source: string) {
    this.#source = source
  }

  /** Adds the file's text from `from` to `to`. */
  verbatim(from: number, to: number): this {
    return this.#add(this.#source.slice(from, to), { from, to }, true)
  }

  /** Adds text that the file spells differently: an entity, an escape, a line end, a break between two paragraphs. */
  decoded(text: string, from: number, to: number): this {
    return this.#add(text, { from, to }, this.#source.slice(from, to) === text)
  }

  /** Adds the space by which a reader joins two lines. */
  joint(from: number, to: number): this {
    return this.#add(' ', { from, to }, this.#source.slice(from, to) === ' ', 'joint')
  }

  /** Adds a name that stands for program code: rules read it as a word, and report and change nothing in it. */
  code(name: string, from: number, to: number): this {
    return this.#add(name, { from, to }, false, 'code')
  }

  /** Adds some of another text of the same file; `from` and `to` count that text's characters. */
  append(other: FieldText, from = 0, to = Infinity): this {
    for (let index = pieceAt(other.#pieces, from); index < other.#pieces.length; index++) {
      // `index` lies within the array.
      const { at, from: start, to: end, verbatim, mark } = other.#pieces[index] as Piece
      if (at >= to) break
      const text = other.#parts[index] ?? ''
      const [first, past] = [Math.max(from - at, 0), Math.min(to - at, text.length)]
      if (first >= past) continue
      const place = verbatim ? { from: start + first, to: start + past } : { from: start, to: end }
      this.#add(text.slice(first, past), place, verbatim, mark)
    }
    return this
  }

  /** Returns some of this text as a text of its own. */
  slice(from: number, to: number): FieldText {
    return new FieldText(this.#source).append(this, from, to)
  }

  /** Appends another text of the same file; `separator` stands for what the file has between the two. */
  join(other: FieldText, separator: string): this {
    const [before, place] = [this.place, other.place]
    if (before !== null && place !== null) {
      if (separator === ' ') this.joint(before.end, place.start)
      else this.decoded(separator, before.end, place.start)
    }
    return this.append(other)
  }

  get text(): string {
    return (this.#text ??= this.#parts.join(''))
  }

  /** Returns the last characters of the text. */
  get end(): string {
    return `${this.#parts.at(-2) ?? ''}${this.tail}`.slice(-12)
  }

  /** The text's last run: what the reader added last. */
  get tail(): string {
    return this.#parts.at(-1) ?? ''
  }

  /** The range of the file from the first piece to the last one; null for an empty text. */
  get place(): Range | null {
    const [first, last] = [this.#pieces[0], this.#pieces.at(-1)]
    return first === undefined || last === undefined ? null : { start: first.from, end: last.to }
  }

  /** True if all its words are program code. */
  get isCode(): boolean {
    return (
      this.#pieces.some(({ mark }) => mark === 'code') &&
      this.#pieces.every(({ mark }, index) => mark !== null || !/[\p{L}\p{N}]/u.test(this.#parts[index] ?? ''))
    )
  }

  get origin(): OriginMap {
    return originOf(this.#source, this.text, this.#pieces)
  }

  #add(text: string, { from, to }: Pick<Piece, 'from' | 'to'>, verbatim: boolean, mark: Mark | null = null): this {
    if (text === '') return this
    this.#text = null
    const before = this.#pieces.at(-1)
    if (verbatim && mark === null && before?.verbatim === true && before.mark === null && before.to === from) {
      before.to = to
      this.#parts[this.#parts.length - 1] = this.tail + text
      this.#length += text.length
      return this
    }
    this.#pieces.push({ at: this.#length, from, to, verbatim, mark })
    this.#parts.push(text)
    this.#length += text.length
    return this
  }
}

function originOf(source: string, text: string, pieces: readonly Piece[]): OriginMap {
  const joints = pieces.filter(({ mark }) => mark === 'joint')
  const codes = pieces.filter(({ mark }) => mark === 'code')
  return {
    locate(start, end): Place {
      const first = pieces[pieceAt(pieces, start)]
      // An end belongs to the character before it: "&rsquo;" ends at its semicolon, not at the next piece.
      const last = pieces[pieceAt(pieces, end - 1)]
      if (first === undefined || last === undefined)
        return { start: 0, end: 0, exact: false, isJoined: false, isCode: false }
      const isJoined = isBetween(joints, start - 1, end + 1)
      const isCode = codes.length > 0 && (first.mark === 'code' || last.mark === 'code' || isBetween(codes, start, end))
      const to = end === 0 ? first.from : endIn(last, end)
      if (start === end) {
        const exact = !isCode && (first.verbatim || first !== last || start === 0)
        return { start: to, end: to, exact, isJoined, isCode }
      }
      const from = first.verbatim ? first.from + (start - first.at) : first.from
      return {
        start: from,
        end: to,
        exact: !isCode && source.slice(from, to) === text.slice(start, end),
        isJoined,
        isCode,
      }
    },
  }
}

/** True if a piece begins in a range of the text. */
function isBetween(pieces: readonly Piece[], start: number, end: number): boolean {
  const next = pieces[firstFrom(pieces, start, startInText)]
  return next !== undefined && next.at < end
}

const endIn = (piece: Piece, end: number): number => (piece.verbatim ? piece.from + (end - piece.at) : piece.to)

/** Returns the index of the last piece that starts at or before `at`; the first piece for anything before it. */
const pieceAt = (pieces: readonly Piece[], at: number): number => Math.max(0, lastUpTo(pieces, at, startInText))

const startInText = ({ at }: Piece): number => at

/**
 * Joins the maps of a text that was decoded twice, as HTML in a JSON string: `inner` maps to the text decoded once,
 * `outer` maps that to the file.
 */
export const composeMaps = (inner: OriginMap, outer: OriginMap): OriginMap => ({
  locate(start, end): Place {
    const middle = inner.locate(start, end)
    const place = outer.locate(middle.start, middle.end)
    return {
      ...place,
      exact: middle.exact && place.exact,
      isJoined: middle.isJoined || place.isJoined,
      isCode: middle.isCode || place.isCode,
    }
  },
})

/** Moves fields that were read from a decoded text to the text's own source. */
export const liftFields = (fields: readonly Field[], { origin }: FieldText): readonly Field[] =>
  fields.map(field => ({ ...field, origin: composeMaps(field.origin, origin) }))
