import type { AnnotatedField } from '../language/annotated-story.js'
import { Phrases } from '../language/patterns/phrases.js'
import { coverStretches } from '../language/words/stretches.js'
import type { Finding, Rule } from '../rule.js'
import type { Range } from '../story/search.js'
import type { Role } from '../story/story.js'
import type { DeskRule } from './config.js'
import { listOf } from './one-or-more.js'

/** A place where a pattern fits. Group 0 is the whole; a group that took no part is null. */
export interface PatternMatch extends Range {
  readonly groups: readonly (string | null)[]
}

/** Finds all places in a text where a pattern fits, in linear time. */
type Pattern = (text: string) => Iterable<PatternMatch>

/** Reads a pattern; throws a PatternError for one that cannot be run. */
export type PatternReader = (pattern: string) => Pattern

/** A message to the author of a pattern. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
  readonly pattern: string

  constructor(pattern: string, message: string) {
    super(message)
    this.pattern = pattern
  }
}

/** True if a declared rule needs a reader of patterns. */
export const hasPattern = ({ pattern, antipattern }: DeskRule): boolean =>
  pattern !== undefined || listOf(antipattern).some(each => typeof each !== 'string')

/** True if a declared rule looks for one phrase, whatever is around it: its examples would only repeat it. */
export const isOnePhrase = ({ phrase, pattern, antipattern }: DeskRule): boolean =>
  pattern === undefined && antipattern === undefined && listOf(phrase).length === 1

const defaultRoles: readonly Role[] = ['body', 'headline', 'caption']

/** Makes a rule of a declared one; `from` is the configuration that declares it. Throws a PatternError. */
export function makeDeskRule(declared: DeskRule, from: string, readPattern: PatternReader): Rule {
  const { id, message, severity = 'warning', certainty = 'likely', mqm = 'Other', roles, summary, why } = declared
  const { bad, good } = declared.examples ?? { bad: [], good: [] }
  return {
    id,
    family: 'desk',
    mqm,
    severity,
    certainty,
    roles: roles === undefined ? defaultRoles : listOf(roles),
    summary: (summary ?? message).replace(/\.$/u, ''),
    why: why ?? `Your desk declares this rule in ${from}.`,
    examples: { bad: bad.map(each => (typeof each === 'string' ? { text: each } : each)), good },
    check: makeCheck(declared, readPattern),
  }
}

/** Makes the check of a declared rule: it reports what the rule looks for, except within an antipattern. */
function makeCheck(declared: DeskRule, readPattern: PatternReader): Rule['check'] {
  const find = makeSearch(declared, readPattern)
  const findExceptions = makeExceptions(declared, readPattern)
  return function* ({ fields }) {
    for (const field of fields) {
      const found = [...find(field)]
      const isException = found.length > 0 ? findExceptions(field) : () => false
      for (const match of found) if (!isException(match.start, match.end)) yield findingAt(field, match, declared)
    }
  }
}

function makeSearch(
  { phrase, pattern }: DeskRule,
  readPattern: PatternReader,
): (field: AnnotatedField) => Iterable<PatternMatch> {
  if (pattern !== undefined) {
    const run = readPattern(pattern)
    return field => inPieces(field, run)
  }
  const phrases = new Phrases(listOf(phrase), false)
  return field =>
    Array.from(phrases.find(field), ({ start, end }) => ({ start, end, groups: [field.text.slice(start, end)] }))
}

function makeExceptions(
  { antipattern }: DeskRule,
  readPattern: PatternReader,
): (field: AnnotatedField) => (start: number, end: number) => boolean {
  const all = listOf(antipattern)
  const words = all.filter(each => typeof each === 'string')
  const phrases = new Phrases(words, false)
  const patterns = all.flatMap(each => (typeof each === 'string' ? [] : [readPattern(each.pattern)]))
  return field => coverStretches([...phrases.findAll(field), ...patterns.flatMap(run => [...inPieces(field, run)])])
}

/**
 * Characters that a pattern sees at once. One search is linear, but the next one may read to the end again, after each
 * match.
 */
const pieceLength = 2000

/** Runs a pattern over each paragraph; a monstrous paragraph is cut at white space. */
function* inPieces({ text, paragraphs }: AnnotatedField, run: Pattern): Iterable<PatternMatch> {
  for (const paragraph of paragraphs)
    for (let start = paragraph.start; start < paragraph.end;) {
      const end = pieceEnd(text, start, paragraph.end)
      for (const match of run(text.slice(start, end)))
        yield { ...match, start: start + match.start, end: start + match.end }
      start = end
    }
}

function pieceEnd(text: string, start: number, end: number): number {
  if (end - start <= pieceLength) return end
  const space = text.lastIndexOf(' ', start + pieceLength)
  return space > start ? space : start + pieceLength
}

function findingAt(
  field: AnnotatedField,
  { start, end, groups }: PatternMatch,
  { message, suggestion, evidence = false }: DeskRule,
): Finding {
  const span = field.span(start, end)
  return {
    span,
    message: fillIn(message, groups),
    ...(suggestion === undefined ? {} : { suggestions: [suggest(suggestion, groups, span)] }),
    ...(evidence ? {} : { houseStyle: true }),
  }
}

function suggest(
  suggestion: NonNullable<DeskRule['suggestion']>,
  groups: readonly (string | null)[],
  span: Finding['span'],
): NonNullable<Finding['suggestions']>[number] {
  const { text, title, safe = false } = typeof suggestion === 'string' ? { text: suggestion } : suggestion
  const written = withCaseOf(groups[0] ?? '', fillIn(text, groups))
  const usualTitle = written === '' ? 'Delete this' : `Write “${written}”`
  return { title: title ?? usualTitle, safe, edits: [{ span, text: written }] }
}

/** A replacement with a capital where the words that it replaces have one, as at the start of a sentence. */
const withCaseOf = (replaced: string, text: string): string =>
  /^\p{Lu}/u.test(replaced) && !/^\p{Lu}{2}/u.test(replaced)
    ? text.replace(/^\p{Ll}/u, first => first.toUpperCase())
    : text

/** Replaces $0 to $9 in a text by what groups found. */
const fillIn = (text: string, groups: readonly (string | null)[]): string =>
  text.replace(/\$(\d)/gu, (whole, group: string) =>
    Number(group) < groups.length ? (groups[Number(group)] ?? '') : whole,
  )
