import type { Tagger } from '../language/annotated-story.js'
import { type HouseLexicon, noHouseWords, rejecting } from '../language/house-lexicon.js'
import { runRules } from '../linter/run-rules.js'
import type { RuleFinding } from '../linter/place.js'
import type { BadExample, ExampleText, GoodExample, Rule } from '../rule.js'
import { type ExampleFields, fieldsOf, mapFields, storyOf, withSource } from './example-story.js'
import { addMarks, removeMarks } from './marks.js'

/** An example and what its rule does with it. It passes if `expected` is `found`. */
export interface CheckedExample {
  /** The task of the rule. */
  readonly what: 'marks' | 'says' | 'repairs' | 'accepts its own repair' | 'leaves alone'
  /** The example as the rule has it. */
  readonly text: string
  readonly expected: string
  readonly found: string
}

/** What examples are checked with. `others` are rules that must leave the good examples alone too. */
export interface ExampleSetting {
  readonly tagger: Tagger
  readonly lexicon?: HouseLexicon
  readonly others?: readonly Rule[]
}

/** The rule whose example is checked, and what it is checked with. */
interface ExampleCheck {
  readonly rule: Rule
  readonly options: Readonly<Record<string, string>>
  readonly setting: ExampleSetting
  readonly language?: string | undefined
  /** The source without marks. */
  readonly source?: string | undefined
  readonly terms?: GoodExample['terms']
  readonly reject?: GoodExample['reject']
}

/** Checks all examples of a rule. */
export function* checkExamples(rule: Rule, setting: ExampleSetting): Iterable<CheckedExample> {
  for (const example of rule.examples.bad) yield* checkBad(rule, example, setting)
  for (const example of rule.examples.good) yield checkGood(rule, example, setting)
}

function checkGood(rule: Rule, example: ExampleText | GoodExample, setting: ExampleSetting): CheckedExample {
  const given: GoodExample = isWithText(example) ? example : { text: example }
  const { text, options = {}, language, source, terms, reject, elsewhere = false } = given
  const fields = fieldsOf(rule, text)
  const others = elsewhere ? [] : (setting.others ?? []).filter(({ id }) => id !== rule.id)
  return {
    what: 'leaves alone',
    text: show(fields),
    expected: show(fields),
    found: markFindings({ rule, options, setting, language, source, terms, reject }, fields, [rule, ...others]),
  }
}

const isWithText = (example: ExampleText | GoodExample): example is GoodExample =>
  typeof example === 'object' && 'text' in example

function* checkBad(
  rule: Rule,
  { text, fixed, message, options = {}, language, source, terms, reject }: BadExample,
  setting: ExampleSetting,
): Iterable<CheckedExample> {
  const check = { rule, options, setting, language, source: source && removeMarks(source).text, terms, reject }
  const marked = fieldsOf(rule, text)
  const plain = mapFields(marked, copy => removeMarks(copy).text)
  // The order of marks that touch is that of addMarks.
  const expected = mapFields(marked, copy => {
    const { text: bare, spans } = removeMarks(copy)
    return addMarks(
      bare,
      spans.map(([start, end]) => ({ start, end })),
    )
  })
  const isMarked = Object.values(marked).some(copy => removeMarks(copy).spans.length > 0)
  yield {
    what: 'marks',
    text: show(marked),
    expected: isMarked ? show(expected) : 'something between ⟦ and ⟧',
    found: markFindings(check, plain),
  }
  if (source !== undefined)
    yield { what: 'marks', text: source, expected: source, found: markSource(find(check, plain).findings, check) }
  if (message !== undefined) {
    const found = messagesOf(find(check, plain).findings)
    const messages = typeof message === 'string' ? found.map(() => message) : message
    yield { what: 'says', text: show(marked), expected: messages.join('\n'), found: found.join('\n') }
  }
  if (fixed !== undefined) yield* checkRepair(check, marked, plain, fieldsOf(rule, fixed))
}

function* checkRepair(
  check: ExampleCheck,
  marked: ExampleFields,
  plain: ExampleFields,
  repaired: ExampleFields,
): Iterable<CheckedExample> {
  yield {
    what: 'repairs',
    text: show(marked),
    expected: show(repaired),
    found: show(repair(plain, find(check, plain).findings)),
  }
  yield {
    what: 'accepts its own repair',
    text: show(repaired),
    expected: show(repaired),
    found: markFindings(check, repaired),
  }
}

