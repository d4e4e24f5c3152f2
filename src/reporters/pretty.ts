import pc from 'picocolors'
import type { Diagnostic, Frame, Reporter, Screen } from '../linter/report.js'
import type { Verdict } from '../linter/verdict/verdict.js'
import type { Severity } from '../rule.js'
import { cut } from './text/frame.js'
import { nothingFound } from './text/nothing-found.js'
import { plural } from './text/plural.js'

type Colours = ReturnType<typeof pc.createColors>

/** For people: file, story, place, severity, message, rule id, and the line with the marked words underlined. */
export const pretty: Reporter = async function* (files, screen) {
  const colours = pc.createColors(screen.colour)
  const count: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  let stories = 0
  let damaged = 0
  let problems = 0
  let shownFile = ''
  for await (const report of files) {
    stories += report.stories.length
    problems += report.problems.length
    for (const { id, score, verdict, diagnostics, frames } of report.stories) {
      if (diagnostics.length === 0) continue
      damaged++
      if (report.file !== shownFile) yield `${colours.underline(report.file)}\n`
      shownFile = report.file
      if (!id.startsWith(`${report.file}#`)) yield `${colours.bold(`story ${id}`)}\n`
      for (const [index, diagnostic] of diagnostics.entries()) {
        count[diagnostic.severity]++
        yield described(diagnostic, frames[index], screen, colours)
      }
      if (verdict.level !== 'clean') {
        const looks = `This story looks ${verdict.level}`
        yield `  ${wrapped(`${looks}: ${judged(verdict, score)}`, screen.width - indent.length, screen.width - 2)
          .join(`\n${indent}`)
          .replace(looks, colours.bold(looks))}\n`
      }
      yield '\n'
    }
  }
  yield summary(count, damaged, stories, problems, colours, nothingFound(screen))
}

const paint = (severity: Severity, colours: Colours): ((text: string) => string) =>
  ({ error: colours.red, warning: colours.yellow, info: colours.blue })[severity]

/** Columns that the line of copy is set in. */
const indent = '    '

function described(diagnostic: Diagnostic, frame: Frame | undefined, { width }: Screen, colours: Colours): string {
  const { severity, message, ruleId, start, suggestions } = diagnostic
  const colour = paint(severity, colours)
  const place = `${String(start.line)}:${String(start.column)}`
  const told = wrapped(`${message}  ${ruleId}`, width - indent.length, width - place.length - severity.length - 6)
  const lines = [`  ${place}  ${colour(severity)}  ${told.join(`\n${indent}`).replace(ruleId, colours.dim(ruleId))}`]
  if (frame !== undefined) {
    const { line, from, to } = cut(frame, Math.max(20, width - indent.length))
    lines.push(indent + line, indent + ' '.repeat(from) + colour('~'.repeat(to - from)))
  }
  for (const { title, safe } of suggestions)
    lines.push(`${indent}${colours.dim(safe ? `--fix: ${title}` : `perhaps: ${title}`)}`)
  return `${lines.join('\n')}\n`
}

/** Words in lines of `width` columns, the first of them of `first`. */
function wrapped(text: string, width: number, first: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const room = lines.length === 0 ? first : width
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line.trimEnd())
      line = word
    } else line += line === '' ? word : ` ${word}`
  }
  return [...lines, line]
}

/** What speaks for a verdict, the rules that spoke most often first. */
function judged({ evidence, families }: Verdict, score: number): string {
  const rules = evidence.slice(0, 4).map(({ ruleId, count }) => (count > 1 ? `${ruleId} ×${String(count)}` : ruleId))
  return `${rules.join(', ')}${evidence.length > 4 ? ', …' : ''} (${plural(families, 'family', 'families')}; penalty ${String(score)} per 100 words)`
}

function summary(
  count: Readonly<Record<Severity, number>>,
  damaged: number,
  stories: number,
  problems: number,
  colours: Colours,
  nothing: string,
): string {
  const total = count.error + count.warning + count.info
  const unread = problems === 0 ? '' : colours.red(`, ${plural(problems, 'problem')} (see standard error)`)
  if (total === 0) return `${colours.green(`${nothing} found in ${plural(stories, 'story', 'stories')}`)}${unread}\n`
  const kinds = [plural(count.error, 'error'), plural(count.warning, 'warning'), `${String(count.info)} info`].join(
    ', ',
  )
  return `${colours.bold(`${plural(total, 'fault')} (${kinds}) in ${String(damaged)} of ${plural(stories, 'story', 'stories')}`)}${unread}\n`
}
