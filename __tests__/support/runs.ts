import { lint } from '../../src/node.js'
import type { LintOptions } from '../../src/linter/lint-options.js'
import type { PartReport } from '../../src/linter/report.js'
import type { Rule } from '../../src/rule.js'
import { ruleFor } from './rules.js'

/** Rules that find a word each: “bad” is an error, “poor” a warning and “faint” an info. */
export const wordRules: readonly Rule[] = [
  ruleFor('bad'),
  ruleFor('poor', { severity: 'warning' }),
  ruleFor('faint', { severity: 'info' }),
]

/** The report on a file with this text, by the rules that find a word each. */
export const reportOn = (text: string, file = 'a.txt', format = 'text'): PartReport =>
  lint(text, { format, file, config: { rules: wordRules } })

/** Options of a run in which every file is checked by the same rules, but for those that are ignored. */
export const sameOptions = (
  rules: readonly Rule[] = wordRules,
  isIgnored: (path: string) => boolean = () => false,
): {
  readonly ignores: (path: string) => Promise<boolean>
  readonly for: () => Promise<LintOptions>
  readonly fingerprint: () => Promise<string>
  readonly inputFlags: <T>(path: string, flags: T) => Promise<T>
} => ({
  ignores: async path => isIgnored(path),
  for: async () => ({ rules, levels: new Map(), tagger: words => words.map(() => 'NOUN') }),
  fingerprint: async () => 'the same',
  inputFlags: async (_, flags) => flags,
})

/** All items of a stream. */
export async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** A stream of items. */
export async function* stream<T>(...items: readonly T[]): AsyncIterable<T> {
  yield* items
}

/** The messages of a report's diagnostics, story by story. */
export const messagesIn = ({ stories }: PartReport): readonly (readonly string[])[] =>
  stories.map(({ diagnostics }) => diagnostics.map(({ message }) => message))
