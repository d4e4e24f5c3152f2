import type { Diagnostic, PartReport, Frame, HiddenDiagnostic, Problem, Screen, StoryReport } from '../linter/report.js'
import { defineReporter } from './reporter.js'
import { sarifLevels, toSarifRule } from './sarif-rule.js'
import { toSafeJson } from './text/escape-json.js'
import { toRepositoryPath } from './text/repository-path.js'

/**
 * SARIF 2.1.0 (OASIS), for code scanning: rules with their reasons, results with their story, fingerprints and
 * fixes. Results that are suppressed or known are there too. Every result has its suppressions, because the standard
 * wants all or none to have them (§3.27.23). With a baseline every result is “new” or “unchanged” (§3.27.24).
 */
export const sarifReporter = defineReporter({
  name: 'sarif',
  audience: 'program',
  showsCopy: false,
  startsWith: /^\{"\$schema":"[^"]*\/sarif-/u,
  create: screen => files => print(files, screen),
})

async function* print(files: AsyncIterable<PartReport>, screen: Screen): AsyncIterable<string> {
  const { version, rules, baseline = false } = screen
  const driver = { name: 'wirelint', semanticVersion: version, rules: rules.map(toSarifRule) }
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${toSafeJson(driver)}},"columnKind":"utf16CodeUnits","results":[`
  const indices = new Map(rules.map(({ id }, index) => [id, index]))
  const notifications: object[] = []
  let separator = '\n'
  for await (const { file, stories, problems } of files) {
    notifications.push(...problems.map(problem => toNotification(file, problem)))
    for (const result of stories.flatMap(listResults)) {
      yield separator + toSafeJson(describeResult(result, indices.get(result.diagnostic.ruleId), baseline))
      separator = ',\n'
    }
  }
  const invocation = { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }
  yield `\n],"invocations":[${toSafeJson(invocation)}]}]}\n`
}

/** A diagnostic, shown or hidden. */
interface Result {
  readonly diagnostic: Diagnostic
  readonly frame: Frame | undefined
  readonly hidden: Pick<HiddenDiagnostic, 'by' | 'reason'> | null
}

/** Lists what was found in a story, hidden or not, in the order of the places. */
function listResults({ diagnostics, frames, hidden }: StoryReport): readonly Result[] {
  const shown = diagnostics.map((diagnostic, index) => ({ diagnostic, frame: frames[index], hidden: null }))
  if (hidden.length === 0) return shown
  const left = hidden.map(({ diagnostic, frame, by, reason }) => ({ diagnostic, frame, hidden: { by, reason } }))
  return [...shown, ...left].sort(
    ({ diagnostic: a }, { diagnostic: b }) => a.start.offset - b.start.offset || a.end.offset - b.end.offset,
  )
}

function describeResult(
  { diagnostic, frame, hidden }: Result,
  ruleIndex: number | undefined,
  baseline: boolean,
): object {
  const { story, field, path, ruleId, severity, message, suggestions, fingerprint } = diagnostic
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: sarifLevels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: describePlace(diagnostic, frame),
        logicalLocations: [
          { ...(field === null ? {} : { name: field }), fullyQualifiedName: `${story}${path ?? ''}`, kind: 'member' },
        ],
      },
    ],
    partialFingerprints: { 'wirelint/v1': fingerprint },
    ...(suggestions.length === 0 ? {} : { fixes: describeFixes(diagnostic) }),
    suppressions: describeSuppressions(hidden),
    ...(baseline ? { baselineState: hidden?.by === 'baseline' ? 'unchanged' : 'new' } : {}),
  }
}

const describePlace = ({ file, start, end }: Diagnostic, frame: Frame | undefined): object => ({
  artifactLocation: { uri: toUri(file) },
  region: {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    ...describeSnippet(frame, end.offset - start.offset),
  },
})

/** Describes the marked words, if the frame has them all: it ends with its line. */
function describeSnippet(frame: Frame | undefined, length: number): object {
  const text = frame?.text.slice(frame.start, frame.end) ?? ''
  return text.length === length ? { snippet: { text } } : {}
}

const describeFixes = ({ file, suggestions }: Diagnostic): readonly object[] =>
  suggestions.map(({ title, edits, safe }) => ({
    properties: { safe },
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: { uri: toUri(file) },
        replacements: edits.map(edit => ({
          deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start },
          insertedContent: { text: edit.text },
        })),
      },
    ],
  }))

/** SARIF's words for what hides a diagnostic. A baseline suppresses nothing: the result's `baselineState` shows it. */
const suppressionKinds: Readonly<Record<HiddenDiagnostic['by'], string | null>> = {
  comment: 'inSource',
  'suppression-file': 'external',
  baseline: null,
}

function describeSuppressions(hidden: Result['hidden']): readonly object[] {
  const kind = hidden === null ? null : suppressionKinds[hidden.by]
  if (hidden === null || kind === null) return []
  return [{ kind, ...(hidden.reason === null ? {} : { justification: hidden.reason }) }]
}

const toNotification = (file: string, { message, line, column }: Problem): object => ({
  level: 'error',
  message: { text: message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: toUri(file) },
        ...(line === null ? {} : { region: { startLine: line, startColumn: column ?? 1 } }),
      },
    },
  ],
})

/** Returns a file's name as a URI reference: relative as it was named, or a file: URI for an absolute path. */
function toUri(file: string): string {
  const path = toRepositoryPath(file.replace(/\\/gu, '/')).replace(/\p{Cs}/gu, '\uFFFD')
  const escaped = encodeURI(path).replace(/[?#]/gu, encodeURIComponent)
  if (/^[a-z]:\//iu.test(path)) return `file:///${escaped}`
  if (path.startsWith('/')) return `file://${escaped}`
  // A colon in the first part of a relative reference would read as a scheme's (RFC 3986, §4.2).
  return escaped.replace(/^[^/]*/u, first => first.replace(/:/gu, '%3A'))
}
