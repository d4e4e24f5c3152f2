/** UTF-16 units of text between two marks of the table. */
const step = 64

/** Counts the bytes of UTF-8 before an offset of a text. A table of steps keeps each count short. */
export class ByteIndex {
  readonly #text: string
  #marks: Uint32Array | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** Returns the bytes before `offset`, which counts UTF-16 units. */
  before(offset: number): number {
    this.#marks ??= countSteps(this.#text)
    const mark = Math.floor(offset / step)
    return (this.#marks[mark] ?? 0) + countBytes(this.#text, mark * step, offset)
  }
}

function countSteps(text: string): Uint32Array {
  const marks = new Uint32Array(Math.ceil(text.length / step) + 1)
  let bytes = 0
  for (let mark = 1; mark < marks.length; mark++) {
    bytes += countBytes(text, (mark - 1) * step, Math.min(mark * step, text.length))
    marks[mark] = bytes
  }
  return marks
}

/** Counts the bytes of UTF-8 of a text between two offsets, which count UTF-16 units. */
export function countBytes(text: string, from: number, to: number): number {
  let bytes = 0
  for (let at = from; at < to; at++) bytes += bytesOf(text, at)
  return bytes
}

/** Returns a unit's bytes: two for each half of a surrogate pair; three for a lone half, which is written as U+FFFD. */
function bytesOf(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  return isBetween(unit, 0xd800, 0xdfff) && isPaired(text, at, unit) ? 2 : 3
}

const isPaired = (text: string, at: number, unit: number): boolean =>
  unit < 0xdc00
    ? isBetween(text.charCodeAt(at + 1), 0xdc00, 0xdfff)
    : isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff)

const isBetween = (unit: number, low: number, high: number): boolean => unit >= low && unit <= high
