import { findStringComments } from '../comments.js'
import { Item, type Part, ReadError, type Reader, type ReadResult } from '../reader.js'
import { readStoryOrError } from './json-feed.js'
import { chooseShape } from './json-shape.js'
import { parseJson } from './json-value.js'
import { createLineCutter } from './line-cutter.js'

/** JSONL: one story a line, each line a JSON document of its own. */
export const jsonlReader: Reader = {
  cutter: createLineCutter,
  comments: 'lines',
  findComments: findStringComments,
  *read(part) {
    let line = part.before + 1
    let start = 0
    while (start < part.text.length) {
      const lineFeed = part.text.indexOf('\n', start)
      const end = lineFeed < 0 ? part.text.length : lineFeed
      yield* readLineStories(part, start, end, line)
      start = end + 1
      line++
    }
  },
}

/** Reads the story on a line, or several if the line is an API's wrapper; none on a blank line. */
function readLineStories({ name, text, json }: Part, start: number, end: number, line: number): readonly ReadResult[] {
  const skipped = /^[\uFEFF\s]*/u.exec(text.slice(start, Math.min(end, start + 1000)))?.[0].length ?? 0
  const from = start + skipped
  if (from >= end) return []
  const whole = new Item(from, end)
  if (text[from] !== '{') return [whole, new ReadError('This line is not a JSON object: expected {"text": "…"}.', from)]
  const { root, problems } = parseJson(text, from, end)
  const [problem] = problems
  if (problem !== undefined)
    return [whole, new ReadError(`This line is not valid JSON: ${problem.what}.`, problem.offset)]
  if (root === null) return []
  const shape = chooseShape(json)
  return shape
    .find(root)
    .flatMap(item => [
      new Item(item.start, item.end),
      readStoryOrError(item, `${name}#${String(line)}`, (value, id) => shape.read(value, id, 'jsonl')),
    ])
}
