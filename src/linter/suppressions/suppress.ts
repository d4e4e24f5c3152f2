import { didYouMean } from '../../language/words/similarity.js'
import type { Rule, Severity } from '../../rule.js'
import { blankLine } from '../../story/conventions.js'
import type { LineIndex } from '../../story/line-index.js'
import { type Role, slugOf, type Story } from '../../story/story.js'
import { type Directive, misspelt } from './directives.js'
import { fingerprint } from '../fingerprint.js'
import { frameAt } from '../frame-at.js'
import type { Source } from '../place.js'
import type { Diagnostic, Frame } from '../report.js'
import { type FileNames, storyKey } from '../baseline/story-key.js'

/** How what is wrong with suppressions themselves is reported. */
export interface SuppressionLevels {
  /** Those that suppress nothing; a warning unless it is decided. */
  readonly unused?: Severity | 'off'
  /** Those that give no reason; off unless it is decided. */
  readonly reasons?: Severity | 'off'
}

/** The checks of suppressions that are on. */
export const checksOn = ({ unused = 'warning', reasons = 'off' }: SuppressionLevels): readonly string[] => [
  ...(unused === 'off' ? [] : ['unused-suppression']),
  ...(reasons === 'off' ? [] : ['unexplained-suppression']),
]

/** What is suppressed beside the files. */
export interface KeptFaults {
  /** Reasons by what stories are called there, and by fingerprint. */
  readonly byStory: ReadonlyMap<string, ReadonlyMap<string, string | null>>
  readonly names: FileNames
}

/** What a file of suppressions may call a story: as it should, or as it is printed. */
export const callsOf = (id: string, file: string, names: FileNames): readonly string[] => [
  storyKey(id, file, names),
  id,
]

/** Why a fault of a story is kept beside the files, by fingerprint; undefined where it is not. */
export function keptIn(
  { byStory, names }: KeptFaults,
  id: string,
  file: string,
): (print: string) => string | null | undefined {
  const kept = callsOf(id, file, names).flatMap(call => byStory.get(call) ?? [])
  return print => kept.find(reasons => reasons.has(print))?.get(print)
}

/** What runs, and at which level: all that suppressions must know of a run. */
interface Running {
  readonly rules: readonly Rule[]
  readonly levels: ReadonlyMap<string, Severity | 'off'>
  readonly suppressions?: SuppressionLevels
}

/** Where a rule stands among the directives that name it, as its findings are walked from left to right. */
interface Walk {
  readonly named: readonly Directive[]
  passed: number
}

interface Stretch {
  readonly start: number
  readonly end: number
}

interface FieldParagraph extends Stretch {
  readonly role: Role
}

/** What a story's directives suppress. Ask for findings in the order of their places. */
export class Suppressions {
  readonly #directives: readonly Directive[]
  readonly #ranged: readonly Directive[]
  readonly #byParagraph = new Map<number, readonly Directive[]>()
  readonly #paragraphs: readonly FieldParagraph[]
  readonly #walks = new Map<string, Walk>()
  /** The rules that each directive has suppressed. */
  readonly #used = new Map<Directive, Set<string>>()

