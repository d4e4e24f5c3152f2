/** The name that stands for standard input on the command line. */
export const standardInput = '-'
