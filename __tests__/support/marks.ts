/** A text without its ⟦ ⟧, and where they stood: [start, end) of each marked stretch, which may nest or touch. */
export function unmarked(marked: string): { readonly text: string; readonly spans: readonly (readonly [number, number])[] } {
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
