import pc from 'picocolors'
import {
  type Diagnostic,
  type Frame,
  isAgainstSource,
  isFixable,
  type PartReport,
  type ReportSettings,
  type StoryReport,
} from '../linter/report.js'
import type { Verdict } from '../linter/verdict/verdict.js'
import type { Severity } from '../rule.js'
import { defineReporter } from './reporter.js'
import { describeCleanRun, describeUnreadRun } from './text/clean-run.js'
import { countStories, noneChecked } from './text/count-stories.js'
import { describeAgainstSource } from './text/count-against-source.js'
import { formatCount } from './text/format-count.js'
import { RunSummary } from './text/run-summary.js'
import { cutLine } from './text/frame-line.js'
import { chooseScores, formatScores, ScoreSummary } from './text/story-scores.js'
import { wrapWords } from './text/wrap.js'

/** The first lines of a file with an issue, and the only line of a run without one. */
const issueStart = '[^\\n]+\\n(?:story [^\\n]*\\n)? {2}\\d+:\\d+ {2}(?:error|warning|info) {2}'
const cleanRun = [
  '(?:No (?:new )?(?:faults|issues|errors) found in \\d+ stor(?:y|ies)(?:, [\\d,]+ more not checked)?|',
  'No story was checked: [\\d,]+ left out \\(see standard error\\))',
  '(?:, \\d+ hidden by comments in the copy)?',
  '(?:, \\d+ problems? \\(see standard error\\))?\\s*$',
  '|\\d+ problems? \\(see standard error\\); no (?:story was checked|(?:new )?(?:issues|errors) in \\d+ stor(?:y|ies))',
  '|error  warning  info  rule\\n',
].join('')

/** For people: file, story, place, severity, message, rule id, and the line with the marked words underlined. */
export const prettyReporter = defineReporter({
  name: 'pretty',
  audience: 'terminal',
  showsCopy: false,
  startsWith: new RegExp(`^(?:${issueStart}|${cleanRun})`, 'u'),
  create: settings => files => print(files, settings),
})

type Colours = ReturnType<typeof pc.createColors>

/** The width and the colours of the lines. */
interface Layout {
  readonly width: number
  readonly colours: Colours
}

interface RunCounts {
  readonly severities: Record<Severity, number>
  /** Stories that were checked, and those that were not. */
  checked: number
  leftOut: number
  /** Issues of rules that read the source. */
  againstSource: number
  /** Stories with an issue. */
  damaged: number
  /** Issues that comments in the copy hide. */
  hidden: number
  problems: number
  /** Issues that `--fix` repairs. */
  fixable: number
}

async function* print(files: AsyncIterable<PartReport>, settings: ReportSettings): AsyncIterable<string> {
  const layout = { width: settings.width, colours: pc.createColors(settings.colour) }
  const severities = { error: 0, warning: 0, info: 0 }
  const summary = new ScoreSummary()
  const counts: RunCounts = {
    ...{ severities, checked: 0, leftOut: 0, againstSource: 0, damaged: 0, hidden: 0, problems: 0, fixable: 0 },
  }
  const table = settings.summary === true ? new RunSummary() : null
  let shownFile = ''
  for await (const { file, stories, problems } of files) {
    counts.problems += problems.length
    for (const story of stories) {
      counts[story.isLeftOut ? 'leftOut' : 'checked']++
      counts.hidden += story.hidden.filter(({ by }) => by === 'comment').length
      const scores = formatScores(chooseScores(story, settings))
      summary.add(story)
      if (story.diagnostics.length === 0 && scores === '') continue
      if (story.diagnostics.length > 0) counts.damaged++
      for (const { severity } of story.diagnostics) counts.severities[severity]++
      counts.againstSource += story.diagnostics.filter(isAgainstSource).length
      counts.fixable += story.diagnostics.filter(isFixable).length
      table?.add(story, file)
      if (table !== null) continue
      if (file !== shownFile) yield `${layout.colours.underline(file)}\n`
      shownFile = file
      yield* formatStory(story, { file, scores }, layout)
    }
  }
  if (table !== null) for (const line of table.lines()) yield `${line}\n`
  counts.problems = settings.countProblems?.() ?? counts.problems
  yield formatSummary(counts, layout.colours, describeCleanRun(settings))
  const levels = summary.describe(settings)
  if (levels !== '') yield `${levels}\n`
}

/** Columns by which a line of copy is indented. */
const indent = '    '

/** The file of a story, and its scores in a line. */
interface StoryFrame {
  readonly file: string
  readonly scores: string
}

