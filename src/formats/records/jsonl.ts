import { stringComments } from '../comments.js'
import { itemsIn, storyOrError } from './json-feed.js'
import { jsonDocument } from './json-value.js'
import { isStory, storyIn } from './json.js'
import { lineCutter } from './line-cutter.js'
import { type Found, Item, type Part, ReadError, type Reader } from '../reader.js'

/** JSONL: one story a line, each read as a JSON document of its own. */
export const jsonlReader: Reader = {
  cutter: lineCutter,
  comments: 'lines',
  commentsIn: stringComments,
  *read(part) {
    let line = part.before + 1
    let start = 0
    while (start < part.text.length) {
      const lineFeed = part.text.indexOf('\n', start)
      const end = lineFeed < 0 ? part.text.length : lineFeed
      yield* storiesInLine(part, start, end, line)
      start = end + 1
      line++
    }
  },
}

/** The story on a line, or more where an API's envelope is one line; none on a blank line. */
function storiesInLine({ name, text }: Part, start: number, end: number, line: number): readonly Found[] {
  const skipped = /^[\uFEFF\s]*/u.exec(text.slice(start, Math.min(end, start + 1000)))?.[0].length ?? 0
  const from = start + skipped
  if (from >= end) return []
  const whole = new Item(from, end)
  if (text[from] !== '{') return [whole, new ReadError('This line is not a JSON object: expected {"text": "…"}.', from)]
  const { root, breaches } = jsonDocument(text, from, end)
  const [breach] = breaches
  if (breach !== undefined) return [whole, new ReadError(`This line is not valid JSON: ${breach.what}.`, breach.offset)]
  if (root === null) return []
  return itemsIn(root, isStory).flatMap(item => [
    new Item(item.start, item.end),
    storyOrError(item, `${name}#${String(line)}`, (value, id) => storyIn(value, id, 'jsonl')),
  ])
}
