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

/** Says of a run with problems and no issue what was checked: nothing denies what could not be read. */
export const describeUnreadRun = (cleanRun: string, checked: number, stories: string): string =>
  checked === 0 ? 'no story was checked' : `${cleanRun.replace('No', 'no')} in ${stories}`
