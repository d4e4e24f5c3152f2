import { annotate } from '../language/annotate.js'
import type { AnnotatedField, Tagger } from '../language/annotated-story.js'
import { isForeign } from '../language/words/english.js'
import type { HouseLexicon } from '../language/house-lexicon.js'
import { type Timer, untimed } from '../language/timer.js'
import { defaultLevel, type Finding, type Rule, type Severity } from '../rule.js'
import type { LineIndex } from '../story/line-index.js'
import type { Role, Story } from '../story/story.js'
import { allowedIn } from './allowed.js'
import type { Directive } from './suppressions/directives.js'
import { diagnose, place, type RuleFinding, settle, type Source } from './place.js'
import type { Hidden, Note, Problem, StoryReport } from './report.js'
import { checksOn, type KeptFaults, keptIn, type SuppressionLevels, Suppressions } from './suppressions/suppress.js'
import { isEvidence, verdictOf } from './verdict/verdict.js'

/** What a user asked for; `levels` holds the rules whose severity is not their own. */
export interface LintOptions {
  readonly rules: readonly Rule[]
  /** Ids of all rules there are, where some of them run alone. */
  readonly known?: readonly string[]
  readonly levels: ReadonlyMap<string, Severity | 'off'>
  /** A house's decisions by rule id and option, checked; every option that is not decided has its first value. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Levels that hold in some fields alone, over `levels`. */
  readonly fields?: Readonly<Partial<Record<Role, Readonly<Record<string, Severity | 'off'>>>>>
  readonly tagger: Tagger
  /** What is suppressed beside the files. */
  readonly kept?: KeptFaults
  /** How what is wrong with suppressions themselves is reported. */
  readonly suppressions?: SuppressionLevels
  /** What the house knows beside wirelint; nothing without it. */
  readonly lexicon?: HouseLexicon
  /** Whether reports carry the story's copy, for formats that show whole stories. */
  readonly copy?: boolean
  /** For who wants to know what takes how long. */
  readonly time?: Timer
}

/** What a rule threw. */
interface RuleFault {
  readonly ruleId: string
  readonly message: string
}

/** Runs the rules over a story, each in its own roles; a rule that throws becomes a problem and the rest goes on. */
export function findingsIn(
  story: Story,
  { rules, levels, options = {}, fields: byField = {}, tagger, lexicon, time = untimed }: LintOptions,
): { findings: RuleFinding[]; faults: RuleFault[] } {
  const annotated = annotate(story, tagger, lexicon, time)
  const isAllowed = allowedIn(annotated.fields, lexicon?.leftAlone)
  const anyByField = Object.keys(byField).length > 0
  const findings: RuleFinding[] = []
  const faults: RuleFault[] = []
  for (const rule of rules) {
    const general = levels.get(rule.id) ?? defaultLevel(rule)
    if (general === 'off' && !anyByField) continue
    const levelIn = (role: Role): Severity | 'off' => (anyByField ? (byField[role]?.[rule.id] ?? general) : general)
    const fields: readonly AnnotatedField[] = annotated.fields.filter(
      ({ role }) => rule.roles.includes(role) && levelIn(role) !== 'off',
    )
    if (fields.length === 0) continue
    try {
      time('rule', rule.id, () => {
        for (const finding of rule.check({ ...annotated, fields }, decided(rule, options[rule.id]))) {
          const level = levelIn(finding.span.field.role)
          if (level !== 'off' && !isAllowed(finding.span))
            findings.push({ rule, severity: severityOf(finding, rule, level), finding })
        }
      })
    } catch (error) {
      faults.push({
        ruleId: rule.id,
        message: `Rule ${rule.id} failed on story ${story.id}: ${error instanceof Error ? error.message : String(error)}`,
      })
    }
  }
  return { findings, faults }
}

/** The rules and checks that are on in some field of a story. */
export const thatRun = ({ rules, levels, fields = {}, suppressions = {} }: LintOptions): readonly string[] => [
  ...rules
    .filter(rule =>
      rule.roles.some(role => (fields[role]?.[rule.id] ?? levels.get(rule.id) ?? defaultLevel(rule)) !== 'off'),
    )
    .map(({ id }) => id),
  ...checksOn(suppressions),
]

