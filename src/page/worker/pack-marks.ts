import { severities } from '../../rule.js'
import { markSize } from '../messages.js'
import type { OrderedStory } from './story-order.js'

/** The most marks that the page draws. */
export const mostMarks = 20_000

/** Packs the places of issues as numbers, in the order of the text: a long list of objects would stop the page. */
export function packMarks(stories: readonly OrderedStory[]): Int32Array {
  const rows = stories.flatMap(({ issues }, story) =>
    issues.map(({ number, diagnostic: { start, end, severity } }) => [
      start.offset,
      end.offset,
      severities.indexOf(severity),
      story,
      number,
    ]),
  )
  const sorted = rows.sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || d - b).slice(0, mostMarks)
  const marks = new Int32Array(sorted.length * markSize)
  for (const [nth, row] of sorted.entries()) marks.set(row, nth * markSize)
  return marks
}
