/** The output of one run of the command. */
export interface CommandOutput {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Returns how the output of a run differs from the expected one, a line for each difference. */
export function findDifferences(expected: CommandOutput, actual: CommandOutput): readonly string[] {
  const differences: string[] = []
  if (actual.code !== expected.code) differences.push(`exit code ${String(actual.code)}, not ${String(expected.code)}`)
  for (const [name, key] of [
    ['standard output', 'out'],
    ['standard error', 'err'],
  ] as const)
    if (actual[key] !== expected[key]) differences.push(`${name}, ${firstDifference(expected[key], actual[key])}`)
  const warning = /^.*(?:Deprecation|Experimental)Warning.*$/mu.exec(actual.err)
  if (warning !== null) differences.push(`a warning: ${warning[0]}`)
  return differences
}

function firstDifference(expected: string, actual: string): string {
  const expectedLines = expected.split('\n')
  const actualLines = actual.split('\n')
  const index = actualLines.findIndex((line, nth) => line !== expectedLines[nth])
  const nth = index < 0 ? actualLines.length : index
  return `line ${String(nth + 1)}: ${JSON.stringify(actualLines[nth] ?? null)}, not ${JSON.stringify(expectedLines[nth] ?? null)}`
}
