import type { FileReport, Problem, StoryReport } from '../../linter/report.js'

export interface WholeFile {
  readonly file: string
  readonly stories: StoryReport[]
  readonly problems: Problem[]
}

/** A file that was read in parts has several reports, one behind the other: here they become one. */
export async function* wholeFiles(files: AsyncIterable<FileReport>): AsyncIterable<WholeFile> {
  const current: WholeFile[] = []
  for await (const { file, stories, problems } of files) {
    if (current[0]?.file !== file) {
      yield* current.splice(0)
      current.push({ file, stories: [], problems: [] })
    }
    current[0]?.stories.push(...stories)
    current[0]?.problems.push(...problems)
  }
  yield* current
}