function* formatStory(story: StoryReport, { file, scores }: StoryFrame, layout: Layout): Iterable<string> {
  const { id, status, verdict, score, diagnostics, frames } = story
  const { width, colours } = layout
  if (status !== null || !id.startsWith(`${file}#`))
    yield `${colours.bold(`story ${id}`)}${status === null ? '' : `  ${status}`}\n`
  for (const [index, diagnostic] of diagnostics.entries()) yield formatDiagnostic(diagnostic, frames[index], layout)
  if (verdict.level !== 'clean') {
    const looks = `This story looks ${verdict.level}`
    const lines = wrapped(`${looks}: ${formatEvidence(verdict, score)}`, width - indent.length, width - 2)
    yield `  ${lines.join(`\n${indent}`).replace(looks, colours.bold(looks))}\n`
  }
  const apart = describeAgainstSource(diagnostics)
  if (apart !== '') yield `  ${apart}\n`
  if (scores !== '') yield `  ${wrapped(scores, width - indent.length, width - 2).join(`\n${indent}`)}\n`
  yield '\n'
}

function formatDiagnostic(diagnostic: Diagnostic, frame: Frame | undefined, layout: Layout): string {
  const { width, colours } = layout
  const { severity, message, ruleId, start, suggestions } = diagnostic
  const paint = { error: colours.red, warning: colours.yellow, info: colours.blue }[severity]
  const place = `${String(start.line)}:${String(start.column)}`
  const words = wrapped(`${message}  ${ruleId}`, width - indent.length, width - place.length - severity.length - 6)
  const lines = [`  ${place}  ${paint(severity)}  ${words.join(`\n${indent}`).replace(ruleId, colours.dim(ruleId))}`]
  if (frame !== undefined) {
    const { line, from, to } = cutLine(frame, Math.max(20, width - indent.length))
    lines.push(indent + line, indent + ' '.repeat(from) + paint('~'.repeat(to - from)))
    lines.push(...formatSource(frame, layout))
  }
  for (const { title, safe } of suggestions)
    lines.push(`${indent}${colours.dim(safe ? `--fix: ${title}` : `perhaps: ${title}`)}`)
  return `${lines.join('\n')}\n`
}

/** Formats the paragraph of the source, with the words that an issue points to underlined. */
function formatSource({ source }: Frame, { width, colours }: Layout): readonly string[] {
  if (source === undefined) return []
  const label = 'source: '
  const { line, from, to } = cutLine(source, Math.max(20, width - indent.length - label.length))
  const underline = ' '.repeat(label.length + from) + colours.dim('~'.repeat(to - from))
  return [indent + colours.dim(label) + line, indent + underline]
}

/** Sets a text in lines, as `wrapWords` does; two spaces between words stay. */
const wrapped = (text: string, width: number, first: number): readonly string[] =>
  wrapWords(
    text.split(' ').map(word => ({ shown: word, width: word.length })),
    width,
    first,
  ).map(line => line.trimEnd())

/** Names the evidence for a verdict, the rules that reported most often first. */
function formatEvidence({ evidence, families }: Verdict, score: number): string {
  const rules = evidence.slice(0, 4).map(({ ruleId, count }) => (count > 1 ? `${ruleId} ×${String(count)}` : ruleId))
  const more = evidence.length > 4 ? ', …' : ''
  const count = formatCount(families, 'family', 'families')
  return `${rules.join(', ')}${more} (${count}; penalty ${String(score)} per 100 words)`
}

function formatSummary(counts: RunCounts, colours: Colours, cleanRun: string): string {
  const { error, warning, info } = counts.severities
  const total = error + warning + info
  const stories = countStories(formatCount(counts.checked, 'story', 'stories'), counts.leftOut)
  const hidden = counts.hidden === 0 ? '' : `, ${String(counts.hidden)} hidden by comments in the copy`
  const told = `${formatCount(counts.problems, 'problem')} (see standard error)`
  const unread = counts.problems === 0 ? '' : colours.red(`, ${told}`)
  if (counts.checked === 0 && counts.leftOut > 0)
    return `${noneChecked(counts.leftOut)} (see standard error)${unread}\n`
  if (total === 0 && counts.problems === 0) return `${colours.green(`${cleanRun} found in ${stories}`)}${hidden}\n`
  if (total === 0) return `${colours.red(told)}; ${describeUnreadRun(cleanRun, counts.checked, stories)}${hidden}\n`
  const kinds = `${formatCount(error, 'error')}, ${formatCount(warning, 'warning')}, ${String(info)} info`
  const apart = counts.againstSource === 0 ? '' : `; ${String(counts.againstSource)} against the source`
  const found = `${formatCount(total, 'issue')} (${kinds}${apart}) in ${String(counts.damaged)} of ${stories}`
  const fixable = counts.fixable === 0 ? '' : `, ${String(counts.fixable)} fixable with --fix`
  return `${colours.bold(found)}${fixable}${hidden}${unread}\n`
}
