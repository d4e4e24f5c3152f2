import { findSourceProblem } from '../language/source/judge-source.js'
import { isForeign } from '../language/words/english.js'
import { copyText } from '../story/own-text.js'
import { describeStatus, isOutOfUse, type StoryStatus } from '../story/status.js'
import type { Story } from '../story/story.js'
import { untimed } from '../language/timer.js'
import { capFindings, mostOfRule } from './cap-findings.js'
import type { LintOptions } from './lint-options.js'
import { compareIds, diagnose, type PlacedFinding, placeFinding, settle, type SourceText } from './place.js'
import type { Diagnostic, FramedDiagnostic, HiddenDiagnostic, Note, Problem, StoryReport } from './report.js'
import { runRules } from './run-rules.js'
import { computeScore } from './score.js'
import type { Directive } from './suppressions/directives.js'
import { StorySuppressions } from './suppressions/story-suppressions.js'
import { findReasons } from './suppressions/suppressed-fingerprints.js'
import { scoreTranslated } from './verdict/translated/translated.js'
import { type Issue, reachVerdict } from './verdict/verdict.js'

/** The results of one story. */
interface LintedStory {
  readonly report: StoryReport
  readonly problems: readonly Problem[]
  readonly notes: readonly Note[]
}

/** The reason why a diagnostic is left out. */
type Hider = Pick<HiddenDiagnostic, 'by' | 'reason'>

/** A placed finding as data; `hider` is null if it is shown. */
interface DiagnosedFinding extends PlacedFinding, FramedDiagnostic {
  readonly hider: Hider | null
}

/** Checks one story and places its diagnostics in the file; `directives` are the desk's in that file. */
export function lintStory(
  read: Story,
  source: SourceText,
  options: LintOptions,
  directives: readonly Directive[] = [],
): LintedStory {
  const story = { ...read, fields: read.fields.map(field => ({ ...field, text: copyText(field.text) })) }
  const isCopied = isForeign(story, options.detector)
  const sourceProblem = findSourceProblem(story, isCopied)
  const reason = findReasonToLeaveOut(
    story,
    isCopied && (story.source === undefined || sourceProblem !== null),
    options,
  )
  if (reason !== null) {
    const report = { ...makeReport(story, [], [], options), isLeftOut: true }
    return { report, problems: [], notes: [noteOf(`${reason} It is not checked.`)] }
  }
  const compared = sourceProblem === null ? story : { ...story, source: undefined }
  const { findings, problems, ...shown } = runRules(compared, options, isCopied)
  const placed = settle(findings.map(each => placeFinding(each, source.text, story.format)))
  const suppressions = new StorySuppressions(directives, story, options.rules)
  const findReason = options.suppressed && findReasons(options.suppressed, story.id, source.file)
  const judged = placed.map(each => ({ ...each, directive: suppressions.find(each.rule.id, each.start) }))
  const found = capFindings(judged, options.mostOfRule ?? mostOfRule).map(
    ({ directive, ...each }): DiagnosedFinding => {
      const framed = diagnose(each, story, source)
      return { ...each, ...framed, hider: findHider(directive, findReason?.(framed.diagnostic.fingerprint)) }
    },
  )
  return {
    report: { ...makeReport(story, found, suppressions.diagnose(options, source), options), ...shown },
    problems,
    notes: [
      ...(needsWarning(story.status) ? [noteOf(describeStatus(`Story ${story.id}`, story.status))] : []),
      // A file of units may hold thousands.
      ...(sourceProblem === null || story.source?.alignment === 'unit' ? [] : [noteOf(sourceProblem)]),
    ],
  }
}

const noteOf = (message: string): Note => ({ message, line: null, column: null })

/**
 * Returns why no rule runs on a story: it will not be run, or is in another language; null if it is checked. A foreign
 * story with a source is checked: it may be the source again.
 */
function findReasonToLeaveOut(story: Story, isOther: boolean, { checksAll = false }: LintOptions): string | null {
  const { id, status } = story
  if (status !== undefined && isOutOfUse(status) && !checksAll) return describeStatus(`Story ${id}`, status)
  return isOther ? `Story ${id} is not in English.` : null
}

/** True for a status that a desk must know of before it runs the story. */
const needsWarning = (status: StoryStatus | undefined): status is StoryStatus =>
  status === 'embargo' || isOutOfUse(status)

/** Returns what hides a finding: a directive in the file, or a suppression beside it. */
function findHider(directive: Directive | null, reason: string | null | undefined): Hider | null {
  if (directive !== null) return { by: 'comment', reason: directive.reason }
  return reason === undefined ? null : { by: 'suppression-file', reason }
}

function makeReport(
  story: Story,
  found: readonly DiagnosedFinding[],
  ofSuppressions: readonly FramedDiagnostic[],
  options: LintOptions,
): StoryReport {
  const open = found.filter(({ hider }) => hider === null)
  const shown = [...open, ...ofSuppressions].sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic))
  const words = story.fields.reduce((sum, { text }) => sum + countWords(text), 0)
  // A house's style is no damage, so it has no weight; the verdict is that of the English alone.
  const weighed = open.filter(({ rule, finding }) => finding.houseStyle !== true && rule.needs !== 'source')
  return {
    id: story.id,
    version: story.version,
    words,
    score: computeScore(
      weighed.map(({ severity }) => severity),
      words,
    ),
    verdict: reachVerdict(weighed.map(toIssue), words),
    ...scoreCopy(story, options),
    diagnostics: shown.map(({ diagnostic }) => diagnostic),
    frames: shown.map(({ frame }) => frame),
    hidden: found.flatMap(({ diagnostic, frame, hider }) => (hider === null ? [] : [{ diagnostic, frame, ...hider }])),
    copy: options.copy === true ? story.fields.map(({ role, text }) => ({ role, text })) : null,
    isLeftOut: false,
    status: story.status ?? null,
  }
}

/** Scores how much a story reads like machine translation, if the options ask for it. */
function scoreCopy(
  { fields }: Story,
  { translation, copy, time = untimed }: LintOptions,
): Pick<StoryReport, 'translated' | 'shares'> {
  if (translation === undefined) return {}
  const { score, sentences } = time('step', 'score', () => scoreTranslated(fields, translation))
  return { translated: score, ...(copy === true ? { shares: sentences } : {}) }
}

const toIssue = ({ rule, severity, finding, start, end }: DiagnosedFinding): Issue => ({
  rule,
  severity,
  certainty: finding.certainty ?? rule.certainty,
  start,
  end,
})

const compareDiagnostics = (a: Diagnostic, b: Diagnostic): number =>
  a.start.offset - b.start.offset || a.end.offset - b.end.offset || compareIds(a.ruleId, b.ruleId)

const ascii = 0x80

/** True for the code of white space. */
const isBlankCode = (code: number): boolean =>
  code < ascii ? code === 32 || (code >= 9 && code <= 13) : /\s/u.test(String.fromCharCode(code))

function countWords(text: string): number {
  let count = 0
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isBlank = code === 32 || ((code < 32 || code >= ascii) && isBlankCode(code))
    if (!isBlank && !isInWord) count++
    isInWord = !isBlank
  }
  return count
}
