/** A workflow command as the runner of GitHub Actions understands it. */
interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/**
 * Reads a line as the runner does (TryParseV2 in src/Runner.Common/ActionCommand.cs of github.com/actions/runner); null for
 * one that it would print and not carry out.
 */
export function workflowCommand(line: string): WorkflowCommand | null {
  const trimmed = line.trimStart()
  const end = trimmed.indexOf('::', 2)
  if (!trimmed.startsWith('::') || end < 0) return null
  const [name = '', ...rest] = trimmed.slice(2, end).split(' ')
  const pairs = rest
    .join(' ')
    .trim()
    .split(',')
    .map(pair => [pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1)] as const)
  return {
    name,
    properties: Object.fromEntries(
      pairs.map(([key, value]) => [key, unescaped(value, { ...inData, '%3A': ':', '%2C': ',' })]),
    ),
    data: unescaped(trimmed.slice(end + 2), inData),
  }
}

const inData: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%25': '%' }

/** The runner undoes one after the other, the percent sign last. */
const unescaped = (text: string, marks: Readonly<Record<string, string>>): string =>
  Object.entries(marks)
    .sort(([a], [b]) => Number(a === '%25') - Number(b === '%25'))
    .reduce((done, [escape, mark]) => done.replaceAll(escape, mark), text)
