import type { PartReport, Problem, StoryReport } from '../../linter/report.js'

/** A file with all its stories. */
export interface WholeFile {
  readonly file: string
  readonly stories: StoryReport[]
  readonly problems: Problem[]
}

/** Joins the reports of a file that was read in parts, which follow one another. */
export async function* joinParts(files: AsyncIterable<PartReport>): AsyncIterable<WholeFile> {
  let current: WholeFile | null = null
  for await (const { file, stories, problems } of files) {
    const whole: WholeFile = current?.file === file ? current : { file, stories: [], problems: [] }
    if (current !== null && current !== whole) yield current
    whole.stories.push(...stories)
    whole.problems.push(...problems)
    current = whole
  }
  if (current !== null) yield current
}
