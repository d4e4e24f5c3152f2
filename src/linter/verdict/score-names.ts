import type { VerdictLevel } from './verdict.js'

export const scoreNames = ['damaged', 'translated'] as const
export type ScoreName = (typeof scoreNames)[number]

/** The scores that fail a run: a level of *damaged* and those above it, and a likelihood of *translated*. */
export interface Gate {
  readonly level?: Exclude<VerdictLevel, 'clean'>
  readonly translated?: number
}
