/** One element of a format: a small file that holds it, and the field that a reader makes of it; null if it makes none. */
export interface ConformanceRow {
  readonly format: string
  /** The element or part, as its standard names it. */
  readonly element: string
  readonly file: string
  readonly field: readonly [role: string, text: string] | null
}

/** The field of the copy that every file here has. */
export const body = ['body', 'Talks opened.'] as const
