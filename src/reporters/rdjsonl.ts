import type { PartReport, ReportSettings } from '../linter/report.js'
import { toRdfDiagnostic } from './rdf-diagnostic.js'
import { defineReporter } from './reporter.js'
import { toSafeJson } from './text/escape-json.js'

/** Reviewdog's Diagnostic Format, one line for each diagnostic. */
export const rdjsonlReporter = defineReporter({
  name: 'rdjsonl',
  audience: 'program',
  showsCopy: false,
  isOfLines: true,
  startsWith: /^\{"message":"[^\n]*"source":\{"name":"wirelint"/u,
  create: settings => files => print(files, settings),
})

async function* print(files: AsyncIterable<PartReport>, { folder }: ReportSettings): AsyncIterable<string> {
  for await (const { stories } of files)
    for (const { diagnostics, frames } of stories)
      for (const [index, diagnostic] of diagnostics.entries())
        yield `${toSafeJson({ ...toRdfDiagnostic(diagnostic, frames[index], folder), source: { name: 'wirelint' } })}\n`
}
