import type { Diagnostic, Frame, Problem, Reporter } from '../linter/report.js'
import type { Rule, Severity } from '../rule.js'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0 (OASIS), for code scanning: rules with their reasons, results with their story, fingerprints and fixes. */
export const sarif: Reporter = async function* (files, { version, rules }) {
  const driver = { name: 'wirelint', semanticVersion: version, rules: rules.map(described) }
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`
  const indices = new Map(rules.map(({ id }, index) => [id, index]))
  const problems: (Problem & { readonly file: string })[] = []
  let separator = '\n'
  for await (const report of files) {
    problems.push(...report.problems.map(problem => ({ ...problem, file: report.file })))
    for (const { diagnostics, frames } of report.stories)
      for (const [index, diagnostic] of diagnostics.entries()) {
        yield separator + JSON.stringify(result(diagnostic, frames[index], indices.get(diagnostic.ruleId)))
        separator = ',\n'
      }
  }
  yield `\n],"invocations":[${JSON.stringify({ executionSuccessful: problems.length === 0, toolExecutionNotifications: problems.map(notification) })}]}]}\n`
}

const described = ({ id, family, mqm, severity, certainty, summary, why }: Rule): object => ({
  id,
  shortDescription: { text: `${summary}.` },
  fullDescription: { text: why.trim().replace(/\s+/gu, ' ') },
  help: { text: why.trim().replace(/\s+/gu, ' ') },
  defaultConfiguration: { level: levels[severity] },
  properties: { tags: [family, mqm], precision: certainty === 'certain' ? 'very-high' : certainty === 'likely' ? 'high' : 'medium' },
})

const uri = (file: string): string => encodeURI(file.replace(/\\/gu, '/')).replace(/[?#]/gu, encodeURIComponent)

function result({ file, story, field, path, ruleId, severity, message, start, end, excerpt, suggestions, fingerprint }: Diagnostic, frame: Frame | undefined, ruleIndex: number | undefined): object {
  const artifactLocation = { uri: uri(file) }
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
            charOffset: start.offset,
            charLength: end.offset - start.offset,
            snippet: { text: frame === undefined ? excerpt : frame.text.slice(frame.start, frame.end) },
          },
        },
        logicalLocations: [{ name: field, fullyQualifiedName: `${story}${path ?? ''}`, kind: 'member' }],
      },
    ],
    partialFingerprints: { 'wirelint/v1': fingerprint },
    ...(suggestions.length === 0
      ? {}
      : {
          fixes: suggestions.map(({ title, edits }) => ({
            description: { text: title },
            artifactChanges: [{ artifactLocation, replacements: edits.map(edit => ({ deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start }, insertedContent: { text: edit.text } })) }],
          })),
        }),
  }
}

const notification = ({ file, message, line, column }: Problem & { readonly file: string }): object => ({
  level: 'error',
  message: { text: message },
  locations: [{ physicalLocation: { artifactLocation: { uri: uri(file) }, ...(line === null ? {} : { region: { startLine: line, startColumn: column ?? 1 } }) } }],
})
