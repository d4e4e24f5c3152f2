import type { Diagnostic, FileReport, Reporter, StoryReport } from '../../linter/report.js'

/** Controls, which would end a line, move a terminal's cursor or give it commands, and marks that turn text round. */
const unprintable = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u

/** Text of a file or its name, as a line of a terminal can show it. */
export const printable = (text: string): string =>
  unprintable.test(text)
    ? text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
    : text

/** A reporter that is shown on terminals, with names, ids and words of the copy that cannot harm one. */
export const printing =
  (reporter: Reporter): Reporter =>
  (files, screen) =>
    reporter(printableReports(files), screen)

async function* printableReports(files: AsyncIterable<FileReport>): AsyncIterable<FileReport> {
  for await (const report of files)
    yield {
      ...report,
      file: printable(report.file),
      stories: report.stories.map(printableStory),
      problems: report.problems.map(problem => ({ ...problem, message: printable(problem.message) })),
    }
}

const printableStory = (story: StoryReport): StoryReport => ({
  ...story,
  id: printable(story.id),
  diagnostics: story.diagnostics.map(printableDiagnostic),
})

const printableDiagnostic = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  file: printable(diagnostic.file),
  story: printable(diagnostic.story),
  message: printable(diagnostic.message),
  excerpt: printable(diagnostic.excerpt),
  suggestions: diagnostic.suggestions.map(suggestion => ({ ...suggestion, title: printable(suggestion.title) })),
})
