import type { Diagnostic, PartReport, RelatedPlace, StoryReport } from '../../linter/report.js'
import type { TranslatedScore } from '../../linter/verdict/translated/translated.js'
import { makePrintable } from './make-printable.js'

/**
 * Makes the names, ids, messages and excerpts of reports printable, but not frames and copy: offsets point into
 * them.
 */
export async function* makeReportsPrintable(files: AsyncIterable<PartReport>): AsyncIterable<PartReport> {
  for await (const report of files)
    yield {
      ...report,
      file: makePrintable(report.file),
      stories: report.stories.map(makeStoryPrintable),
      problems: report.problems.map(problem => ({ ...problem, message: makePrintable(problem.message) })),
    }
}

const makeStoryPrintable = (story: StoryReport): StoryReport => ({
  ...story,
  id: makePrintable(story.id),
  ...(story.translated === undefined ? {} : { translated: makeScorePrintable(story.translated) }),
  diagnostics: story.diagnostics.map(makeDiagnosticPrintable),
})

const makeScorePrintable = (score: TranslatedScore): TranslatedScore =>
  score.likelihood === null
    ? score
    : { ...score, phrases: score.phrases.map(phrase => ({ ...phrase, text: makePrintable(phrase.text) })) }

const makeRelatedPrintable = (place: RelatedPlace): RelatedPlace => ({
  ...place,
  message: makePrintable(place.message),
  excerpt: makePrintable(place.excerpt),
})

const makeDiagnosticPrintable = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  file: makePrintable(diagnostic.file),
  story: makePrintable(diagnostic.story),
  message: makePrintable(diagnostic.message),
  excerpt: makePrintable(diagnostic.excerpt),
  ...(diagnostic.source == null
    ? {}
    : {
        source: {
          ...diagnostic.source,
          file: makePrintable(diagnostic.source.file),
          text: makePrintable(diagnostic.source.text),
        },
      }),
  suggestions: diagnostic.suggestions.map(suggestion => ({ ...suggestion, title: makePrintable(suggestion.title) })),
  ...(diagnostic.related === undefined ? {} : { related: diagnostic.related.map(makeRelatedPrintable) }),
})
