import type { Diagnostic, FileEdit, FileReport } from './report.js'

/** Most passes over one text: what is not stable by then goes on for ever. */
export const mostPasses = 10

/**
 * A text with its suggestions made, over and over until nothing is left to make. `check` reads a text as the first report was
 * read; a text of which it could not read all is never changed, nor is any change kept that makes it so.
 */
export function fixedText(
  text: string,
  first: FileReport,
  check: (text: string) => FileReport,
  unsafe: boolean,
): string {
  let fixed = text
  let report = first
  for (let pass = 0; pass < mostPasses && isWhole(report); pass++) {
    const next = applyFixes(
      fixed,
      report.stories.flatMap(({ diagnostics }) => diagnostics),
      unsafe,
    )
    if (next === fixed) return fixed
    report = check(next)
    if (isWhole(report)) fixed = next
  }
  return fixed
}

/** Whether all of a text could be read; a rule that failed says nothing against the text. */
export const isWhole = ({ problems }: Pick<FileReport, 'problems'>): boolean =>
  problems.every(({ kind }) => kind === 'rule-failed')

/**
 * The text after one suggestion of every diagnostic: the first safe one, or, where that is asked for, the first at all. Of two
 * that touch the same characters the earlier in the text wins; the other may come in the next pass.
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[], unsafe = false): string {
  const fixes = diagnostics.flatMap(({ suggestions }) => {
    const chosen = suggestions.find(({ safe }) => safe) ?? (unsafe ? suggestions[0] : undefined)
    return chosen === undefined || chosen.edits.length === 0 ? [] : [chosen.edits]
  })
  const taken: FileEdit[] = []
  // Edits taken that reach behind the place where the walk is: a suggestion may have several, far apart.
  let ahead: readonly FileEdit[] = []
  for (const edits of fixes.sort((a, b) => startOf(a) - startOf(b))) {
    ahead = ahead.filter(({ end }) => end >= startOf(edits))
    if (edits.some(edit => ahead.some(other => touches(edit, other)))) continue
    taken.push(...edits)
    ahead = [...ahead, ...edits]
  }
  let fixed = ''
  let at = 0
  for (const { start, end, text: put } of taken.sort((a, b) => a.start - b.start)) {
    fixed += text.slice(at, start) + put
    at = end
  }
  return fixed + text.slice(at)
}

const touches = (a: FileEdit, b: FileEdit): boolean => a.start <= b.end && b.start <= a.end
const startOf = (edits: readonly FileEdit[]): number => Math.min(...edits.map(({ start }) => start))
