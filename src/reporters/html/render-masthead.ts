import type { Severity } from '../../rule.js'
import { describeUnreadRun } from '../text/clean-run.js'
import { countStories, noneChecked } from '../text/count-stories.js'
import { formatLargeCount } from '../text/format-count.js'
import { escapeHtml } from './escape-html.js'
import type { FileNote, NoteList, RunCounts } from './run-counts.js'

/** Renders the summary of a run; `cleanRun` is its title where nothing was found, and `scores` a table. */
export function renderMasthead(counts: RunCounts, cleanRun: string, scores = ''): string {
  const severities = [
    renderSeverity(counts, 'error', ['error', 'errors']),
    renderSeverity(counts, 'warning', ['warning', 'warnings']),
    renderSeverity(counts, 'info', ['info', 'info']),
  ]
  const verdicts = (['damaged', 'suspect', 'clean'] as const).map(
    level => `<li class="${level}">${renderNumber(counts.verdicts[level])} <span class="stamp">${level}</span></li>`,
  )
  const files = `<li>${renderNumber(counts.files.size)} ${counts.files.size === 1 ? 'file' : 'files'}</li>`
  const hidden = counts.hidden === 0 ? '' : `<li>${renderNumber(counts.hidden)} hidden</li>`
  const apart = counts.againstSource === 0 ? '' : `<li>${renderNumber(counts.againstSource)} against the source</li>`
  const problems = renderNoteList(counts.problems, { className: 'problems', noun: 'problem', isOpen: true })
  const notes = renderNoteList(counts.notes, { className: 'remarks', noun: 'note', isOpen: false })
  return `<header class="masthead" id="summary"><p class="brand">wirelint <span>proof</span></p><h1>${titleOf(counts, cleanRun)}</h1><div class="counts"><ul aria-label="Issues">${severities.join('')}${apart}</ul><ul aria-label="Verdicts on the stories">${verdicts.join('')}</ul><ul>${files}${hidden}</ul></div>${counts.index.render()}${scores}${problems}${notes}</header>\n`
}

function titleOf({ severities, stories, leftOut, marked, problems }: RunCounts, cleanRun: string): string {
  if (stories === 0 && leftOut > 0) return noneChecked(leftOut)
  const issues = severities.error + severities.warning + severities.info
  const all = countStories(formatLargeCount(stories, 'story', 'stories'), leftOut)
  if (issues > 0) return `${formatLargeCount(issues, 'issue')} in ${marked.toLocaleString('en')} of ${all}`
  if (problems.count === 0) return `${cleanRun} in ${all}`
  return `${formatLargeCount(problems.count, 'problem')}; ${describeUnreadRun(cleanRun, stories, all)}`
}

const renderNumber = (count: number): string => `<b>${count.toLocaleString('en')}</b>`

function renderSeverity({ severities }: RunCounts, kind: Severity, [one, many]: readonly [string, string]): string {
  const count = severities[kind]
  return `<li class="${kind}">${renderNumber(count)} <mark class="${kind}">${count === 1 ? one : many}</mark></li>`
}

interface NoteListLook {
  readonly className: string
  readonly noun: string
  readonly isOpen: boolean
}

function renderNoteList({ named, count }: NoteList, { className, noun, isOpen }: NoteListLook): string {
  if (count === 0) return ''
  const rest = count - named.length
  const more = rest > 0 ? `<p>And ${rest.toLocaleString('en')} more; standard error lists them.</p>` : ''
  return `<details class="${className}"${isOpen ? ' open' : ''}><summary>${formatLargeCount(count, noun)}</summary><ul>${named.map(renderNote).join('')}</ul>${more}</details>`
}

function renderNote({ file, note: { message, line, column } }: FileNote): string {
  const place = line === null ? '' : `:${String(line)}:${String(column ?? 1)}`
  return `<li><span class="file">${escapeHtml(file)}${place}</span> ${escapeHtml(message)}</li>`
}
