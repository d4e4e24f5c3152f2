import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Part } from '../../formats/reader.js'
import type { LintOptions } from '../../linter/lint.js'
import type { ConfigDocument } from '../../config/config-document.js'

/** What a part's report depends on, in 43 characters: its text and place, its format, and what it is checked with. */
export function keyOf({ name, text, start, before, last }: Part, format: string, checkedWith: string): string {
  return createHash('sha256')
    .update(JSON.stringify([format, name, start, before, last, checkedWith]))
    .update(text)
    .digest('base64url')
}

/** Options as data, whole: rules by their ids, as their code is no data, and without the tagger and whatever else is code. */
export const dataOf = ({ rules, ...options }: LintOptions): string =>
  JSON.stringify([rules.map(({ id }) => id), options], (_, value: unknown) =>
    value instanceof Map || value instanceof Set
      ? [...(value as Iterable<unknown>)]
      : value instanceof RegExp
        ? String(value)
        : value,
  )

/** The code of rules of one's own: whatever of it changes, what they find may change. */
export function codeOf(config: ConfigDocument | null): string {
  if (config === null || config.ownRules.length === 0) return ''
  const hash = createHash('sha256')
  for (const file of config.files) hash.update(readFileSync(file))
  return hash.digest('base64url')
}
