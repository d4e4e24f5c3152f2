import type { AnnotatedField } from '../language/annotated-story.js'
import { Phrases } from '../language/patterns/phrases.js'
import { type Stretch, covering } from '../language/words/stretches.js'
import type { BadExample, Certainty, ExampleText, Finding, Rule, Severity } from '../rule.js'
import type { Role } from '../story/story.js'
import { type OneOrMore, listOf } from './one-or-more.js'

/** A rule that a desk declares in its configuration: what to look for, what to say, and examples that `wirelint test-rules` checks. */
export interface DeskRule {
  readonly id: string
  /** What is wrong and what to do; $0 is what was found, $1 to $9 are a pattern's groups. */
  readonly message: string
  /** Words, whatever their case and the white space between them; this or `pattern`. */
  readonly phrase?: OneOrMore<string>
  /** A regular expression as RE2 takes it. */
  readonly pattern?: string
  /** What must not be reported though it fits: words, or a pattern. */
  readonly antipattern?: OneOrMore<string | { readonly pattern: string }>
  /** The fields it reads: body, headline and caption, unless it says so. */
  readonly roles?: OneOrMore<Role>
  readonly severity?: Severity
  readonly certainty?: Certainty
  readonly mqm?: string
  readonly summary?: string
  readonly why?: string
  /** What to write instead; `safe` where --fix may do it unseen. */
  readonly suggestion?: string | { readonly text: string; readonly title?: string; readonly safe?: boolean }
  /** Whether it counts as a sign of translation, for the verdict on the story. */
  readonly evidence?: boolean
  readonly examples: {
    readonly bad: readonly (string | Pick<BadExample, 'text' | 'fixed'>)[]
    readonly good: readonly ExampleText[]
  }
}

/** Where a pattern fits, and what its groups found; the whole is group 0. */
export interface PatternMatch extends Stretch {
  readonly groups: readonly (string | null)[]
}

/** A pattern that has been read; answers all places in a text where it fits, in linear time. */
type Pattern = (text: string) => Iterable<PatternMatch>

/** Reads a pattern; throws a PatternFault for one that cannot be run. */
export type PatternReader = (pattern: string) => Pattern

/** What is wrong with a pattern, in words for its author. */
export class PatternFault extends Error {
  override readonly name = 'PatternFault'
  readonly pattern: string

  constructor(pattern: string, message: string) {
    super(message)
    this.pattern = pattern
  }
}

/** Whether reading a declared rule takes a reader of patterns. */
export const hasPattern = ({ pattern, antipattern }: DeskRule): boolean =>
  pattern !== undefined || listOf(antipattern).some(each => typeof each !== 'string')

const defaultRoles: readonly Role[] = ['body', 'headline', 'caption']

/** A declared rule as a rule like any other; `from` is the configuration that declares it. */
export function ruleOf(declared: DeskRule, from: string, read: PatternReader): Rule {
  const {
    id,
    message,
    severity = 'warning',
    certainty = 'likely',
    mqm = 'Other',
    roles,
    examples,
    suggestion,
    evidence = false,
  } = declared
  const find = finderOf(declared, read)
  const isAntipattern = antipatternsOf(declared, read)
  return {
    id,
    family: 'desk',
    mqm,
    severity,
    certainty,
    roles: roles === undefined ? defaultRoles : listOf(roles),
    summary: (declared.summary ?? message).replace(/\.$/u, ''),
    why: declared.why ?? `The desk declares this rule in ${from}.`,
    examples: {
      bad: examples.bad.map(each => (typeof each === 'string' ? { text: each } : each)),
      good: examples.good,
    },
    *check({ fields }) {
      for (const field of fields) {
        const found = [...find(field)]
        const isLeftAlone = found.length > 0 ? isAntipattern(field) : () => false
        for (const { start, end, groups } of found) {
          if (isLeftAlone(start, end)) continue
          const span = field.span(start, end)
          yield {
            span,
            message: filled(message, groups),
            ...suggestionsFor(suggestion, groups, span),
            ...(evidence ? {} : { houseStyle: true }),
          }
        }
      }
    },
  }
}

function finderOf(
  { phrase, pattern }: DeskRule,
  read: PatternReader,
): (field: AnnotatedField) => Iterable<PatternMatch> {
  if (pattern !== undefined) {
    const run = read(pattern)
    return field => inPieces(field, run)
  }
  const phrases = new Phrases(listOf(phrase), false)
  return field =>
    Array.from(phrases.standingIn(field), ({ start, end }) => ({ start, end, groups: [field.text.slice(start, end)] }))
}

function antipatternsOf(
  { antipattern }: DeskRule,
  read: PatternReader,
): (field: AnnotatedField) => (start: number, end: number) => boolean {
  const all = listOf(antipattern)
  const phrases = new Phrases(
    all.filter(each => typeof each === 'string'),
    false,
  )
  const patterns = all.flatMap(each => (typeof each === 'string' ? [] : [read(each.pattern)]))
  return field => covering([...phrases.everywhereIn(field), ...patterns.flatMap(run => [...inPieces(field, run)])])
}

/** Longest text that a pattern sees at once. One search is linear, but a search behind each find may read to the end every time. */
const pieceLength = 2000

/** A pattern over each paragraph, of which a monstrous one is cut at white space. */
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

function suggestionsFor(
  suggestion: DeskRule['suggestion'],
  groups: readonly (string | null)[],
  span: Finding['span'],
): Pick<Finding, 'suggestions'> {
  if (suggestion === undefined) return {}
  const { text, title, safe = false } = typeof suggestion === 'string' ? { text: suggestion } : suggestion
  const put = likeItsPlace(filled(text, groups), groups[0] ?? '')
  return {
    suggestions: [
      { title: title ?? (put === '' ? 'Delete this' : `Write “${put}”`), safe, edits: [{ span, text: put }] },
    ],
  }
}

/** A capital where the words that go had one, as at a sentence's start. */
const likeItsPlace = (text: string, there: string): string =>
  /^\p{Lu}/u.test(there) && !/^\p{Lu}{2}/u.test(there) ? text.replace(/^\p{Ll}/u, first => first.toUpperCase()) : text

/** A text with what groups found in the place of $0 to $9. */
const filled = (text: string, groups: readonly (string | null)[]): string =>
  text.replace(/\$(\d)/gu, (whole, group: string) =>
    Number(group) < groups.length ? (groups[Number(group)] ?? '') : whole,
  )
