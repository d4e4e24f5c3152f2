/** Removes ⟦ ⟧ from a text, and returns where they were: the start and end of each range, which may nest or touch. */
export function removeMarks(marked: string): {
  readonly text: string
  readonly spans: readonly (readonly [start: number, end: number])[]
} {
  const spans: [number, number][] = []
  const open: number[] = []
  let text = ''
  for (const character of marked) {
    if (character === '⟦') open.push(text.length)
    else if (character === '⟧') spans.push([open.pop() ?? -1, text.length])
    else text += character
  }
  return { text, spans: spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]) }
}

/** A range to be marked. */
interface MarkedRange {
  readonly start: number
  readonly end: number
  /** A rule to be named after the mark; absent for the rule whose example it is. */
  readonly ruleId?: string
}

/** Adds ⟦ ⟧ around ranges of a text. */
export function addMarks(text: string, ranges: readonly MarkedRange[]): string {
  const marks = ranges.flatMap(({ start, end, ruleId }) => [
    { at: start, text: '⟦', closes: false, length: end - start },
    { at: end, text: ruleId === undefined ? '⟧' : `⟧{${ruleId}}`, closes: true, length: end - start },
  ])
  // At one place, marks that close come first. Of several that open, that of the longest range comes first; of several
  // that close, that of the shortest.
  marks.sort(
    (a, b) =>
      a.at - b.at || Number(b.closes) - Number(a.closes) || (a.closes ? a.length - b.length : b.length - a.length),
  )
  let marked = ''
  let at = 0
  for (const mark of marks) {
    marked += text.slice(at, mark.at) + mark.text
    at = mark.at
  }
  return marked + text.slice(at)
}
