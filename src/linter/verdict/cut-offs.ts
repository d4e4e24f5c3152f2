/** The weights from which stories of a length are suspect or damaged. */
export interface CutOffs {
  readonly words: number
  readonly suspect: number
  readonly damaged: number
}

/** Written by `npm run fit:damaged`; docs/verdict.md has the figures. */
export const cutOffs: readonly CutOffs[] = [
  { words: 100, suspect: 0.25, damaged: 0.75 },
  { words: 200, suspect: 0.9, damaged: 0.9 },
  { words: 400, suspect: 0.54, damaged: 0.75 },
  { words: 800, suspect: 0.29, damaged: 0.8 },
]
