/** The name by which standard input is asked for. */
export const standardInput = '-'
