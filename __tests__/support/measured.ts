import type { SetDiagnostic, SetSize } from '../../src/evaluation/measure.js'

/** A diagnostic in a set of marked copy. */
export const setDiagnostic = (changed: Partial<SetDiagnostic> = {}): SetDiagnostic => ({
  set: 'mt',
  story: 's1',
  ruleId: 'finds-word',
  severity: 'error',
  start: 10,
  end: 14,
  excerpt: 'a word',
  fingerprint: 'f',
  marked: true,
  ...changed,
})

/** A set of marked copy and one of clean copy. */
export const sets: readonly SetSize[] = [
  { set: 'mt', marked: true, stories: 2, words: 500 },
  { set: 'clean', marked: false, stories: 4, words: 2000 },
]
