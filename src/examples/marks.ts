/** A text without its ⟦ ⟧, and where they stood: [start, end) of each marked stretch, which may nest or touch. */
export function unmarked(marked: string): {
  readonly text: string
  readonly spans: readonly (readonly [number, number])[]
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

/** A stretch to be marked, and the rule to be named behind it; none where it goes without saying. */
interface Marked {
  readonly start: number
  readonly end: number
  readonly ruleId?: string
}

/** A text with ⟦ ⟧ round some of its stretches. */
export function withMarks(text: string, stretches: readonly Marked[]): string {
  const marks = stretches.flatMap(({ start, end, ruleId }) => [
    { at: start, text: '⟦', closes: false, length: end - start },
    { at: end, text: ruleId === undefined ? '⟧' : `⟧{${ruleId}}`, closes: true, length: end - start },
  ])
  // At one place what ends comes before what begins; of several beginnings the longest comes first, of ends the shortest.
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
