import type { Diagnostic, PartReport, Frame, Problem, ReportSettings } from '../linter/report.js'
import { defineReporter } from './reporter.js'
import { describeCleanRun, describeUnreadRun } from './text/clean-run.js'
import { escapeMarkdownCell } from './text/escape-markdown.js'
import { countStories, noneChecked } from './text/count-stories.js'
import { formatCount } from './text/format-count.js'
import { formatScores, listScored, type ScoredStory, ScoreSummary } from './text/story-scores.js'

/** The parts with which a report may begin: its problems, then a table, or the only line of a run without an issue. */
const problems = '(?:\\n> \\[!WARNING\\]\\n> [^\\n]*\\n)*'
const table = '### [^\\n]*\\n\\n\\| place \\| story \\|'
const count =
  '(?:\\*\\*\\d+ problems?\\*\\*; no story was checked|(?:(?:\\*\\*\\d+ problems?\\*\\*; n|N)o (?:new )?(?:faults|issues|errors)|\\*\\*\\d+ (?:fault|issue)s?\\*\\*) in \\d+ stor(?:y|ies)(?:, [\\d,]+ more not checked)?|' +
  'No story was checked: [\\d,]+ left out)\\.\\s*$'

/** For a comment on a pull request: a table for each file, the marked words in bold, and a count. */
export const markdownReporter = defineReporter({
  name: 'markdown',
  audience: 'terminal',
  showsCopy: false,
  startsWith: new RegExp(`^${problems}\\s*(?:${table}|${count})`, 'u'),
  create: settings => files => print(files, settings),
})

async function* print(files: AsyncIterable<PartReport>, settings: ReportSettings): AsyncIterable<string> {
  let issues = 0
  let checked = 0
  let leftOut = 0
  let failed = 0
  let shownFile = ''
  const summary = new ScoreSummary()
  const scored: ScoredStory[] = []
  for await (const part of files) {
    const { file, stories, problems } = part
    for (const story of stories) {
      summary.add(story)
      if (story.isLeftOut) leftOut++
      else checked++
    }
    scored.push(...listScored(part, settings))
    failed += problems.length
    for (const problem of problems) yield formatProblem(file, problem)
    for (const { id, status, diagnostics, frames } of stories)
      for (const [index, diagnostic] of diagnostics.entries()) {
        issues++
        if (file !== shownFile) yield formatTableHead(file)
        shownFile = file
        yield formatRow(status === null ? id : `${id} (${status})`, diagnostic, frames[index])
      }
  }
  if (scored.length > 0) yield formatScoreTable(scored)
  const levels = summary.describe(settings)
  const isEmpty = checked === 0 && leftOut > 0
  const where = countStories(formatCount(checked, 'story', 'stories'), leftOut)
  const clean = describeCleanRun(settings)
  const unread = settings.countProblems?.() ?? failed
  const none =
    unread === 0
      ? `${clean} in ${where}`
      : `**${formatCount(unread, 'problem')}**; ${describeUnreadRun(clean, checked, where)}`
  const found = issues === 0 ? none : `**${formatCount(issues, 'issue')}** in ${where}`
  yield isEmpty ? `\n${noneChecked(leftOut)}.\n` : `\n${found}.${levels === '' ? '' : ` ${levels}`}\n`
}

/** A table of all stories with their scores. */
function formatScoreTable(stories: readonly ScoredStory[]): string {
  const rows = stories.map(
    ({ story, words, scores }) =>
      `| ${escapeMarkdownCell(story)} | ${String(words)} | ${escapeMarkdownCell(formatScores(scores))} |\n`,
  )
  return `\n### Scores\n\n| story | words | scores |\n| --- | --- | --- |\n${rows.join('')}`
}

const formatProblem = (file: string, { message, line }: Problem): string =>
  `\n> [!WARNING]\n> ${escapeMarkdownCell(file)}${line === null ? '' : `:${String(line)}`}: ${escapeMarkdownCell(message)}\n`

const formatTableHead = (file: string): string =>
  `\n### ${escapeMarkdownCell(file)}\n\n| place | story | severity | what | copy |\n| --- | --- | --- | --- | --- |\n`

function formatRow(story: string, { start, severity, ruleId, message }: Diagnostic, frame: Frame | undefined): string {
  const place = `${String(start.line)}:${String(start.column)}`
  const cells = [
    place,
    escapeMarkdownCell(story),
    severity,
    `${escapeMarkdownCell(message)} \`${ruleId}\``,
    formatCopy(frame),
  ]
  return `| ${cells.join(' | ')} |\n`
}

/** Characters of copy on either side of the marked words. */
const reach = 40

function formatCopy(
  { text, start, end }: Pick<Frame, 'text' | 'start' | 'end'> = { text: '', start: 0, end: 0 },
): string {
  const before = escapeMarkdownCell(text.slice(Math.max(0, start - reach), start))
  const marked = escapeMarkdownCell(text.slice(start, end)).trim() || '␣'
  return `${before}**${marked}**${escapeMarkdownCell(text.slice(end, end + reach))}`
}