  constructor(directives: readonly Directive[], story: Story) {
    this.#directives = directives.filter(({ kind }) => kind !== 'enable')
    const forOne = directives.filter(({ kind }) => kind === 'disable-next-paragraph')
    this.#paragraphs = forOne.length === 0 ? [] : paragraphsOf(story)
    for (const each of forOne) {
      const paragraph = firstFrom(this.#paragraphs, each.end)
      // A dateline is a field of its own, and to a reader the beginning of the lead.
      const lead = this.#paragraphs[paragraph]?.role === 'dateline' ? [paragraph + 1] : []
      for (const at of [paragraph, ...lead]) this.#byParagraph.set(at, [...(this.#byParagraph.get(at) ?? []), each])
    }
    this.#ranged = directives.filter(({ kind }) => kind === 'disable' || kind === 'enable')
  }

  /** The directive that suppresses a rule's finding at a place in the file; null where none does. */
  by(ruleId: string, start: number): Directive | null {
    const directive = this.#here(ruleId, start) ?? this.#running(ruleId, start)
    if (directive !== null) this.#used.set(directive, (this.#used.get(directive) ?? new Set()).add(ruleId))
    return directive
  }

  /** By one that speaks of its paragraph alone. */
  #here(ruleId: string, start: number): Directive | null {
    const paragraph = firstFrom(this.#paragraphs, start + 1) - 1
    const { end = -1 } = this.#paragraphs[paragraph] ?? {}
    return (start < end ? this.#byParagraph.get(paragraph)?.find(each => names(each, ruleId)) : undefined) ?? null
  }

  /** By one that holds until it is taken back. */
  #running(ruleId: string, start: number): Directive | null {
    const walk = this.#walks.get(ruleId) ?? { named: this.#ranged.filter(each => names(each, ruleId)), passed: 0 }
    this.#walks.set(ruleId, walk)
    while ((walk.named[walk.passed]?.end ?? Infinity) <= start) walk.passed++
    const last = walk.named[walk.passed - 1]
    return last?.kind === 'disable' ? last : null
  }

  /** What is wrong with the suppressions themselves, as diagnostics at their places. */
  faults(
    { rules, levels, suppressions: { unused = 'warning', reasons = 'off' } = {} }: Running,
    story: Story,
    source: Source,
    lines: LineIndex,
  ): readonly { diagnostic: Diagnostic; frame: Frame }[] {
    const report = (
      ruleId: string,
      severity: Severity | 'off',
      directive: Directive,
      message: string | null,
    ): { diagnostic: Diagnostic; frame: Frame }[] =>
      severity === 'off' || message === null
        ? []
        : [
            suppressionFault({
              ruleId,
              severity,
              message,
              place: directive,
              story: { id: story.id, version: story.version, slug: slugOf(story) },
              source,
              lines,
            }),
          ]
    return this.#directives.flatMap(each => [
      ...report(
        'unused-suppression',
        unused,
        each,
        misspelt(each) ?? unusedIn(each, this.#used.get(each) ?? new Set(), rules, levels),
      ),
      ...report(
        'unexplained-suppression',
        reasons,
        each,
        each.reason === null && each.kind !== 'unknown'
          ? 'This suppression gives no reason: write one behind “--”.'
          : null,
      ),
    ])
  }
}

const names = ({ rules }: Directive, ruleId: string): boolean => rules === null || rules.includes(ruleId)

/** What a directive names in vain; null where all that it names was found, or did not run. */
function unusedIn(
  { rules: named }: Directive,
  used: ReadonlySet<string>,
  rules: readonly Rule[],
  levels: ReadonlyMap<string, Severity | 'off'>,
): string | null {
  if (named === null) return used.size === 0 ? 'This suppresses nothing: delete it.' : null
  const ids = rules.map(({ id }) => id)
  const strange = named.find(id => !ids.includes(id))
  if (strange !== undefined) return `There is no rule “${strange}”.${didYouMean(strange, ids)}`
  const vain = named.filter(id => !used.has(id) && (levels.get(id) ?? 'on') !== 'off')
  if (vain.length === 0) return null
  return vain.length === named.length
    ? 'This suppresses nothing: delete it.'
    : `Nothing of ${vain.join(', ')} is suppressed here: delete ${vain.length === 1 ? 'its name' : 'their names'}.`
}

/** The paragraphs of all fields as they stand in the file, in its order. */
function paragraphsOf({ fields }: Story): readonly FieldParagraph[] {
  const paragraphs = fields.flatMap(({ text, origin, role }) => {
    const breaks = Array.from(text.matchAll(blankLine), ({ index, 0: { length } }) => ({ index, length }))
    const starts = [0, ...breaks.map(({ index, length }) => index + length)]
    return starts
      .map((start, nth) => ({ start, end: breaks[nth]?.index ?? text.length }))
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => ({ ...origin.locate(start, end), role }))
  })
  return paragraphs.sort((a, b) => a.start - b.start)
}

/** Index of the first stretch that starts at a place or behind it. */
function firstFrom(stretches: readonly Stretch[], at: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** What is wrong with a suppression, and where it stands. */
interface SuppressionFault {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly place: Stretch
  readonly story: Pick<Story, 'id' | 'version'> & { readonly slug: string | null }
  readonly source: Source
  readonly lines: LineIndex
}

/** As a diagnostic: a suppression stands beside the copy, as an editors' note does. */
export function suppressionFault({
  ruleId,
  severity,
  message,
  place: { start, end },
  story,
  source: { file, text },
  lines,
}: SuppressionFault): { diagnostic: Diagnostic; frame: Frame } {
  return {
    diagnostic: {
      file,
      story: story.id,
      version: story.version,
      slug: story.slug,
      field: 'editors-note',
      path: null,
      ruleId,
      severity,
      certainty: 'certain',
      mqm: 'Other',
      message,
      start: lines.point(start),
      end: lines.point(end),
      excerpt: text.slice(start, end).replace(/\s+/gu, ' '),
      suggestions: [],
      fingerprint: fingerprint(ruleId, 'editors-note', text.slice(start, end), 0, end - start, 0),
    },
    frame: frameAt(start, end, text, lines, null),
  }
}
