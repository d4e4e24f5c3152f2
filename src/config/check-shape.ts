import type { z } from 'zod'
import type { KeyProblem } from './config-problem.js'

type Issue = z.core.$ZodIssue

/** Finds where a value differs from a schema. A misspelt key comes first: it explains why another one is missing. */
export function checkShape(schema: z.ZodType, value: unknown): readonly KeyProblem[] {
  const parsed = schema.safeParse(value)
  return parsed.success ? [] : unknownKeysFirst(parsed.error.issues).map(issue => problemOf(issue, []))
}

const unknownKeysFirst = (issues: readonly Issue[]): readonly Issue[] => [
  ...issues.filter(isUnknownKey),
  ...issues.filter(issue => !isUnknownKey(issue)),
]

const isUnknownKey = ({ code }: Issue): boolean => code === 'unrecognized_keys'

function problemOf(issue: Issue, above: KeyProblem['keys']): KeyProblem {
  const keys = [...above, ...issue.path.filter(key => typeof key !== 'symbol')]
  if (issue.code === 'unrecognized_keys')
    return { keys: [...keys, ...issue.keys.slice(0, 1)], message: issue.message, isKey: true }
  // A schema may bring a message of its own for all its shapes.
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input') return problemOfShapes(issue.errors, keys)
  return { keys, message: messageOf(issue) }
}

/** The problem of the shape that was probably meant: one that fits at its root, or is of the right kind at least. */
function problemOfShapes(shapes: readonly (readonly Issue[])[], keys: KeyProblem['keys']): KeyProblem {
  const firsts = shapes.flatMap(issues => unknownKeysFirst(issues).slice(0, 1))
  const meant = firsts.find(({ path }) => path.length > 0) ?? firsts.find(({ code }) => code !== 'invalid_type')
  if (meant !== undefined) return problemOf(meant, keys)
  const kinds = firsts.flatMap(first => (first.code === 'invalid_type' ? [kindOf(first.expected)] : []))
  return { keys, message: `It takes ${kinds.join(' or ')}.` }
}

const kindNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
  boolean: 'true or false',
}

const kindOf = (expected: string): string => kindNames[expected] ?? expected

/** Our words in place of Zod's; a message of the schema stays. */
function messageOf(issue: Issue): string {
  const { message } = issue
  if (issue.code === 'invalid_type')
    return message.endsWith('received undefined') ? 'This key is missing.' : `It takes ${kindOf(issue.expected)}.`
  if (issue.code === 'invalid_value' && message.startsWith('Invalid'))
    return `Use one of: ${issue.values.map(String).join(', ')}.`
  return issue.code === 'too_small' && message.startsWith('Too small') ? 'This cannot be empty.' : message
}
