import type { VerdictLevel } from './verdict.js'

export const scoreNames = ['damaged', 'translated'] as const
export type ScoreName = (typeof scoreNames)[number]

/** The scores that fail a run: a level of *damaged* and those above it, and a likelihood of *translated*. */
export interface Gate {
  readonly level?: Exclude<VerdictLevel, 'clean'>
  readonly translated?: number
}

/** Parses a part of a gate: “suspect”, “damaged” or “translated=0.9”. Returns null for anything else. */
export function parseGate(text: string): Gate | null {
  if (text === 'suspect' || text === 'damaged') return { level: text }
  const [name, value = ''] = text.split('=')
  const likelihood = Number(value)
  const isLikelihood = value !== '' && likelihood > 0 && likelihood <= 1
  return name === 'translated' && isLikelihood ? { translated: likelihood } : null
}
