import type { Part, Reader } from '../formats/reader.js'
import { LineIndex } from '../story/line-index.js'

/**
 * The parts in which a document is checked, so that what has come meanwhile can be seen to between them: some whole stories of a
 * feed, all of anything else. `length` is how many characters of a feed a part has at least.
 */
export function* partsOfDocument(reader: Reader, name: string, text: string, length: number): Iterable<Part> {
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
