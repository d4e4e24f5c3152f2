import { severities, type Severity } from '../rule.js'
import type { SetDiagnostic, SetSize } from './measure.js'

/** The diagnostics of one severity on clean copy, and the results of reading them. */
export interface ReadCounts {
  readonly right: number
  readonly wrong: number
  /** Those that are not read yet. */
  readonly unread: number
  /** Wrong ones per 1,000 words of clean copy. */
  readonly wrongPerThousand: number
}

/** Counts the answers of people to the diagnostics on clean copy, by severity. */
export function countRead({
  sets,
  diagnostics,
}: {
  readonly sets: readonly SetSize[]
  readonly diagnostics: readonly SetDiagnostic[]
}): Readonly<Record<Severity, ReadCounts>> {
  const clean = new Map(sets.filter(({ marked }) => !marked).map(({ set, words }) => [set, words]))
  const words = [...clean.values()].reduce((sum, each) => sum + each, 0)
  const counts = severities.map(severity => {
    const here = diagnostics.filter(each => each.severity === severity && clean.has(each.set))
    const count = (answer: boolean | null): number => here.filter(({ marked }) => marked === answer).length
    const wrong = count(false)
    const wrongPerThousand = words === 0 ? 0 : (1000 * wrong) / words
    return [severity, { right: count(true), wrong, unread: count(null), wrongPerThousand }] as const
  })
  return Object.fromEntries(counts) as Record<Severity, ReadCounts>
}
