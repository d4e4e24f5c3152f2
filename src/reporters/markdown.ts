import type { Reporter } from '../linter/report.js'
import { cell } from './text/markdown-cell.js'
import { nothingFound } from './text/nothing-found.js'
import { plural } from './text/plural.js'

/** For a comment on a pull request: a table a file, the marked words in bold, and a count. */
export const markdown: Reporter = async function* (files, screen) {
  let faults = 0
  let stories = 0
  let shownFile = ''
  for await (const report of files) {
    stories += report.stories.length
    for (const { message, line } of report.problems)
      yield `\n> [!WARNING]\n> ${cell(report.file)}${line === null ? '' : `:${String(line)}`}: ${cell(message)}\n`
    for (const { id, diagnostics, frames } of report.stories)
      for (const [index, { start, severity, ruleId, message }] of diagnostics.entries()) {
        faults++
        if (report.file !== shownFile)
          yield `\n### ${cell(report.file)}\n\n| place | story | severity | what | copy |\n| --- | --- | --- | --- | --- |\n`
        shownFile = report.file
        const { text, start: from, end } = frames[index] ?? { text: '', start: 0, end: 0 }
        const copy = `${cell(text.slice(Math.max(0, from - reach), from))}**${cell(text.slice(from, end)).trim() || '␣'}**${cell(text.slice(end, end + reach))}`
        yield `| ${String(start.line)}:${String(start.column)} | ${cell(id)} | ${severity} | ${cell(message)} \`${ruleId}\` | ${copy} |\n`
      }
  }
  yield `\n${faults === 0 ? nothingFound(screen) : `**${plural(faults, 'fault')}**`} in ${plural(stories, 'story', 'stories')}.\n`
}

/** Characters of copy on either side of the marked words. */
const reach = 40
