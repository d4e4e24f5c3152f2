import type { AnnotatedStory } from './language/annotated-story.js'
import type { Role, Span } from './story/story.js'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]
export type Certainty = 'certain' | 'likely' | 'possible'

/** Something a house decides: one of several words, the first of which holds where nobody decides. */
export interface Choice {
  readonly values: readonly [string, ...(readonly string[])]
  /** One line, for the rule's page. */
  readonly means: string
}
export type RuleOptions = Readonly<Record<string, Choice>>

/** What was decided, for every option of a rule. */
type Chosen<O extends RuleOptions> = { readonly [K in keyof O]: O[K]['values'][number] }

/** What translation does to copy, in one file: what it looks like, why it happens, and how to find it. */
export interface Rule<O extends RuleOptions = RuleOptions> {
  /** Names the artifact, never its cure; also the file's name. Public: changes only with a major version. */
  readonly id: string
  /** Also the folder's name. */
  readonly family: string
  /** MQM category, as in the WMT annotation guidelines (Freitag et al. 2021): "Fluency/Punctuation". */
  readonly mqm: string
  readonly severity: Severity
  readonly certainty: Certainty
  /** The fields it reads; it sees no others. */
  readonly roles: readonly Role[]
  /** One line, for tables. */
  readonly summary: string
  /** What in translation causes it, and what to do about it. */
  readonly why: string
  /** What house styles differ in. */
  readonly options?: O
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly (ExampleText | GoodExample)[] }
  /** Pure: a story and a house's decisions in, findings out. */
  check(story: AnnotatedStory, options: Chosen<O>): Iterable<Finding>
}

/** What pages and reports tell of a rule. */
export type RuleText = Omit<Rule, 'check'>

/** Text of the rule's first role, or of several roles. In bad ones ⟦ ⟧ marks exactly what must be reported. */
export type ExampleText = string | Readonly<Partial<Record<Role, string>>>

/** `fixed` is the text after the safe suggestions; absent where there are none. */
export interface BadExample {
  readonly text: ExampleText
  readonly fixed?: ExampleText
  /** Decisions under which it is reported. */
  readonly options?: Readonly<Record<string, string>>
}

/** An example that is left alone under some decisions. */
export interface GoodExample {
  readonly text: ExampleText
  readonly options: Readonly<Record<string, string>>
}

export interface Finding {
  readonly span: Span
  readonly message: string
  /** Where this case is less sure than the rule: never above the rule's own. */
  readonly severity?: Severity
  readonly certainty?: Certainty
  readonly suggestions?: readonly Suggestion[]
  /** Right English that this house writes otherwise: no sign of translation, so the verdict on the story leaves it out. */
  readonly houseStyle?: true
}

/** A way to mend it; `safe` where it can be applied unseen: the damage goes and no meaning with it. */
export interface Suggestion {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

export interface Edit {
  readonly span: Span
  readonly text: string
}

/** Gives a rule its type, and nothing else. */
export const defineRule = <const O extends RuleOptions>(rule: Rule<O>): Rule => rule
