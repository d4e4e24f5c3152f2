/** Reads a table of facts: a row on each line, with “; ” between its cells. */
export const readTable = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map(row => row.split('; '))
