import type { Tagger } from '../language/annotated-story.js'
import type { HouseLexicon } from '../language/house-lexicon.js'
import { findingsIn } from '../linter/lint.js'
import type { RuleFinding } from '../linter/place.js'
import type { BadExample, ExampleText, GoodExample, Rule } from '../rule.js'
import type { Role } from '../story/story.js'
import { fieldsOf, storyOf } from './example-story.js'
import { unmarked, withMarks } from './marks.js'

/** An example held against what its rule does: it passes where `expected` is `found`. */
export interface CheckedExample {
  /** What the rule is to do with it. */
  readonly what: 'marks' | 'says' | 'repairs' | 'accepts its own repair' | 'leaves alone'
  /** The example as it stands in the rule. */
  readonly text: string
  readonly expected: string
  readonly found: string
}

/** What examples are checked with; `others` are rules that must leave the good ones alone too. */
export interface ExampleSetting {
  readonly tagger: Tagger
  readonly lexicon?: HouseLexicon
  readonly others?: readonly Rule[]
}

type Fields = Readonly<Partial<Record<Role, string>>>
type Options = Readonly<Record<string, string>>

const textsOf = (fields: Fields): readonly (readonly [Role, string])[] => Object.entries(fields) as [Role, string][]

/** Fields as one text, which can be compared and read: "body: They met." */
const shown = (fields: Fields): string =>
  textsOf(fields)
    .map(([role, text]) => `${role}: ${text}`)
    .join('\n')

const isGood = (example: ExampleText | GoodExample): example is GoodExample =>
  typeof example === 'object' && 'options' in example

/** All examples of a rule, each held against what the rule does with it. */
export function* checkedExamples(rule: Rule, setting: ExampleSetting): Iterable<CheckedExample> {
  for (const example of rule.examples.bad) yield* checkedBad(rule, example, setting)
  for (const example of rule.examples.good) {
    const { text, options } = isGood(example) ? example : { text: example, options: {} }
    const fields = fieldsOf(rule, text)
    yield {
      what: 'leaves alone',
      text: shown(fields),
      expected: shown(fields),
      found: marking(rule, fields, options, setting, [
        rule,
        ...(setting.others ?? []).filter(({ id }) => id !== rule.id),
      ]),
    }
  }
}

function* checkedBad(
  rule: Rule,
  { text, fixed, message, options = {} }: BadExample,
  setting: ExampleSetting,
): Iterable<CheckedExample> {
  const marked = fieldsOf(rule, text)
  const plain = Object.fromEntries(textsOf(marked).map(([role, copy]) => [role, unmarked(copy).text])) as Fields
  const expected = Object.fromEntries(
    textsOf(marked).map(([role, copy]) => [
      role,
      withMarks(
        plain[role] ?? '',
        unmarked(copy).spans.map(([start, end]) => ({ start, end })),
      ),
    ]),
  )
  const isMarked = textsOf(marked).some(([, copy]) => unmarked(copy).spans.length > 0)
  yield {
    what: 'marks',
    text: shown(marked),
    expected: isMarked ? shown(expected) : 'something between ⟦ and ⟧',
    found: marking(rule, plain, options, setting),
  }
  if (message !== undefined) {
    const found = messagesOf(findings(rule, plain, options, setting).findings)
    const expected = typeof message === 'string' ? found.map(() => message) : message
    yield { what: 'says', text: shown(marked), expected: expected.join('\n'), found: found.join('\n') }
  }
  if (fixed === undefined) return
  const mended = fieldsOf(rule, fixed)
  yield {
    what: 'repairs',
    text: shown(marked),
    expected: shown(mended),
    found: shown(repaired(plain, findings(rule, plain, options, setting).findings)),
  }
  yield {
    what: 'accepts its own repair',
    text: shown(mended),
    expected: shown(mended),
    found: marking(rule, mended, options, setting),
  }
}

/** Messages in the order of their places. */
const messagesOf = (found: readonly RuleFinding[]): readonly string[] =>
  found
    .map(({ finding }) => finding)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ message }) => message)

/** The messages of a rule on one of its bad examples, in the order of their places. */
export const exampleMessages = (rule: Rule, example: BadExample, setting: ExampleSetting): readonly string[] =>
  messagesOf(findingsOn(rule, example, setting))

/** The titles of the safe suggestions for a bad example; an example without `fixed` should have none. */
export const safeTitles = (rule: Rule, example: BadExample, setting: ExampleSetting): readonly string[] =>
  findingsOn(rule, example, setting).flatMap(({ finding: { suggestions = [] } }) =>
    suggestions.filter(({ safe }) => safe).map(({ title }) => title),
  )

function findingsOn(rule: Rule, { text, options = {} }: BadExample, setting: ExampleSetting): readonly RuleFinding[] {
  const plain = Object.fromEntries(textsOf(fieldsOf(rule, text)).map(([role, copy]) => [role, unmarked(copy).text]))
  return findings(rule, plain, options, setting).findings
}

const findings = (
  rule: Rule,
  fields: Fields,
  options: Options,
  { tagger, lexicon }: ExampleSetting,
  by: readonly Rule[] = [rule],
): ReturnType<typeof findingsIn> =>
  findingsIn(storyOf(fields), {
    rules: by,
    // A preview is off by default; its examples run all the same.
    levels: new Map([[rule.id, rule.severity]]),
    options: { [rule.id]: options },
    tagger,
    ...(lexicon === undefined ? {} : { lexicon }),
  })

/** The fields with what is found between ⟦ and ⟧, another rule named behind its marks; what a rule throws in their place. */
function marking(rule: Rule, fields: Fields, options: Options, setting: ExampleSetting, by?: readonly Rule[]): string {
  const { findings: found, faults } = findings(rule, fields, options, setting, by)
  const [fault] = faults
  if (fault !== undefined) return fault.message
  return shown(
    Object.fromEntries(
      textsOf(fields).map(([role, text]) => [
        role,
        withMarks(
          text,
          found
            .filter(({ finding: { span } }) => span.field.role === role)
            .map(
              ({
                rule: { id },
                finding: {
                  span: { start, end },
                },
              }) => ({ start, end, ...(id === rule.id ? {} : { ruleId: id }) }),
            ),
        ),
      ]),
    ),
  )
}

/** The fields after the first safe suggestion of every finding, from the last to the first. */
function repaired(fields: Fields, found: readonly RuleFinding[]): Fields {
  const edits = found.flatMap(({ finding: { suggestions = [] } }) => suggestions.find(({ safe }) => safe)?.edits ?? [])
  return Object.fromEntries(
    textsOf(fields).map(([role, text]) => [
      role,
      edits
        .filter(({ span }) => span.field.role === role)
        .sort((a, b) => b.span.start - a.span.start)
        .reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text),
    ]),
  )
}
