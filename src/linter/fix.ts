import type { Diagnostic, FileEdit, PartReport } from './report.js'

/** The most passes over one text: fixes that are not stable by then go on for ever. */
export const mostPasses = 10

/** A text with suggestions applied, and the rules that made them: one for each, in the order of the passes. */
export interface FixedText {
  readonly text: string
  readonly ruleIds: readonly string[]
}

/**
 * Applies suggestions to a text, pass after pass until none is left. `check` reads a text as the first report was read.
 * A text that could not be read whole is never changed, and a change that makes it so is not kept.
 */
export function fixText(
  text: string,
  first: PartReport,
  check: (text: string) => PartReport,
  unsafe: boolean,
): FixedText {
  let fixed: FixedText = { text, ruleIds: [] }
  let report = first
  for (let pass = 0; pass < mostPasses && isFullyRead(report); pass++) {
    const diagnostics = report.stories.flatMap(story => story.diagnostics)
    const fixes = chooseFixes(diagnostics, unsafe)
    const next = applyEdits(
      fixed.text,
      fixes.flatMap(({ edits }) => edits),
    )
    if (next === fixed.text) return fixed
    report = check(next)
    if (isFullyRead(report)) fixed = { text: next, ruleIds: [...fixed.ruleIds, ...fixes.map(({ ruleId }) => ruleId)] }
  }
  return fixed
}

/** True if all of a text could be read. The failure of a rule does not count. */
export const isFullyRead = ({ problems }: Pick<PartReport, 'problems'>): boolean =>
  problems.every(({ kind }) => kind === 'rule-failed')

/**
 * Applies one suggestion of every diagnostic: the first safe one, or, if `unsafe` is set, the first at all. Of two that
 * touch the same characters the earlier in the text wins; the other may come in the next pass.
 */
export const applyFixes = (text: string, diagnostics: readonly Diagnostic[], unsafe = false): string =>
  applyEdits(
    text,
    chooseFixes(diagnostics, unsafe).flatMap(({ edits }) => edits),
  )

/** A fix that a rule suggests: one or more edits. */
interface RuleFix {
  readonly ruleId: string
  readonly edits: readonly FileEdit[]
}

/** Chooses the fixes of one pass. */
function chooseFixes(diagnostics: readonly Diagnostic[], unsafe: boolean): readonly RuleFix[] {
  const fixes = diagnostics.flatMap(({ ruleId, suggestions }) => {
    const suggestion = suggestions.find(({ safe }) => safe) ?? (unsafe ? suggestions[0] : undefined)
    return suggestion === undefined || suggestion.edits.length === 0 ? [] : [{ ruleId, edits: suggestion.edits }]
  })
  return withoutOverlaps(fixes)
}

/** Chooses fixes, none of whose edits touch another fix's. */
function withoutOverlaps(fixes: readonly RuleFix[]): readonly RuleFix[] {
  const chosen: RuleFix[] = []
  // Chosen edits that reach past the start of the fix at hand: a suggestion may have several, far apart.
  let ahead: readonly FileEdit[] = []
  for (const fix of fixes.toSorted((a, b) => firstStart(a.edits) - firstStart(b.edits))) {
    const { edits } = fix
    ahead = ahead.filter(({ end }) => end >= firstStart(edits))
    if (edits.some(edit => ahead.some(other => touches(edit, other)))) continue
    chosen.push(fix)
    ahead = [...ahead, ...edits]
  }
  return chosen
}

function applyEdits(text: string, edits: readonly FileEdit[]): string {
  let fixed = ''
  let at = 0
  for (const { start, end, text: put } of edits.toSorted((a, b) => a.start - b.start)) {
    fixed += text.slice(at, start) + put
    at = end
  }
  return fixed + text.slice(at)
}

const touches = (a: FileEdit, b: FileEdit): boolean => a.start <= b.end && b.start <= a.end
const firstStart = (edits: readonly FileEdit[]): number => Math.min(...edits.map(({ start }) => start))
