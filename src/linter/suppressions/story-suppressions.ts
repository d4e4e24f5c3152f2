import { findAll } from '../../story/pattern.js'
import { didYouMean } from '../../language/words/similarity.js'
import { blankLine } from '../../story/conventions.js'
import { firstFrom, type Range, startOf } from '../../story/search.js'
import { type Role, slugOf, type Story } from '../../story/story.js'
import { groupNames, groupsOf, rulesNamed, type RuleText } from '../../rule.js'
import type { LintOptions } from '../lint-options.js'
import type { SourceText } from '../place.js'
import type { FramedDiagnostic } from '../report.js'
import { diagnoseSuppression, type SuppressionIssue } from './diagnose-suppression.js'
import { describeMisspelling, type Directive } from './directives.js'
import { findIdleEnables } from './idle-enables.js'

/** A rule's progress through the directives that name it, as its findings come from left to right. */
interface Walk {
  readonly directives: readonly Directive[]
  passed: number
}

/** A paragraph's range in the source text, and its field's role. */
interface FieldParagraph extends Range {
  readonly role: Role
}

/** The suppressions by a story's directives. Findings must come in the order of their places. */
export class StorySuppressions {
  readonly #story: Story
  readonly #rules: readonly RuleText[]
  /** The directives that suppress: all but "enable". */
  readonly #suppressing: readonly Directive[]
  /** The directives that hold until another one. */
  readonly #ranged: readonly Directive[]
  /** The directives for one paragraph, by its index. */
  readonly #byParagraph = new Map<number, readonly Directive[]>()
  readonly #paragraphs: readonly FieldParagraph[]
  readonly #walks = new Map<string, Walk>()
  /** The rules that each directive has suppressed. */
  readonly #used = new Map<Directive, Set<string>>()

  /** `rules` are those that directives may name, by id or by a group. */
  constructor(directives: readonly Directive[], story: Story, rules: readonly RuleText[] = []) {
    this.#story = story
    this.#rules = rules
    this.#suppressing = directives.filter(({ kind }) => kind !== 'enable')
    this.#ranged = directives.filter(({ kind }) => kind === 'disable' || kind === 'enable')
    const forOne = directives.filter(({ kind }) => kind === 'disable-next-paragraph')
    this.#paragraphs = forOne.length === 0 ? [] : findFieldParagraphs(story)
    for (const each of forOne) this.#addToNextParagraph(each)
  }

  #addToNextParagraph(directive: Directive): void {
    const next = firstFrom(this.#paragraphs, directive.end, startOf)
    // A dateline is a field of its own, and for a reader the beginning of the lead.
    const indices = this.#paragraphs[next]?.role === 'dateline' ? [next, next + 1] : [next]
    for (const index of indices) this.#byParagraph.set(index, [...(this.#byParagraph.get(index) ?? []), directive])
  }

  /** Finds the directive that suppresses a rule's finding at an offset of the source text; null if none does. */
  find(ruleId: string, start: number): Directive | null {
    const directive = this.#findForParagraph(ruleId, start) ?? this.#findRanged(ruleId, start)
    if (directive !== null) this.#used.set(directive, (this.#used.get(directive) ?? new Set()).add(ruleId))
    return directive
  }

