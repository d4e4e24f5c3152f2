import type { AnnotatedStory } from './language/annotated-story.js'
import type { AnnotatedSource } from './language/source/annotated-source.js'
import type { Term } from './language/source/terms/term.js'
import { type Role, roles, type SourceSpan, type Span } from './story/story.js'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]
export type Certainty = 'certain' | 'likely' | 'possible'
/** A rule's severity, or that it does not run. */
export type Level = Severity | 'off'

/** Values of a rule's options, by the option's name. */
export type OptionValues = Readonly<Record<string, string>>

/** A house style: by rule id a level, values of options, or both. A rule that it does not name keeps its own level. */
export type Preset = Readonly<Record<string, Level | OptionValues | readonly [Level, OptionValues]>>

/** The families of wirelint's own rules, in the order of reports; each has a folder below `rules/`. */
export const families = [
  'punctuation',
  'sentence',
  'attribution',
  'structure',
  'repetition',
  'consistency',
  'locale',
  'residue',
  'grammar',
  'style',
  'source',
] as const
type Family = (typeof families)[number]

/** MQM categories as in the WMT annotation guidelines (Freitag et al. 2021), as far as a rule here can find them. */
export const mqmCategories = [
  'Accuracy/Addition',
  'Accuracy/Mistranslation',
  'Accuracy/Omission',
  'Accuracy/Source language fragment',
  'Accuracy/Untranslated',
  'Fluency/Character encoding',
  'Fluency/Grammar',
  'Fluency/Inconsistency',
  'Fluency/Punctuation',
  'Fluency/Text-Breaking',
  'Locale convention',
  'Locale convention/Currency format',
  'Locale convention/Date format',
  'Locale convention/Number format',
  'Non-translation',
  'Style/Bad sentence structure',
  'Style/Unnatural or awkward',
  'Terminology/Inappropriate for context',
  'Terminology/Inconsistent',
  'Other',
] as const
type MqmCategory = (typeof mqmCategories)[number]

/** A point of house style: one of several words. The first is the default. */
export interface Choice {
  readonly values: readonly [string, ...(readonly string[])]
  /** One line, for the rule's page. */
  readonly means: string
}
export type RuleOptions = Readonly<Record<string, Choice>>

/** The chosen word of every option of a rule. */
type Chosen<O extends RuleOptions> = { readonly [K in keyof O]: O[K]['values'][number] }

/**
 * One kind of translation damage, in one file: what it looks like, why it happens, and how to find it.
 * A plug-in may name families and categories of its own; wirelint's rules are {@link NewsRule}s.
 */
export interface Rule<O extends RuleOptions = RuleOptions, F extends string = string, M extends string = string> {
  /** Names the damage, never its cure; also the file's name. Public: changes only with a major version. */
  readonly id: string
  /** Also the folder's name. */
  readonly family: F
  /** Category of the damage, such as "Fluency/Punctuation". */
  readonly mqm: M
  readonly severity: Severity
  readonly certainty: Certainty
  /** The version that brought the rule; a plug-in need not say. */
  readonly since?: string
  /**
   * A preview is off until a configuration turns it on; it becomes stable with measured precision. A retired rule never
   * runs, but settings, suppressions and baselines may name it until the next major version. Stable by default.
   */
  readonly status?: 'stable' | 'preview' | 'retired'
  /** The fields that the rule reads; it sees no others. */
  readonly roles: readonly Role[]
  /** Set if the rule compares the story with its source: without one it does not run. */
  readonly needs?: 'source'
  /** One line, for tables. */
  readonly summary: string
  /** The cause in translation, and the cure. */
  readonly why: string
  /** Points on which house styles differ. */
  readonly options?: O
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly (ExampleText | GoodExample)[] }
  /** Finds the damage. Pure: the result depends on the story and the options alone. */
  check(story: AnnotatedStory, options: Chosen<O>): Iterable<Finding>
}

/** A rule of wirelint's own: of a known family and category. */
export type NewsRule = Rule<RuleOptions, Family, MqmCategory>

/** Returns the level of a rule: the one that is set or its own. A retired rule is off whatever is set. */
export function decideLevel({ severity, status }: Pick<Rule, 'severity' | 'status'>, set: Level | undefined): Level {
  if (status === 'retired') return 'off'
  return set ?? (status === 'preview' ? 'off' : severity)
}

/** Tells a user that a rule is retired, where something names it. */
export const describeRetired = (id: string): string =>
  `The rule “${id}” is retired and never runs. Delete its name; the next major version will not know it.`

/** The part of a rule that pages and reports show. */
export type RuleText = Omit<Rule, 'check'>

/** Text of the rule's first role, or of several roles. In bad examples ⟦ ⟧ marks exactly the reported span. */
export type ExampleText = string | Readonly<Partial<Record<Role, string>>>

/** The source of an example, for a rule that reads it. In bad examples ⟦ ⟧ marks what the findings point to in it. */
interface ExampleSource {
  /** The code of its language: “zh”, “de”. */
  readonly language?: string
  /** Its paragraphs, with blank lines between them, as in the text. */
  readonly source?: string
  /** The terms of the desk with which it is checked. */
  readonly terms?: readonly Term[]
  /** The words that the desk rejects. */
  readonly reject?: readonly string[]
}