/** Returns the messages of a rule on one of its bad examples, in the order of their places. */
export const exampleMessages = (rule: Rule, example: BadExample, setting: ExampleSetting): readonly string[] =>
  messagesOf(findIn(rule, example, setting))

const messagesOf = (findings: readonly RuleFinding[]): readonly string[] =>
  findings
    .map(({ finding }) => finding)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ message }) => message)

/** Returns the titles of the safe suggestions for a bad example; one without `fixed` should have none. */
export const safeTitles = (rule: Rule, example: BadExample, setting: ExampleSetting): readonly string[] =>
  findIn(rule, example, setting).flatMap(({ finding: { suggestions = [] } }) =>
    suggestions.filter(({ safe }) => safe).map(({ title }) => title),
  )

function findIn(
  rule: Rule,
  { text, options = {}, language, source, terms, reject }: BadExample,
  setting: ExampleSetting,
): readonly RuleFinding[] {
  const plain = mapFields(fieldsOf(rule, text), copy => removeMarks(copy).text)
  return find({ rule, options, setting, language, source: source && removeMarks(source).text, terms, reject }, plain)
    .findings
}

/** Writes the source with ⟦ ⟧ around what the findings point to in it, each place once. */
function markSource(findings: readonly RuleFinding[], { source = '' }: ExampleCheck): string {
  const spans = findings.flatMap(({ finding }) => finding.source ?? [])
  return source
    .split('\n\n')
    .map((text, nth, all) => {
      const same = all.indexOf(text) === nth ? spans.filter(({ segment }) => segment.text === text) : []
      const ranges = new Map(same.map(({ start, end }) => [`${String(start)} ${String(end)}`, { start, end }]))
      return addMarks(text, [...ranges.values()])
    })
    .join('\n\n')
}

/** Writes fields as one text that can be compared and read: “body: They met.” */
const show = (fields: ExampleFields): string =>
  Object.entries(fields)
    .map(([role, text]) => `${role}: ${text}`)
    .join('\n')

const find = (
  { rule, options, setting: { tagger, lexicon = noHouseWords }, language, source, terms, reject = [] }: ExampleCheck,
  fields: ExampleFields,
  rules: readonly Rule[] = [rule],
): ReturnType<typeof runRules> =>
  runRules(withSource(storyOf(fields), language, source), {
    // A retired rule never runs, but its examples still show what it found.
    rules: rules.map(each => (each.id === rule.id ? { ...each, status: 'stable' } : each)),
    // A preview is off by default; its examples run all the same.
    levels: new Map([[rule.id, rule.severity]]),
    options: { [rule.id]: options },
    tagger,
    lexicon: { ...lexicon, ...rejecting(reject), ...(terms === undefined ? {} : { terms }) },
  })

/**
 * Writes the fields with ⟦ ⟧ around the findings of some rules, and the id of each other rule after its marks. Returns
 * the message instead if a rule throws.
 */
function markFindings(check: ExampleCheck, fields: ExampleFields, rules?: readonly Rule[]): string {
  const { findings, problems } = find(check, fields, rules)
  const [problem] = problems
  if (problem !== undefined) return problem.message
  const rangeOf = ({ rule: { id }, finding: { span } }: RuleFinding): Parameters<typeof addMarks>[1][number] => ({
    start: span.start,
    end: span.end,
    ...(id === check.rule.id ? {} : { ruleId: id }),
  })
  return show(
    mapFields(fields, (text, role) =>
      addMarks(text, findings.filter(({ finding }) => finding.span.field.role === role).map(rangeOf)),
    ),
  )
}

/** Makes the first safe suggestion of each finding, from the end of each field to its beginning. */
function repair(fields: ExampleFields, findings: readonly RuleFinding[]): ExampleFields {
  const edits = findings.flatMap(
    ({ finding: { suggestions = [] } }) => suggestions.find(({ safe }) => safe)?.edits ?? [],
  )
  return mapFields(fields, (text, role) =>
    edits
      .filter(({ span }) => span.field.role === role)
      .sort((a, b) => b.span.start - a.span.start)
      .reduce((now, { span, text: inserted }) => now.slice(0, span.start) + inserted + now.slice(span.end), text),
  )
}