  #findForParagraph(ruleId: string, start: number): Directive | null {
    const index = firstFrom(this.#paragraphs, start + 1, startOf) - 1
    const { end = -1 } = this.#paragraphs[index] ?? {}
    return (start < end ? this.#byParagraph.get(index)?.find(each => this.#namesRule(each, ruleId)) : undefined) ?? null
  }

  #findRanged(ruleId: string, start: number): Directive | null {
    const walk = this.#walks.get(ruleId) ?? {
      directives: this.#ranged.filter(each => this.#namesRule(each, ruleId)),
      passed: 0,
    }
    this.#walks.set(ruleId, walk)
    while ((walk.directives[walk.passed]?.end ?? Infinity) <= start) walk.passed++
    const last = walk.directives[walk.passed - 1]
    return last?.kind === 'disable' ? last : null
  }

  #namesRule({ rules: named }: Directive, ruleId: string): boolean {
    if (named === null || named.includes(ruleId)) return true
    const rule = this.#rules.find(({ id }) => id === ruleId)
    return rule !== undefined && groupsOf(rule).some(group => named.includes(group))
  }

  /** Returns the issues of the suppressions themselves, as diagnostics. All findings must have come before. */
  diagnose(options: LintOptions, source: SourceText): readonly FramedDiagnostic[] {
    const idle = findIdleEnables(this.#ranged, name => idsNamed(name, options.rules))
    return [
      ...this.#suppressing.flatMap(directive => this.#findIssues(directive, options)),
      ...idle.map(directive => this.#describeIdle(directive, options)),
    ].flatMap(issue => diagnoseSuppression(issue, options.suppressions ?? {}, source) ?? [])
  }

  get #common(): Pick<SuppressionIssue, 'story'> {
    const { id, version } = this.#story
    return { story: { id, version, slug: slugOf(this.#story) } }
  }

  #describeIdle(directive: Directive, { rules }: LintOptions): SuppressionIssue {
    const message =
      describeUnknown(directive, rules) ??
      'This directive switches nothing on again: nothing is off here. A suppression ends with its story. Delete it.'
    return { ...this.#common, check: 'unused-suppression', range: directive, message }
  }

  #findIssues(directive: Directive, options: LintOptions): readonly SuppressionIssue[] {
    const common = { ...this.#common, range: directive }
    const unused =
      describeMisspelling(directive) ?? describeUnused(directive, this.#used.get(directive) ?? noRules, options)
    const isUnexplained = directive.reason === null && directive.kind !== 'unknown'
    const message = 'This suppression has no reason. Write one after “--”.'
    return [
      ...(unused === null ? [] : [{ ...common, check: 'unused-suppression', message: unused } as const]),
      ...(isUnexplained ? [{ ...common, check: 'unexplained-suppression', message } as const] : []),
    ]
  }
}

const noRules: ReadonlySet<string> = new Set()

/** Returns the ids of the rules that a name stands for; the name itself if there are none. */
function idsNamed(name: string, rules: LintOptions['rules']): readonly string[] {
  const ids = rulesNamed(name, rules).map(({ id }) => id)
  return ids.length === 0 ? [name] : ids
}

/** Describes the first rule that a directive names and that does not exist; null if all exist. */
function describeUnknown({ rules: named }: Directive, rules: LintOptions['rules']): string | null {
  const names = [...rules.map(({ id }) => id), ...groupNames(rules)]
  const unknown = named?.find(name => !names.includes(name))
  return unknown === undefined ? null : `There is no rule “${unknown}”.${didYouMean(unknown, names)}`
}

/** Describes the rules that a directive names in vain; null if it has suppressed all its rules, or they did not run. */
function describeUnused(
  directive: Directive,
  used: ReadonlySet<string>,
  { rules, levels }: Pick<LintOptions, 'rules' | 'levels'>,
): string | null {
  const { rules: named } = directive
  const suppressesNothing = 'This suppression hides nothing. Delete it.'
  if (named === null) return used.size === 0 ? suppressesNothing : null
  const unknown = describeUnknown(directive, rules)
  if (unknown !== null) return unknown
  const isJudged = ({ id, status }: RuleText): boolean => levels.get(id) !== 'off' && status !== 'retired'
  const unused = named.filter(name => {
    const members = rulesNamed(name, rules)
    return !members.some(({ id }) => used.has(id)) && members.some(isJudged)
  })
  if (unused.length === 0) return null
  return unused.length === named.length
    ? suppressesNothing
    : `Nothing of ${unused.join(', ')} is suppressed here: delete ${unused.length === 1 ? 'its name' : 'their names'}.`
}

/** Returns the paragraphs of all fields in the order of the source text. */
function findFieldParagraphs({ fields }: Story): readonly FieldParagraph[] {
  const paragraphs = fields.flatMap(({ text, origin, role }) =>
    splitAtBlankLines(text).map(({ start, end }) => ({ ...origin.locate(start, end), role })),
  )
  return paragraphs.sort((a, b) => a.start - b.start)
}

function splitAtBlankLines(text: string): readonly Range[] {
  const breaks = findAll(text, blankLine).map(({ index, 0: { length } }) => ({ index, length }))
  const starts = [0, ...breaks.map(({ index, length }) => index + length)]
  return starts
    .map((start, nth) => ({ start, end: breaks[nth]?.index ?? text.length }))
    .filter(({ start, end }) => end > start)
}
