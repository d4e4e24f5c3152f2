import { fixText } from '../linter/fix.js'
import { lintPart } from '../linter/lint-part.js'
import type { FileReport } from '../linter/report.js'
import { checkRequest, requireText } from './check-request.js'
import { type LintRequest, requestKeys } from './lint-request.js'
import { openText, optionsFor } from './lint-text.js'

/** The optional arguments of `fix`. */
export interface FixRequest<Own extends string = never> extends LintRequest<Own> {
  /** True if suggestions are followed too that an editor should see first. */
  readonly unsafe?: boolean
}

const fixKeys: Readonly<Record<keyof FixRequest, true>> = { ...requestKeys, unsafe: true }

/** A text after its fixes. */
export interface FixResult {
  readonly text: string
  /** The rules whose suggestions were followed, one for each suggestion, in the order of the passes. */
  readonly ruleIds: readonly string[]
  /** The report on the text before the fixes. */
  readonly before: FileReport
  /** The report on the text after them. */
  readonly after: FileReport
}

/**
 * Follows the safe suggestions for a text, pass after pass until none is left. A text that cannot be read whole stays
 * as it is. Throws as `lint` does.
 */
export function fix<const Own extends string = never>(text: string, request: FixRequest<Own> = {}): FixResult {
  const given = requireText(text, 'fix')
  checkRequest(request, fixKeys, 'fix')
  const options = optionsFor(request, 'fix')
  const { reader, part } = openText(given, request)
  const check = (copy: string, mostOfRule: number | undefined): FileReport =>
    lintPart(reader, { ...part, text: copy }, mostOfRule === undefined ? options : { ...options, mostOfRule })
  const before = check(given, undefined)
  // All issues are fixed, also those that a report only counts.
  const fixed = fixText(given, check(given, Infinity), copy => check(copy, Infinity), request.unsafe === true)
  return { ...fixed, before, after: fixed.text === given ? before : check(fixed.text, undefined) }
}
