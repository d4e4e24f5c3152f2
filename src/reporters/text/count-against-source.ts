import { type Diagnostic, isAgainstSource } from '../../linter/report.js'
import { severities, type Severity } from '../../rule.js'
import { formatCount } from './format-count.js'

/** Counts the issues against the source by their severity; null if there are none. */
export function countAgainstSource(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> | null {
  const counts = { error: 0, warning: 0, info: 0 }
  const found = diagnostics.filter(isAgainstSource)
  for (const { severity } of found) counts[severity]++
  return found.length === 0 ? null : counts
}

/** Describes the issues against the source in a line of their own; empty if there are none. */
export function describeAgainstSource(diagnostics: readonly Diagnostic[]): string {
  const counts = countAgainstSource(diagnostics)
  if (counts === null) return ''
  const named = severities.filter(severity => counts[severity] > 0)
  const words = named.map(severity =>
    severity === 'info' ? `${String(counts.info)} info` : formatCount(counts[severity], severity),
  )
  return `Against the source: ${words.join(', ')}`
}
