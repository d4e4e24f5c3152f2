import { type Part, ReadError, ReadNote, type Reader, storiesOf } from './formats/reader.js'
import { type LintOptions, lintStory } from './linter/lint.js'
import type { FileReport, Note, Problem, StoryReport } from './linter/report.js'
import { LineIndex } from './story/line-index.js'

/** Reads and checks one part of a file: every story that can be read is checked, every one that cannot is a problem. */
export function lintPart(reader: Reader, part: Part, options: LintOptions): FileReport {
  const lines = new LineIndex(part.text, part.start)
  const source = { file: part.name, text: part.text, start: part.start }
  const stories: StoryReport[] = []
  const problems: Problem[] = []
  const notes: Note[] = []
  for (const story of storiesOf(reader, part)) {
    if (story instanceof ReadError || story instanceof ReadNote) {
      const { line, column } = lines.point(story.offset)
      const list = story instanceof ReadError ? problems : notes
      list.push({ message: story.message, line, column })
      continue
    }
    const { report, problems: faults, notes: said } = lintStory(story, source, lines, options)
    stories.push(report)
    problems.push(...faults)
    notes.push(...said)
  }
  return { file: part.name, stories, problems, notes }
}
