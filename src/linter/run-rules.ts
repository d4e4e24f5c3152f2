import { isForeignParagraph } from '../language/words/english.js'
import { annotate } from '../language/annotate.js'
import type { AnnotatedField, AnnotatedStory } from '../language/annotated-story.js'
import { annotateSource } from '../language/source/annotate-source.js'
import type { AnnotatedSource } from '../language/source/annotated-source.js'
import { RunVocabulary, type Vocabulary } from '../language/vocabulary.js'
import { type Timer, untimed } from '../language/timer.js'
import { decideLevel, type Finding, type Rule, type Severity } from '../rule.js'
import type { Role, Span, Story } from '../story/story.js'
import { matchAllowed } from './allowed-phrases.js'
import type { LintOptions } from './lint-options.js'
import type { RuleFinding } from './place.js'
import type { Problem } from './report.js'

/** Runs the rules over a story, each in its own roles. A rule that throws becomes a problem, and the others go on. */
export function runRules(
  story: Story,
  options: LintOptions,
): { readonly findings: readonly RuleFinding[]; readonly problems: readonly Problem[] } {
  const { rules, tagger, lexicon, time = untimed } = options
  const annotated = annotate(story, tagger, { lexicon, vocabulary: vocabularyOf(options), time })
  const sourceOf = pairSource(story, annotated, time)
  const isAllowed = matchAllowed(annotated.fields, lexicon?.leftAlone)
  const findings: RuleFinding[] = []
  const problems: Problem[] = []
  for (const rule of rules) {
    const levelIn = findLevels(rule, options)
    const fields = annotated.fields.filter(({ role }) => rule.roles.includes(role) && levelIn(role) !== 'off')
    if (fields.length === 0 || (rule.needs === 'source' && story.source === undefined)) continue
    try {
      const seen = { ...annotated, fields, ...(rule.needs === 'source' ? { source: sourceOf() } : {}) }
      time('rule', rule.id, () => {
        for (const finding of rule.check(seen, decideOptions(rule, options))) {
          const level = levelIn(finding.span.field.role)
          if (level === 'off' || isAllowed(finding.span) || isCode(finding.span)) continue
          if (!readsForeign(rule) && isInForeignParagraph(finding.span)) continue
          if (readsEncoding(rule) || !isBroken(finding, fields))
            findings.push({ rule, severity: weaken(finding, rule, level), finding })
        }
      })
    } catch (error) {
      problems.push(describeFailure(rule, story, error))
    }
  }
  return { findings, problems }
}

/** The words of each run, which lasts as long as its options. */
const vocabularies = new WeakMap<LintOptions, RunVocabulary>()

/** Returns the vocabulary for the next story of a run. */
function vocabularyOf(options: LintOptions): Vocabulary {
  const known = vocabularies.get(options) ?? new RunVocabulary()
  vocabularies.set(options, known)
  return known.next()
}

/** Returns a function that pairs a story's source with it on the first call. */
function pairSource({ source }: Story, { fields }: AnnotatedStory, time: Timer): () => AnnotatedSource | undefined {
  let paired: AnnotatedSource | undefined
  return () => (paired ??= source && time('layer', 'source', () => annotateSource(source, fields)))
}

/** True for a rule that finds damage in another language, words that are not translated among it. */
const readsForeign = ({ family, needs }: Rule): boolean => family === 'residue' || needs === 'source'

/** True for a rule of broken characters themselves. */
const readsEncoding = ({ mqm }: Rule): boolean => mqm === 'Fluency/Character encoding'

/** True for a finding that begins or ends in a broken character, or whose repair would cut one. */
function isBroken({ span, suggestions = [] }: Finding, fields: readonly AnnotatedField[]): boolean {
  const field = fields.find(each => each === span.field)
  const cuts = ({ start, end }: Span): boolean =>
    field !== undefined && (field.brokenCharacters.covers(start) || field.brokenCharacters.covers(end - 1))
  return cuts(span) || suggestions.some(({ edits }) => edits.some(edit => cuts(edit.span)))
}

/** The characters around a finding that show the language of its paragraph. */
const aroundFinding = 600

/** True in a paragraph of another language: only its own damage, untranslated words among it, is reported there. */
function isInForeignParagraph({ field: { text }, start, end }: Finding['span']): boolean {
  const before = text.slice(Math.max(0, start - aroundFinding), start)
  const after = text.slice(end, end + aroundFinding)
  const from = start - before.length + before.lastIndexOf('\n\n') + 1
  const close = after.indexOf('\n\n')
  return isForeignParagraph(text.slice(from, close < 0 ? end + after.length : end + close))
}

/** True if a span holds program code: rules read a name in its place. */
const isCode = ({ field, start, end }: Span): boolean => field.origin.locate(start, end).isCode

/** Returns a rule's level by the role of the field. */
function findLevels(rule: Rule, { levels, fields: byField }: LintOptions): (role: Role) => Severity | 'off' {
  const general = levels.get(rule.id)
  return role => decideLevel(rule, byField?.[role]?.[rule.id] ?? general)
}

/** Returns the decisions for a rule. An option without a decision has its first value. */
function decideOptions({ id, options }: Rule, { options: decisions }: LintOptions): Readonly<Record<string, string>> {
  if (options === undefined) return noDecisions
  const forRule = decisions?.[id] ?? noDecisions
  return Object.fromEntries(Object.entries(options).map(([name, { values }]) => [name, forRule[name] ?? values[0]]))
}

const noDecisions: Readonly<Record<string, string>> = {}

/** Returns a finding's severity. It may be weaker than its rule's, but a level that the user set holds for all. */
const weaken = (finding: Finding, rule: Rule, level: Severity): Severity =>
  level === rule.severity ? (finding.severity ?? level) : level

function describeFailure({ id }: Rule, story: Story, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  const message = `Rule ${id} failed on story ${story.id}: ${reason}`
  return { kind: 'rule-failed', ruleId: id, message, line: null, column: null }
}
