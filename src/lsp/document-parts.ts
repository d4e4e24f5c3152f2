import type { Part, Reader } from '../formats/reader.js'
import { LineIndex } from '../story/line-index.js'

/**
 * Cuts a document into parts, so that other messages can be answered between two of them: whole stories of a feed, or
 * all of any other document. `length` is the least number of characters in a part of a feed.
 */
export function* cutDocument(reader: Reader, name: string, text: string, length: number): Iterable<Part> {
  const lines = new LineIndex(text)
  const cutter = reader.cutter?.() ?? null
  const part = (from: number, to: number, before: number, last: boolean): Part => ({
    name,
    text: text.slice(from, to),
    start: lines.point(from),
    before,
    last,
  })
  let [from, before] = [0, 0]
  for (let at = 0; cutter !== null && at < text.length; at += length) {
    const cut = cutter(text.slice(at, at + length))
    if (cut === null) continue
    yield part(from, at + cut.last, before, false)
    from = at + cut.last
    before += cut.count
  }
  if (from < text.length || from === 0) yield part(from, text.length, before, true)
}
