import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Part } from '../../formats/reader.js'
import type { LintOptions } from '../../linter/lint-options.js'
import type { ConfigDocument } from '../../config/config-document.js'

/**
 * Returns a sum, in 43 characters, of what a part's report depends on: text and place, format, and what it is checked
 * with.
 */
export function keyOf({ name, text, start, before, last, source }: Part, format: string, checkedWith: string): string {
  return createHash('sha256')
    .update(JSON.stringify([format, name, start, before, last, checkedWith, ...(source === undefined ? [] : [source])]))
    .update(text)
    .digest('base64url')
}

/** Returns all options as data: rules by their ids, as code is no data, and nothing else that is code. */
export const dataOf = ({ rules, ...options }: LintOptions): string =>
  JSON.stringify([rules.map(({ id }) => id), options], (_, value: unknown) => {
    if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)]
    return value instanceof RegExp ? String(value) : value
  })

/** Returns a sum of the code of a configuration's own rules: whenever it changes, what they find may change. */
export function codeOf(config: ConfigDocument | null): string {
  if (config === null || config.ownRules.length === 0) return ''
  const hash = createHash('sha256')
  for (const file of config.files) hash.update(readFileSync(file))
  return hash.digest('base64url')
}
