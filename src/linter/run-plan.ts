import type { AnnotatedField } from '../language/annotated-story.js'
import { RunVocabulary } from '../language/spellings.js'
import { decideLevel, type Rule, type Severity } from '../rule.js'
import type { Role } from '../story/story.js'
import type { LintOptions } from './lint-options.js'

/** A rule that is on in some role, with its options decided. */
export interface PlannedRule {
  readonly rule: Rule
  readonly options: Readonly<Record<string, string>>
  readonly levels: ReadonlyMap<Role, Severity>
}

/** Rules that read the same fields of a story. */
export interface RuleFields {
  readonly planned: PlannedRule
  /** The places of the fields in the story. */
  readonly places: readonly number[]
}

/** Decides once per run which rules read which fields, and keeps the run's words. */
export class RunPlan {
  readonly vocabulary = new RunVocabulary()
  readonly #rules: readonly PlannedRule[]
  /** Plans by the roles of a story's fields. */
  readonly #byRoles = new Map<string, readonly RuleFields[]>()

  constructor(options: LintOptions) {
    this.#rules = options.rules.flatMap(rule => {
      const levels = findLevels(rule, options)
      return levels.size === 0 ? [] : [{ rule, options: decideOptions(rule, options), levels }]
    })
  }

  /** Returns the rules for a story with such fields, in their order. */
  rulesFor(fields: readonly Pick<AnnotatedField, 'role'>[]): readonly RuleFields[] {
    const key = fields.map(({ role }) => role).join()
    const known = this.#byRoles.get(key)
    if (known !== undefined) return known
    // Rules of the same fields share their places, so that they are given one and the same list of fields.
    const shared = new Map<string, readonly number[]>()
    const planned = this.#rules.flatMap((each): readonly RuleFields[] => {
      const places = fields.flatMap(({ role }, place) => (each.levels.has(role) ? [place] : []))
      const alike = shared.get(places.join()) ?? places
      shared.set(places.join(), alike)
      return places.length === 0 ? [] : [{ planned: each, places: alike }]
    })
    // A run that never ends may see any number of fields.
    if (this.#byRoles.size < mostPlans) this.#byRoles.set(key, planned)
    return planned
  }
}

const mostPlans = 1000

/** Returns a rule's level by the role of the field, without roles in which it is off. */
function findLevels(rule: Rule, { levels, fields = {} }: LintOptions): ReadonlyMap<Role, Severity> {
  const general = levels.get(rule.id)
  const found = new Map<Role, Severity>()
  for (const role of rule.roles) {
    const level = decideLevel(rule, fields[role]?.[rule.id] ?? general)
    if (level !== 'off') found.set(role, level)
  }
  return found
}

/** Returns the decisions for a rule. An option without a decision has its first value. */
function decideOptions({ id, options }: Rule, { options: decisions }: LintOptions): Readonly<Record<string, string>> {
  if (options === undefined) return noDecisions
  const forRule = decisions?.[id] ?? noDecisions
  return Object.fromEntries(Object.entries(options).map(([name, { values }]) => [name, forRule[name] ?? values[0]]))
}

const noDecisions: Readonly<Record<string, string>> = {}

const plans = new WeakMap<LintOptions, RunPlan>()

/** Returns the plan of a run, which lasts as long as its options. */
export function planOf(options: LintOptions): RunPlan {
  const plan = plans.get(options) ?? new RunPlan(options)
  plans.set(options, plan)
  return plan
}
