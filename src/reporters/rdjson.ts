import type { PartReport, ReportSettings } from '../linter/report.js'
import { toRdfDiagnostic } from './rdf-diagnostic.js'
import { defineReporter } from './reporter.js'
import { toSafeJson } from './text/escape-json.js'

/** Reviewdog's Diagnostic Format as one object. */
export const rdjsonReporter = defineReporter({
  name: 'rdjson',
  audience: 'program',
  showsCopy: false,
  startsWith: /^\{"source":\{"name":"wirelint"/u,
  create: settings => files => print(files, settings),
})

async function* print(files: AsyncIterable<PartReport>, { folder }: ReportSettings): AsyncIterable<string> {
  yield '{"source":{"name":"wirelint"},"diagnostics":['
  let separator = '\n'
  for await (const { stories } of files)
    for (const { diagnostics, frames } of stories)
      for (const [index, diagnostic] of diagnostics.entries()) {
        yield separator + toSafeJson(toRdfDiagnostic(diagnostic, frames[index], folder))
        separator = ',\n'
      }
  yield '\n]}\n'
}
