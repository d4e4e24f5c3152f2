import { isForeignParagraph, type LanguageDetector } from '../language/words/english.js'
import { annotate } from '../language/annotate.js'
import type { AnnotatedField, AnnotatedStory } from '../language/annotated-story.js'
import { annotateSource } from '../language/source/annotate-source.js'
import type { AnnotatedSource } from '../language/source/annotated-source.js'
import { untimed } from '../language/timer.js'
import type { Finding, Rule, Severity } from '../rule.js'
import type { Span, Story } from '../story/story.js'
import { matchAllowed } from './allowed-phrases.js'
import type { LintOptions } from './lint-options.js'
import type { RuleFinding } from './place.js'
import type { Problem, StoryReport } from './report.js'
import { planOf } from './run-plan.js'
import { listSourceParagraphs } from './source-paragraphs.js'

/** The results of all rules; with the story's source as a report shows it, if the report has the copy. */
interface RuleResults extends Pick<StoryReport, 'sourceParagraphs'> {
  readonly findings: readonly RuleFinding[]
  readonly problems: readonly Problem[]
}

/**
 * Runs the rules over a story, each in its own roles. A rule that throws becomes a problem, and the others go on. With
 * `onlySource` the story is not in English, and is only compared with its source.
 */
export function runRules(story: Story, options: LintOptions, onlySource = false): RuleResults {
  const { tagger, lexicon, time = untimed } = options
  const plan = planOf(options)
  const annotated = annotate(story, tagger, { lexicon, vocabulary: plan.vocabulary.next(), time })
  const sourceOf = pairSource(story, annotated, options)
  const isAllowed = matchAllowed(annotated.fields, lexicon?.leftAlone)
  const isInForeign = readParagraphs(options.detector)
  const findings: RuleFinding[] = []
  const problems: Problem[] = []
  const seenAt = new Map<readonly number[], AnnotatedStory>()
  for (const { planned, places } of plan.rulesFor(annotated.fields)) {
    const { rule, levels } = planned
    const comparesSource = rule.needs === 'source'
    if (comparesSource ? story.source === undefined : onlySource) continue
    const known = seenAt.get(places)
    const seen = known ?? { ...annotated, fields: places.map(place => annotated.fields[place] as AnnotatedField) }
    if (known === undefined) seenAt.set(places, seen)
    try {
      const told = comparesSource ? { ...seen, source: sourceOf() } : seen
      time('rule', rule.id, () => {
        for (const finding of rule.check(told, planned.options)) {
          const level = levels.get(finding.span.field.role)
          if (level === undefined || isAllowed(finding.span) || isCode(finding.span)) continue
          if (!readsForeign(rule) && isInForeign(finding.span)) continue
          if (readsResidue(rule) || !isBroken(finding, seen.fields))
            findings.push({ rule, severity: weaken(finding, rule, level), finding })
        }
      })
    } catch (error) {
      problems.push(describeFailure(rule, story, error))
    }
  }
  const source = options.copy === true ? sourceOf() : undefined
  if (source === undefined) return { findings, problems }
  return { findings, problems, sourceParagraphs: listSourceParagraphs(source, annotated.fields) }
}

/** True for a rule of what is no copy: of broken characters, markup and signs of engines. */
const readsResidue = ({ family, mqm }: Rule): boolean =>
  mqm === 'Fluency/Character encoding' || (family === 'residue' && mqm === 'Non-translation')

/** Returns a function that pairs a story's source with it on the first call. */
function pairSource(
  { source }: Story,
  { fields }: AnnotatedStory,
  { lexicon, time = untimed }: LintOptions,
): () => AnnotatedSource | undefined {
  let paired: AnnotatedSource | undefined
  return () => (paired ??= source && time('layer', 'source', () => annotateSource(source, fields, lexicon?.terms)))
}

/** True for a rule that finds damage in another language, words that are not translated among it. */
const readsForeign = ({ family, needs }: Rule): boolean => family === 'residue' || needs === 'source'

/** True for a finding that lies in something that is no copy, or that would cut it, and for such a repair. */
function isBroken({ span, suggestions = [] }: Finding, fields: readonly AnnotatedField[]): boolean {
  const field = fields.find(each => each === span.field)
  const cuts = ({ start, end }: Span): boolean => field !== undefined && field.residue.cuts(start, end)
  return cuts(span) || suggestions.some(({ edits }) => edits.some(edit => cuts(edit.span)))
}

/** The characters of a paragraph for which one stretch around them shows the language. */
const inStretch = 600

/**
 * Returns a predicate that is true in a paragraph of another language: only its own damage, untranslated words among
 * it, is reported there. It reads a stretch of text once, however many findings are in it.
 */
function readParagraphs(detector: LanguageDetector | undefined): (span: Finding['span']) => boolean {
  const known = new Map<string, boolean>()
  return ({ field: { text }, start, end }) => {
    const from = start - (start % inStretch)
    const before = text.slice(Math.max(0, from - inStretch / 2), start)
    const after = text.slice(end, Math.max(end, from + inStretch * 1.5))
    const close = after.indexOf('\n\n')
    const paragraph = text.slice(
      start - before.length + before.lastIndexOf('\n\n') + 1,
      close < 0 ? end + after.length : end + close,
    )
    const isForeign = known.get(paragraph) ?? isForeignParagraph(paragraph, detector)
    known.set(paragraph, isForeign)
    return isForeign
  }
}

/** True if a span holds program code: rules read a name in its place. */
const isCode = ({ field, start, end }: Span): boolean => field.origin.locate(start, end).isCode

/** Returns a finding's severity. It may be weaker than its rule's, but a level that the user set holds for all. */
const weaken = (finding: Finding, rule: Rule, level: Severity): Severity =>
  level === rule.severity ? (finding.severity ?? level) : level

function describeFailure({ id }: Rule, story: Story, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  const message = `Rule ${id} failed on story ${story.id}: ${reason}`
  return { kind: 'rule-failed', ruleId: id, message, line: null, column: null }
}