/** The decisions for a rule, with the first value of every option that nobody decided. */
const decided = ({ options }: Rule, given: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> =>
  options === undefined
    ? undecided
    : Object.fromEntries(Object.entries(options).map(([name, { values }]) => [name, given[name] ?? values[0]]))

const undecided: Readonly<Record<string, string>> = {}

/** A finding may be weaker than its rule, but a level that the user set holds for all of them. */
const severityOf = (finding: Finding, rule: Rule, level: Severity): Severity =>
  level === rule.severity ? (finding.severity ?? level) : level

/** Checks one story and places what is found in its file; `directives` are those of the desk that stand in it. */
export function lintStory(
  story: Story,
  source: Source,
  lines: LineIndex,
  options: LintOptions,
  directives: readonly Directive[] = [],
): { report: StoryReport; problems: Problem[]; notes: Note[] } {
  const foreign = isForeign(story)
  const { findings, faults } = foreign ? { findings: [], faults: [] } : findingsIn(story, options)
  const settled = settle(findings.map(found => place(found, source.text, story.format)))
  const suppressions = new Suppressions(foreign ? [] : directives, story)
  const kept = options.kept === undefined ? undefined : keptIn(options.kept, story.id, source.file)
  const found = settled.map(each => {
    const shown = diagnose(each, story, source, lines)
    return {
      ...each,
      ...shown,
      hiddenBy: hiddenBy(suppressions.by(each.rule.id, each.start), kept?.(shown.diagnostic.fingerprint)),
    }
  })
  const open = found.filter(each => each.hiddenBy === null)
  const placed = [...open, ...suppressions.faults(options, story, source, lines)].sort(
    ({ diagnostic: a }, { diagnostic: b }) =>
      a.start.offset - b.start.offset ||
      a.end.offset - b.end.offset ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  )
  const words = story.fields.reduce((sum, { text }) => sum + wordCount(text), 0)
  return {
    report: {
      id: story.id,
      version: story.version,
      words,
      score: score(
        open.map(({ severity }) => severity),
        words,
      ),
      verdict: verdictOf(
        open
          .filter(({ finding }) => finding.houseStyle !== true)
          .map(({ rule }) => rule)
          .filter(isEvidence),
        words,
      ),
      diagnostics: placed.map(({ diagnostic }) => diagnostic),
      frames: placed.map(({ frame }) => frame),
      hidden: found.flatMap(({ diagnostic, frame, hiddenBy: by }) =>
        by === null ? [] : [{ diagnostic, frame, ...by }],
      ),
      copy: options.copy === true ? story.fields.map(({ role, text }) => ({ role, text })) : null,
      isForeign: foreign,
    },
    problems: faults.map(fault => ({ kind: 'rule-failed', ...fault, line: null, column: null })),
    notes: foreign
      ? [{ message: `Story ${story.id} is not in English: it is not checked.`, line: null, column: null }]
      : [],
  }
}

/** What hides a finding: a directive in the file, or a suppression beside it. */
const hiddenBy = (
  directive: Directive | null,
  reason: string | null | undefined,
): Pick<Hidden, 'by' | 'reason'> | null =>
  directive !== null
    ? { by: 'comment', reason: directive.reason }
    : reason !== undefined
      ? { by: 'suppression-file', reason }
      : null

function wordCount(text: string): number {
  const word = /\S+/gu
  let count = 0
  while (word.test(text)) count++
  return count
}

/** MQM's penalties (major 5, minor 1, minor punctuation 0.1; Freitag et al. 2021), a story's sum per 100 words. */
const penalties: Readonly<Record<Severity, number>> = { error: 5, warning: 1, info: 0.1 }

function score(found: readonly Severity[], words: number): number {
  const penalty = found.reduce((sum, severity) => sum + penalties[severity], 0)
  return words === 0 ? 0 : Math.round((penalty * 10_000) / words) / 100
}
