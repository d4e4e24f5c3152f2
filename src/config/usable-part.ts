import type { KeyProblem } from './config-problem.js'

/**
 * Returns a value without the keys that have problems, so that the rest can be checked too. A list with a problem goes
 * as a whole, as its items are named by their places.
 */
export const withoutProblems = (value: unknown, problems: readonly Pick<KeyProblem, 'keys'>[]): unknown =>
  problems.reduce((left, { keys }) => withoutKey(left, keys), value)

/** Returns a value without what some keys lead to; undefined if nothing of it can stay. */
function withoutKey(value: unknown, [key, ...rest]: KeyProblem['keys']): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return undefined
  const inner = rest.length === 0 ? undefined : withoutKey((value as Readonly<Record<string, unknown>>)[key], rest)
  if (Array.isArray(value)) return inner === undefined ? undefined : value.with(Number(key), inner)
  const others = Object.entries(value).filter(([name]) => name !== String(key))
  return Object.fromEntries(inner === undefined ? others : [...others, [String(key), inner]])
}
