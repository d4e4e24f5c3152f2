import { type Part, ReadError, type Reader } from './formats/reader.js'
import { type LintOptions, lintStory } from './linter/lint.js'
import type { FileReport, Problem, StoryReport } from './linter/report.js'
import { LineIndex } from './story/line-index.js'

/** Reads and checks one part of a file: every story that can be read is checked, every one that cannot is a problem. */
export function lintPart(reader: Reader, part: Part, options: LintOptions): FileReport {
  const lines = new LineIndex(part.text, part.start)
  const source = { file: part.name, text: part.text, start: part.start }
  const stories: StoryReport[] = []
  const problems: Problem[] = []
  for (const story of reader.read(part)) {
    if (story instanceof ReadError) {
      const { line, column } = lines.point(story.offset)
      problems.push({ message: story.message, line, column })
      continue
    }
    const { report, problems: faults } = lintStory(story, source, lines, options)
    stories.push(report)
    problems.push(...faults)
  }
  return { file: part.name, stories, problems }
}
