import rules from '../rules/index.js'
import type { Reader } from './formats/reader.js'
import { ReadError } from './formats/reader.js'
import { lintStory, type LintOptions } from './linter/lint.js'
import type { FileReport, Problem, StoryReport } from './linter/report.js'
import { LineIndex } from './story/line-index.js'
import type { Point } from './story/story.js'

export { rules }

/** Reads and checks one part of a file: every story that can be read is checked, every one that cannot is a problem. */
export function lintPart(reader: Reader, part: { name: string; text: string; start: Point }, options: LintOptions): FileReport {
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
