import type { LineIndex } from '../story/line-index.js'
import type { Frame } from './report.js'

/** The line that a stretch of a file starts on, as a person is shown it. */
export function frameAt(start: number, end: number, text: string, lines: LineIndex, inField: Frame['inField']): Frame {
  const line = lines.lineAround(start, text)
  return {
    ...clip(text, line, start, end),
    inField,
    byteColumns: { start: lines.byteColumn(start, text), end: lines.byteColumn(end, text) },
  }
}

/** Characters of a line that a frame keeps on either side: more than a wide terminal shows, less than a story on one line. */
const frameReach = 400

function clip(
  text: string,
  line: { readonly start: number; readonly end: number },
  start: number,
  end: number,
): Pick<Frame, 'text' | 'start' | 'end'> {
  const from = Math.max(line.start, start - frameReach)
  const to = Math.min(line.end, Math.max(end, start) + frameReach)
  return { text: text.slice(from, to), start: start - from, end: Math.min(end, line.end) - from }
}
