import type { Range } from '../../story/search.js'
import type { Story } from '../../story/story.js'
import { cutFrame } from '../cut-frame.js'
import { fingerprint } from '../fingerprint.js'
import type { SourceText } from '../place.js'
import type { FramedDiagnostic } from '../report.js'
import { findCheckLevel, type SuppressionCheck, type SuppressionLevels } from './checks.js'

/** An issue of a suppression itself. */
export interface SuppressionIssue {
  readonly check: SuppressionCheck
  readonly message: string
  /** The range of the suppression in the source text. */
  readonly range: Range
  /** The story that the suppression is for. */
  readonly story: Pick<Story, 'id' | 'version'> & { readonly slug: string | null }
}

/** The role in fingerprints of suppressions. They lie in no field, but baselines keep matching only if this stays. */
const fingerprintRole = 'editors-note'

/** Turns an issue into a diagnostic; null if its check is off. */
export function diagnoseSuppression(
  { check, message, range, story }: SuppressionIssue,
  levels: SuppressionLevels,
  { file, text, lines }: SourceText,
): FramedDiagnostic | null {
  const severity = findCheckLevel(check, levels)
  if (severity === 'off') return null
  const written = text.slice(range.start, range.end)
  const diagnostic = {
    file,
    story: story.id,
    version: story.version,
    slug: story.slug,
    field: null,
    path: null,
    ruleId: check,
    severity,
    certainty: 'certain',
    mqm: 'Other',
    message,
    start: lines.point(range.start),
    end: lines.point(range.end),
    excerpt: written.replace(/\s+/gu, ' '),
    suggestions: [],
    fingerprint: fingerprint({ ruleId: check, role: fingerprintRole, text: written, start: 0, end: written.length }),
  } as const
  return { diagnostic, frame: cutFrame(range, text, lines, null) }
}
