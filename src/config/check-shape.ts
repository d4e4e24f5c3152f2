import type { z } from 'zod'
import type { KeyProblem } from './config-problem.js'

type Issue = z.core.$ZodIssue

/** Finds where a value differs from a schema. Misspelt keys come first: they explain why others are missing. */
export function checkShape(schema: z.ZodType, value: unknown): readonly KeyProblem[] {
  const parsed = schema.safeParse(value)
  return parsed.success ? [] : problemsOfAll(parsed.error.issues, [])
}

const problemsOfAll = (issues: readonly Issue[], above: KeyProblem['keys']): readonly KeyProblem[] =>
  withoutExplained(unknownKeysFirst(issues).flatMap(issue => problemsOf(issue, above)))

/** Leaves out keys that are missing because they are misspelt: the message on the misspelt key names the right one. */
function withoutExplained(problems: readonly KeyProblem[]): readonly KeyProblem[] {
  const misspelt = problems.filter(({ isKey }) => isKey === true)
  return problems.filter(
    ({ keys, message }) =>
      message !== missing ||
      !misspelt.some(
        each => isBeside(each.keys, keys) && each.message.includes(`Did you mean “${String(keys.at(-1))}”?`),
      ),
  )
}

/** True for keys of the same object. */
const isBeside = (a: KeyProblem['keys'], b: KeyProblem['keys']): boolean =>
  a.length === b.length && a.slice(0, -1).every((key, index) => key === b[index])

const missing = 'This key is missing.'

const unknownKeysFirst = (issues: readonly Issue[]): readonly Issue[] => [
  ...issues.filter(isUnknownKey),
  ...issues.filter(issue => !isUnknownKey(issue)),
]

const isUnknownKey = ({ code }: Issue): boolean => code === 'unrecognized_keys'

function problemsOf(issue: Issue, above: KeyProblem['keys']): readonly KeyProblem[] {
  const keys = [...above, ...issue.path.filter(key => typeof key !== 'symbol')]
  if (issue.code === 'unrecognized_keys') {
    // The message of the schema has a line for each key.
    const messages = issue.message.split('\n')
    return issue.keys.map((key, index) => ({
      keys: [...keys, key],
      message: messages[index] ?? issue.message,
      isKey: true,
    }))
  }
  // A schema may bring a message of its own for all its shapes.
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input') return problemsOfShapes(issue.errors, keys)
  return [{ keys, message: messageOf(issue) }]
}

/** The problems of the shape that was probably meant: one that fits at its root, or is of the right kind at least. */
function problemsOfShapes(shapes: readonly (readonly Issue[])[], keys: KeyProblem['keys']): readonly KeyProblem[] {
  const firsts = shapes.flatMap(issues => {
    const [first] = unknownKeysFirst(issues)
    return first === undefined ? [] : [{ first, issues }]
  })
  const meant =
    firsts.find(({ first }) => first.path.length > 0) ?? firsts.find(({ first }) => first.code !== 'invalid_type')
  if (meant !== undefined) return problemsOfAll(meant.issues, keys)
  const kinds = firsts.flatMap(({ first }) => (first.code === 'invalid_type' ? [kindOf(first.expected)] : []))
  return [{ keys, message: `It takes ${kinds.join(' or ')}.` }]
}

const kindNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
}

const kindOf = (expected: string): string => kindNames[expected] ?? expected

/** Our words in place of Zod's; a message of the schema stays. */
function messageOf(issue: Issue): string {
  const { message } = issue
  if (issue.code === 'invalid_type' && message.startsWith('Invalid'))
    return message.endsWith('received undefined') ? missing : `It takes ${kindOf(issue.expected)}.`
  if (issue.code === 'invalid_value' && message.startsWith('Invalid'))
    return `Use one of: ${issue.values.map(String).join(', ')}.`
  return issue.code === 'too_small' && message.startsWith('Too small') ? 'This cannot be empty.' : message
}
