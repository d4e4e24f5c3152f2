import type { LineIndex } from '../story/line-index.js'
import type { Range } from '../story/search.js'
import type { SourceSpan } from '../story/story.js'
import type { Frame, MarkedLine } from './report.js'

/** Characters of a line that a frame keeps on either side: more than wide terminals show, less than a whole story. */
const frameReach = 400

/** Cuts a frame: the line that a range of a text starts on, with the range in it. */
export function cutFrame({ start, end }: Range, text: string, lines: LineIndex, inField: Frame['inField']): Frame {
  const line = lines.lineAround(start, text)
  const from = Math.max(line.start, start - frameReach)
  const to = Math.min(line.end, Math.max(end, start) + frameReach)
  return {
    text: text.slice(from, to),
    start: start - from,
    end: Math.min(end, line.end) - from,
    inField,
    byteColumns: { start: lines.byteColumn(start, text), end: lines.byteColumn(end, text) },
  }
}

/** Cuts the words of a source out of their paragraph, with what stands around them. */
export function cutSourceFrame({ segment: { text }, start, end }: SourceSpan): MarkedLine {
  const from = Math.max(0, start - frameReach)
  return {
    text: text.slice(from, end + frameReach).replace(/[\r\n]/gu, ' '),
    start: start - from,
    end: end - from,
  }
}
