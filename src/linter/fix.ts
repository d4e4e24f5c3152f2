import type { Diagnostic, FileEdit } from './report.js'

/** The text after the first safe suggestion of every diagnostic. Of two that touch the same characters the earlier wins. */
export function applySafeFixes(text: string, diagnostics: readonly Diagnostic[]): string {
  const fixes = diagnostics.flatMap(({ suggestions }) => suggestions.filter(({ safe }) => safe).slice(0, 1)).map(({ edits }) => edits)
  const taken: FileEdit[] = []
  let reached = -1
  for (const edits of fixes.sort((a, b) => startOf(a) - startOf(b))) {
    if (startOf(edits) <= reached) continue
    taken.push(...edits)
    reached = Math.max(...edits.map(({ end }) => end))
  }
  let fixed = ''
  let at = 0
  for (const { start, end, text: put } of taken.sort((a, b) => a.start - b.start)) {
    fixed += text.slice(at, start) + put
    at = end
  }
  return fixed + text.slice(at)
}

const startOf = (edits: readonly FileEdit[]): number => Math.min(...edits.map(({ start }) => start))
