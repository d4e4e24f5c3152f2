import type { Screen } from '../../linter/report.js'

/** What a report says that shows nothing: of what a baseline knows, and of what is left out but for errors, it does not speak. */
export const nothingFound = ({
  baseline = false,
  errorsOnly = false,
}: Pick<Screen, 'baseline' | 'errorsOnly'>): string => `No ${baseline ? 'new ' : ''}${errorsOnly ? 'errors' : 'faults'}`