/** `fixed` is the text after the safe suggestions; absent where there are none. */
export interface BadExample extends ExampleSource {
  readonly text: ExampleText
  readonly fixed?: ExampleText
  /** The message of each finding, in the order of the marks; one string where all say the same. */
  readonly message?: string | readonly string[]
  /** Options under which the text is reported. */
  readonly options?: OptionValues
}

/** An example that is left alone under some options, or beside some source. */
export interface GoodExample extends ExampleSource {
  readonly text: ExampleText
  /** Set where another rule reports the text: only this one must leave it alone. */
  readonly elsewhere?: true
  readonly options?: OptionValues
}

export interface Finding {
  readonly span: Span
  readonly message: string
  /** Set where this finding is weaker than the rule; never stronger. */
  readonly severity?: Severity
  readonly certainty?: Certainty
  readonly suggestions?: readonly Suggestion[]
  /** Other places that the finding is about: the usual spelling of a name, the first of two sentences. */
  readonly related?: readonly Related[]
  /** Right English in another house's style. It is no damage, so a story's score and verdict leave it out. */
  readonly houseStyle?: true
  /** The words of the source that the finding is about; null if it is about all of the paragraph. */
  readonly source?: SourceSpan | null
}

/** Another place that a finding is about, and what is there. */
export interface Related {
  readonly span: Span
  readonly message: string
}

/** A way to mend the copy. `safe` means that it can be applied unseen: it never changes the meaning or right copy. */
export interface Suggestion {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

export interface Edit {
  readonly span: Span
  readonly text: string
}

/**
 * Returns the names under which a rule can be set together with others: its family, and tags. The tags are its
 * certainty, the dimension of its MQM category, and what else its text shows.
 */
export function groupsOf({ family, mqm, certainty, status, options = {}, examples }: RuleText): readonly string[] {
  const dimension = (mqm.split('/')[0] ?? '').toLowerCase().replaceAll(' ', '-')
  const isFamily = families.some(each => each === dimension)
  return [
    family,
    certainty,
    ...(isFamily || dimension === family ? [] : [dimension]),
    ...(examples.bad.some(({ fixed }) => fixed !== undefined) ? ['fixable'] : []),
    ...(Object.keys(options).length > 0 ? ['house-style'] : []),
    ...(status === 'preview' ? ['preview'] : []),
  ]
}

/** A name in lower case with hyphens in place of spaces. */
type Hyphened<T extends string> = T extends `${infer A} ${infer B}` ? `${Lowercase<A>}-${Hyphened<B>}` : Lowercase<T>

/** The first part of an MQM category, as the name of a group. */
type DimensionOf<M extends string> = Hyphened<M extends `${infer D}/${string}` ? D : M>

/** The families and tags of wirelint's own rules. */
export type RuleGroup = Family | Certainty | DimensionOf<MqmCategory> | 'fixable' | 'house-style' | 'preview'

/** Returns the names of all families and tags of some rules, each once. */
export const groupNames = (rules: readonly RuleText[]): readonly string[] => [...new Set(rules.flatMap(groupsOf))]

/** Returns the rules that a name stands for: one by its id, or all of a family or with a tag. */
export function rulesNamed<T extends RuleText>(name: string, rules: readonly T[]): readonly T[] {
  const rule = rules.find(({ id }) => id === name)
  return rule === undefined ? rules.filter(each => groupsOf(each).includes(name)) : [rule]
}

/** A rule whose id the compiler knows. */
export type RuleWithId<R extends Rule, I extends string> = R & { readonly id: I }

/** Types a rule; returns it unchanged. */
export const defineRule = <
  const O extends RuleOptions,
  const F extends string,
  const M extends string,
  const I extends string,
>(
  rule: Rule<O, F, M> & { readonly id: I },
): RuleWithId<Rule<RuleOptions, F, M>, I> => rule

/** A source that an example must have. */
type SourceOfExample = Required<Pick<ExampleSource, 'language' | 'source'>>

/** A rule that compares a story with the source that it was translated from. */
type SourceRule<O extends RuleOptions> = Omit<
  NewsRule,
  'family' | 'needs' | 'roles' | 'options' | 'check' | 'examples'
> & {
  readonly options?: O
  readonly examples: {
    readonly bad: readonly (BadExample & SourceOfExample)[]
    readonly good: readonly (GoodExample & SourceOfExample)[]
  }
  check(source: AnnotatedSource, options: Chosen<O>): Iterable<Finding>
}

/** Fields that are translated. */
const translated = roles.filter(role => role !== 'slug')

/** Makes a rule that runs where a story has a source. The object stays the same: its examples may be read later. */
export const defineSourceRule = <const O extends RuleOptions, const I extends string>(
  rule: SourceRule<O> & { readonly id: I },
): RuleWithId<NewsRule, I> => {
  const compare = rule.check.bind(rule)
  return Object.assign(rule as Omit<SourceRule<O>, 'check'> & { readonly id: I }, {
    family: 'source' as const,
    needs: 'source' as const,
    roles: ['body', ...translated.filter(role => role !== 'body')] as const,
    check: ({ source }: AnnotatedStory, options: OptionValues) => {
      if (source === undefined) return []
      const findings = compare(source, options as Chosen<O>)
      return source.language?.isPreview === true ? weaken(findings) : findings
    },
  })
}

/** Weakens findings about a language that was never measured. */
function* weaken(findings: Iterable<Finding>): Iterable<Finding> {
  for (const finding of findings) yield { ...finding, severity: 'info', certainty: 'possible' }
}
