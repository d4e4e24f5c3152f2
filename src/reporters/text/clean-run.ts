import type { ReportSettings } from '../../linter/report.js'

/**
 * Returns what a report says when it shows no issue. It must not deny the issues that it leaves out: known ones
 * beside a baseline, all but errors under `--quiet`.
 */
export const describeCleanRun = ({
  baseline = false,
  errorsOnly = false,
}: Pick<ReportSettings, 'baseline' | 'errorsOnly'>): string =>
  `No ${baseline ? 'new ' : ''}${errorsOnly ? 'errors' : 'issues'}`
