import { didYouMean } from '../../language/words/similarity.js'
import type { Comment } from '../../story/story.js'

/** What a desk wrote in a file to switch rules off or on again. Offsets lie in the text it was read from. */
export interface Directive {
  readonly kind: Kind | 'unknown'
  /** As it is written: "wirelint-disable". */
  readonly name: string
  /** Ids of rules; null for all. */
  readonly rules: readonly string[] | null
  /** What was written behind “--”. */
  readonly reason: string | null
  readonly start: number
  readonly end: number
}

/** Where directives may stand in a text, and the ids of all rules there are. */
export interface Whereabouts {
  readonly comments: readonly Comment[]
  /** Whether a line of the copy may be one. */
  readonly hasLines: boolean
  readonly known: ReadonlySet<string>
}

const word = 'wirelint-'
const kinds = ['disable-next-paragraph', 'disable', 'enable'] as const
type Kind = (typeof kinds)[number]

/** What a comment that is a directive, or was to be one, begins with. */
const opening = /^\s{0,20}(wirelint-[\w-]*\w)/u
const anywhere = /wirelint-[\w-]*\w/gu

/** Where a line begins: behind a line end, written as it is or as JSON escapes it, or where a string, a cell or a message's text begins. */
const lineStart = /(?:^\uFEFF?|[\n\r\t\v\u0002]|\\(?:[nrt]|u000[aAdD])|[:[,][ \t]?")[ \t]{0,20}(?:# ?)?$/u
const lineEnd = /[\n\r"<]|\\(?:[nr]|u000[aAdD])/u
/** A cell of a table that has tabs between its cells. */
const cellEnd = /[\t\n\r]/u

/** Characters before the word that are looked at: a line end and some white space. */
const before = 30
/** Longest directive that is read, in characters. */
const longest = 1000

/** Whether there can be a directive in a text: it is quickly said of most that there is none. */
export const mayDirect = (text: string): boolean => text.includes(word)

/** Where what directives begin with stands in a text. */
export const placesOf = (text: string): readonly number[] => Array.from(text.matchAll(anywhere), ({ index }) => index)

/** The directives in a text, in their order: in comments of its mark-up, or on lines of their own. What only looks like one on a line is copy. */
export function directivesIn(text: string, { comments, hasLines, known }: Whereabouts): readonly Directive[] {
  const inComments = comments.flatMap(({ start, end, words }) => {
    const written = text.slice(words.start, Math.min(words.end, words.start + longest))
    const [beginning = '', name] = opening.exec(written) ?? []
    return name === undefined
      ? []
      : [{ kind: kindOf(name), name, ...said(written.slice(beginning.length), known), start, end }]
  })
  const onLines = hasLines ? linesIn(text, known).filter(outside(comments)) : []
  return [...inComments, ...onLines].sort((a, b) => a.start - b.start)
}

/** Whether what comes in its order begins in none of some stretches, which are in theirs. */
function outside(stretches: readonly Pick<Comment, 'start' | 'end'>[]): (each: Pick<Directive, 'start'>) => boolean {
  let next = 0
  return ({ start }) => {
    while ((stretches[next]?.end ?? Infinity) <= start) next++
    return start < (stretches[next]?.start ?? Infinity)
  }
}

function linesIn(text: string, known: ReadonlySet<string>): readonly Directive[] {
  return Array.from(text.matchAll(anywhere)).flatMap(({ index, 0: name }) => {
    const [margin] =
      lineStart.exec(index > before ? `…${text.slice(index - before, index)}` : text.slice(0, index)) ?? []
    if (margin === undefined) return []
    const from = index + name.length
    const rest = text.slice(from, from + longest)
    const body = rest.slice(0, (margin.startsWith('\t') ? cellEnd : lineEnd).exec(rest)?.index)
    const directive = { kind: kindOf(name), name, ...said(body, known), start: index, end: from + body.length }
    return directive.kind === 'unknown' && !isSlip(directive, known) ? [] : [directive]
  })
}

const kindOf = (name: string): Directive['kind'] => kinds.find(kind => name === word + kind) ?? 'unknown'

/** What is not one of the directives was meant to be, where it can be told; null where a name is one. */
export function misspelt({ kind, name }: Directive): string | null {
  if (kind !== 'unknown') return null
  const names = kinds.map(each => word + each)
  // Every name begins alike: what comes behind that tells which one is near.
  return `There is no directive “${name}”.${didYouMean(name.slice(word.length), kinds) === '' ? ` Directives: ${names.join(', ')}.` : didYouMean(name, names)}`
}

/** Whether a line was to be a directive: its name is nearly one, and behind it is nothing, or rules. "wirelint-enabled newsrooms: a survey" is copy. */
const isSlip = ({ name, rules, reason }: Directive, known: ReadonlySet<string>): boolean =>
  didYouMean(name.slice(word.length), kinds) !== '' &&
  (rules !== null || reason === null) &&
  (rules ?? []).every(rule => known.has(rule) || /^[a-z]+(?:-[a-z]+)+$/u.test(rule))

/** What stands before the reason; in XML, where a comment may hold no "--", a dash or a colon. */
const beforeReason = /--|[—–:]/u

/**
 * "one-rule, another-rule -- the poet's own": rules and a reason, each of which may be missing. "wirelint-disable: one-rule"
 * names a rule too.
 */
function said(body: string, known: ReadonlySet<string>): Pick<Directive, 'rules' | 'reason'> {
  const [first, rest] = atReason(body)
  const [second, last] = atReason(rest)
  const isNamed = first.length === 0 && second.length > 0 && second.every(rule => known.has(rule))
  const rules = isNamed ? second : first
  const reason = (isNamed ? last : rest).replace(/\s+/gu, ' ').trim()
  return { rules: rules.length === 0 ? null : rules, reason: reason === '' ? null : reason }
}

/** The names before the reason, and the reason. */
function atReason(text: string): readonly [names: readonly string[], reason: string] {
  const found = beforeReason.exec(text)
  const at = found?.index ?? text.length
  return [
    text
      .slice(0, at)
      .split(/[\s,]+/u)
      .filter(each => each !== ''),
    text.slice(at + (found?.[0].length ?? 0)),
  ]
}

/** Where a comment stands that other readers of the XML will refuse, for the "--" before its reason; null where none does. */
export function refusedComment(text: string, directives: readonly Directive[]): number | null {
  const found = directives.find(
    ({ start, end }) => text.startsWith('<!--', start) && text.slice(start + 4, end - 3).includes('--'),
  )
  // In CDATA it is a comment of HTML, which allows them.
  return found === undefined || text.lastIndexOf('<![CDATA[', found.start) > text.lastIndexOf(']]>', found.start)
    ? null
    : found.start
}
