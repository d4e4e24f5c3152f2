import { compareVersions } from '../../src/comparison/compare-versions.js'
import type { Comparison } from '../../src/comparison/comparison.js'
import { filed } from './filed.js'
import { ruleFor } from './rules.js'

/** Rules that find the words “bad” and “poor”. */
export const rules = [ruleFor('bad', { id: 'bad' }), ruleFor('poor', { id: 'poor', severity: 'warning' })]

/** Compares two feeds by those rules. */
export const compared = (olds: readonly object[], news: readonly object[]): Comparison =>
  compareVersions('a.jsonl', 'b.jsonl', [{ old: filed('a.jsonl', olds, rules), new: filed('b.jsonl', news, rules) }])

/** Compares two versions of one body. */
export const bodies = (old: string, now: string): Comparison => compared([{ text: old }], [{ text: now }])

/** Joins what is printed. */
export async function printed(chunks: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}
