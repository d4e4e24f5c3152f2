/** Units of text between two marks of the table. */
const step = 4096

/** How many bytes of UTF-8 stand before an offset of a text, told in steps so that it takes no walk from the beginning for each. */
export class ByteIndex {
  readonly #text: string
  #marks: readonly number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  before(offset: number): number {
    this.#marks ??= marksOf(this.#text)
    const mark = Math.floor(offset / step)
    return (this.#marks[mark] ?? 0) + bytesIn(this.#text, mark * step, offset)
  }
}

function marksOf(text: string): readonly number[] {
  const marks = [0]
  for (let at = 0; at < text.length; at += step)
    marks.push((marks.at(-1) ?? 0) + bytesIn(text, at, Math.min(at + step, text.length)))
  return marks
}

/** A surrogate pair is four bytes, two for each half; half a pair by itself is written as U+FFFD, which has three. */
function bytesIn(text: string, from: number, to: number): number {
  let bytes = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff && isPaired(text, at, unit) ? 2 : 3
  }
  return bytes
}

const isPaired = (text: string, at: number, unit: number): boolean =>
  unit < 0xdc00
    ? isBetween(text.charCodeAt(at + 1), 0xdc00, 0xdfff)
    : isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff)

const isBetween = (unit: number, low: number, high: number): boolean => unit >= low && unit <= high
