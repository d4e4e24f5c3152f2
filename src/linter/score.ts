import type { Severity } from '../rule.js'

/** MQM's penalties: major 5, minor 1, minor punctuation 0.1 (Freitag et al. 2021). */
const penalties: Readonly<Record<Severity, number>> = { error: 5, warning: 1, info: 0.1 }

/** Returns a story's penalty per 100 words, to two decimals; 0 for a story without words. */
export function computeScore(severities: readonly Severity[], words: number): number {
  const penalty = severities.reduce((sum, severity) => sum + penalties[severity], 0)
  return words === 0 ? 0 : Math.round((penalty * 10_000) / words) / 100
}
