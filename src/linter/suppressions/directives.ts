import { findAll } from '../../story/pattern.js'
import { didYouMean } from '../../language/words/similarity.js'
import type { Range } from '../../story/search.js'
import type { Comment } from '../../story/story.js'

/** A desk's words in a file that switch rules off or on again. The range lies in the text that was searched. */
export interface Directive extends Range {
  readonly kind: DirectiveKind | 'unknown'
  /** The name as written: "wirelint-disable". */
  readonly name: string
  /** Ids of rules; null for all. */
  readonly rules: readonly string[] | null
  /** The words after “--”; null if there are none. */
  readonly reason: string | null
}

/** The places in a text that may hold directives, and the ids of all rules that exist. */
export interface DirectivePlaces {
  readonly comments: readonly Comment[]
  /** True if a line of the copy may be a directive. */
  readonly hasLines: boolean
  readonly known: ReadonlySet<string>
}

const prefix = 'wirelint-'
const directiveKinds = ['disable-next-paragraph', 'disable', 'enable'] as const
type DirectiveKind = (typeof directiveKinds)[number]

/** The beginning of a comment that is a directive, or was meant to be one. */
const commentOpening = /^\s{0,20}(wirelint-[\w-]*\w)/u
const directiveWord = /wirelint-[\w-]*\w/gu

/** A line end as it is or as JSON escapes it, or the beginning of a string, a cell or a message's text. */
const lineBreak = String.raw`^\uFEFF?|[\n\r\t\v\u0002]|\\(?:[nrt]|u000[aAdD])|[:[,][ \t]?"`
/** The text from a line's beginning to its directive. */
const lineStart = new RegExp(String.raw`(?:${lineBreak})[ \t]{0,20}(?:# ?)?$`, 'u')
const lineEnd = /[\n\r"<]|\\(?:[nr]|u000[aAdD])/u
/** The end of a cell in a table with tabs between its cells. */
const cellEnd = /[\t\n\r]/u

/** Characters before a directive that are searched for its line's beginning. */
const lookBehind = 30
/** The longest directive, in characters. */
const longestDirective = 1000

/** True if a text can hold a directive. The answer is quick, and for most texts it is no. */
export const mayHoldDirective = (text: string): boolean => text.includes(prefix)

/** Finds the offsets in a text of words that begin as directives do. */
export const findDirectiveWords = (text: string): readonly number[] =>
  findAll(text, directiveWord).map(({ index }) => index)

/** Finds the directives in a text, in their order: in comments of its mark-up, or on lines of their own. */
export function findDirectives(text: string, { comments, hasLines, known }: DirectivePlaces): readonly Directive[] {
  const inComments = comments.flatMap(comment => readComment(comment, text, known))
  const onLines = hasLines ? findLineDirectives(text, known).filter(isOutside(comments)) : []
  return [...inComments, ...onLines].sort((a, b) => a.start - b.start)
}

function readComment({ start, end, words }: Comment, text: string, known: ReadonlySet<string>): readonly Directive[] {
  const written = text.slice(words.start, Math.min(words.end, words.start + longestDirective))
  const [opening = '', name] = commentOpening.exec(written) ?? []
  if (name === undefined) return []
  return [{ kind: findKind(name), name, ...parseBody(written.slice(opening.length), known), start, end }]
}

/** Returns a test of whether an item begins outside some ranges. Items and ranges must come in their order. */
function isOutside(ranges: readonly Range[]): (item: Pick<Range, 'start'>) => boolean {
  let next = 0
  return ({ start }) => {
    while ((ranges[next]?.end ?? Infinity) <= start) next++
    return start < (ranges[next]?.start ?? Infinity)
  }
}

/** Finds the directives on lines of their own. A line that only looks like one is copy. */
function findLineDirectives(text: string, known: ReadonlySet<string>): readonly Directive[] {
  return findAll(text, directiveWord).flatMap(({ index, 0: name }) => {
    const before = index > lookBehind ? `…${text.slice(index - lookBehind, index)}` : text.slice(0, index)
    const [margin] = lineStart.exec(before) ?? []
    if (margin === undefined) return []
    const from = index + name.length
    const rest = text.slice(from, from + longestDirective)
    const body = rest.slice(0, (margin.startsWith('\t') ? cellEnd : lineEnd).exec(rest)?.index)
    const directive = { kind: findKind(name), name, ...parseBody(body, known), start: index, end: from + body.length }
    return directive.kind === 'unknown' && !isMisspelling(directive, known) ? [] : [directive]
  })
}

const findKind = (name: string): Directive['kind'] => directiveKinds.find(kind => name === prefix + kind) ?? 'unknown'

/** Describes the name of a directive that does not exist, with the nearest one that does; null for one that exists. */
export function describeMisspelling({ kind, name }: Directive): string | null {
  if (kind !== 'unknown') return null
  const names = directiveKinds.map(each => prefix + each)
  const hint = isNearName(name) ? didYouMean(name, names) : ` Directives: ${names.join(', ')}.`
  return `There is no directive “${name}”.${hint}`
}

/** True if a name is nearly a directive's. All names begin alike, so only their ends are compared. */
const isNearName = (name: string): boolean => didYouMean(name.slice(prefix.length), directiveKinds) !== ''

/**
 * True if a line was meant as a directive: its name is nearly one, and nothing or rules follow. "wirelint-enabled
 * newsrooms: a survey" is copy.
 */
const isMisspelling = ({ name, rules, reason }: Directive, known: ReadonlySet<string>): boolean =>
  isNearName(name) &&
  (rules !== null || reason === null) &&
  (rules ?? []).every(rule => known.has(rule) || /^[a-z]+(?:-[a-z]+)+$/u.test(rule))

/** The mark before the reason; in XML, where a comment may hold no "--", a dash or a colon. */
const reasonMark = /--|[—–:]/u

/**
 * Parses "one-rule, another-rule -- the poet's own": rules and a reason, of which each may be missing.
 * "wirelint-disable: one-rule" names a rule too.
 */
function parseBody(body: string, known: ReadonlySet<string>): Pick<Directive, 'rules' | 'reason'> {
  const [first, rest] = splitAtReason(body)
  const [second, last] = splitAtReason(rest)
  const isSecondNamed = first.length === 0 && second.length > 0 && second.every(rule => known.has(rule))
  const rules = isSecondNamed ? second : first
  const reason = (isSecondNamed ? last : rest).replace(/\s+/gu, ' ').trim()
  return { rules: rules.length === 0 ? null : rules, reason: reason === '' ? null : reason }
}

function splitAtReason(text: string): readonly [names: readonly string[], reason: string] {
  const mark = reasonMark.exec(text)
  const at = mark?.index ?? text.length
  const names = text
    .slice(0, at)
    .split(/[\s,]+/u)
    .filter(each => each !== '')
  return [names, text.slice(at + (mark?.[0].length ?? 0))]
}

/**
 * Finds a directive's comment that other readers of the XML will refuse, for the "--" before its reason; null if there
 * is none.
 */
export function findRefusedComment(text: string, directives: readonly Directive[]): number | null {
  const refused = directives.find(
    ({ start, end }) => text.startsWith('<!--', start) && text.slice(start + 4, end - 3).includes('--'),
  )
  if (refused === undefined) return null
  // In CDATA it is a comment of HTML, which allows them.
  const isInCdata = text.lastIndexOf('<![CDATA[', refused.start) > text.lastIndexOf(']]>', refused.start)
  return isInCdata ? null : refused.start
}
