import type {
  Diagnostic,
  PartReport,
  Frame,
  HiddenDiagnostic,
  Problem,
  ReportSettings,
  StoryReport,
  DiagnosticSource,
  RelatedPlace,
} from '../linter/report.js'
import { fingerprintVersion } from '../linter/fingerprint.js'
import { defineReporter } from './reporter.js'
import { sarifLevels, toSarifRule } from './sarif-rule.js'
import { toSafeJson } from './text/escape-json.js'
import { formatLargeCount } from './text/format-count.js'
import { ReportFingerprints } from './text/report-fingerprints.js'
import { listScored, ScoreSummary } from './text/story-scores.js'
import { toRepositoryPath, toRepositoryStory } from './text/repository-path.js'

/**
 * SARIF 2.1.0 (OASIS), for code scanning: rules with their reasons, results with their story, fingerprints and fixes.
 * Results that are suppressed or known are there too, unless the settings leave them out. Every result has its
 * suppressions, because the standard wants all or none to have them (§3.27.23). With a baseline every result is “new”
 * or “unchanged” (§3.27.24).
 */
export const sarifReporter = defineReporter({
  name: 'sarif',
  audience: 'program',
  showsCopy: false,
  startsWith: /^\{"\$schema":"[^"]*\/sarif-/u,
  create: settings => files => print(files, settings),
})

/** The most results of a run that GitHub takes; it refuses a report with more. */
const mostResults = 25_000

async function* print(files: AsyncIterable<PartReport>, settings: ReportSettings): AsyncIterable<string> {
  const { version, rules, folder, hiddenResults = true } = settings
  const driver = {
    name: 'wirelint',
    semanticVersion: version,
    rules: rules.map(rule => toSarifRule(rule, settings.ruleLinks)),
  }
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${toSafeJson(driver)}},"columnKind":"utf16CodeUnits","results":[`
  const describe = describeResults(settings)
  const notifications: object[] = []
  const summary = new ScoreSummary()
  const scored: object[] = []
  let count = 0
  for await (const part of files) {
    const { file, stories, problems } = part
    for (const story of stories) summary.add(story)
    for (const { story, words, scores } of listScored(part, settings))
      scored.push({ uri: toUri(file, folder), story, words, ...scores })
    notifications.push(...problems.map(problem => toNotification(toUri(file, folder), problem)))
    for (const result of stories.flatMap(listResults)) {
      if (!hiddenResults && result.hidden !== null) continue
      if (count < mostResults) yield (count === 0 ? '\n' : ',\n') + toSafeJson(describe(result))
      count++
    }
  }
  const executionSuccessful = notifications.length === 0
  if (count > mostResults) {
    const message = describeCut(count)
    settings.tell?.(message)
    notifications.push({ level: 'note', message: { text: message } })
  }
  const properties =
    scored.length === 0 ? '' : `,"properties":${toSafeJson({ scores: scored, summary: summary.choose(settings) })}`
  yield `\n],"invocations":[${toSafeJson({ executionSuccessful, toolExecutionNotifications: notifications })}]${properties}}]}\n`
}

const describeCut = (count: number): string =>
  `The SARIF report has the first ${mostResults.toLocaleString('en')} of ${formatLargeCount(count, 'result')}, because GitHub refuses more. Check fewer files at once.`

/** A diagnostic, shown or hidden. */
interface Result {
  readonly diagnostic: Diagnostic
  readonly frame: Frame | undefined
  readonly hidden: Pick<HiddenDiagnostic, 'by' | 'reason'> | null
  readonly status: StoryReport['status']
}

/** Lists what was found in a story, hidden or not, in the order of the places. */
function listResults({ diagnostics, frames, hidden, status }: StoryReport): readonly Result[] {
  const shown = diagnostics.map((diagnostic, index) => ({ diagnostic, frame: frames[index], hidden: null, status }))
  if (hidden.length === 0) return shown
  const left = hidden.map(({ diagnostic, frame, by, reason }) => ({
    diagnostic,
    frame,
    hidden: { by, reason },
    status,
  }))
  return [...shown, ...left].sort(
    ({ diagnostic: a }, { diagnostic: b }) => a.start.offset - b.start.offset || a.end.offset - b.end.offset,
  )
}

/** Returns a function that describes one result after the other. */
function describeResults({ rules, baseline = false, folder }: ReportSettings): (result: Result) => object {
  const indices = new Map(rules.map(({ id }, index) => [id, index]))
  const fingerprints = new ReportFingerprints(folder)
  return ({ diagnostic, frame, hidden, status }) => {
    const { file, ruleId, severity, message, suggestions } = diagnostic
    const ruleIndex = indices.get(ruleId)
    const uri = toUri(file, folder)
    return {
      ruleId,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: sarifLevels[severity],
      message: { text: message },
      locations: [
        {
          physicalLocation: describePlace(diagnostic, readSnippet(diagnostic, frame), uri),
          logicalLocations: [describeField(diagnostic, folder)],
        },
      ],
      ...describeOthers(diagnostic, uri, folder),
      partialFingerprints: describeFingerprints(diagnostic, fingerprints),
      ...(suggestions.length === 0 ? {} : { fixes: describeFixes(diagnostic, uri) }),
      suppressions: describeSuppressions(hidden),
      ...(status === null ? {} : { properties: { status } }),
      ...(baseline ? { baselineState: hidden?.by === 'baseline' ? 'unchanged' : 'new' } : {}),
    }
  }
}

/** Points to other places of the finding and to the words of the source. */
function describeOthers({ related = [], source }: Diagnostic, uri: string, folder: string | undefined): object {
  const places = related.map(each => describeRelated(each, uri))
  const others = source == null ? places : [...places, describeSource(source, folder)]
  return others.length === 0 ? {} : { relatedLocations: others }
}

const describeSource = ({ file, start, end, text }: DiagnosticSource, folder: string | undefined): object => ({
  message: { text: 'The source.' },
  physicalLocation: describePlace({ start, end }, { text }, toUri(file, folder)),
})

const describeField = ({ file, story, field, path }: Diagnostic, folder: string | undefined): object => ({
  ...(field === null ? {} : { name: field }),
  fullyQualifiedName: `${toRepositoryStory(story, file, folder)}${path ?? ''}`,
  kind: 'member',
})

/**
 * GitHub knows a result again by `primaryLocationLineHash` and a number after it. Without one of ours it makes one of
 * the line, which holds a whole paragraph of copy.
 */
function describeFingerprints(diagnostic: Diagnostic, fingerprints: ReportFingerprints): object {
  const { fingerprint, before } = fingerprints.next(diagnostic)
  return {
    [`wirelint/v${String(fingerprintVersion)}`]: diagnostic.fingerprint,
    primaryLocationLineHash: `${fingerprint}:${String(before + 1)}`,
  }
}

const describeRelated = (place: RelatedPlace, uri: string): object => ({
  message: { text: place.message },
  physicalLocation: describePlace(place, null, uri),
})

const describePlace = (
  { start, end }: Pick<Diagnostic, 'start' | 'end'>,
  snippet: { readonly text: string } | null,
  uri: string,
): object => ({
  artifactLocation: { uri },
  region: {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    ...(snippet === null ? {} : { snippet }),
  },
})

/** Returns the marked words, if the frame has them all: it ends with its line. */
function readSnippet({ start, end }: Diagnostic, frame: Frame | undefined): { readonly text: string } | null {
  const text = frame?.text.slice(frame.start, frame.end) ?? ''
  return text.length === end.offset - start.offset ? { text } : null
}

const describeFixes = ({ suggestions }: Diagnostic, uri: string): readonly object[] =>
  suggestions.map(({ title, edits, safe }) => ({
    properties: { safe },
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: { uri },
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

const toNotification = (uri: string, { message, line, column }: Problem): object => ({
  level: 'error',
  message: { text: message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri },
        ...(line === null ? {} : { region: { startLine: line, startColumn: column ?? 1 } }),
      },
    },
  ],
})

/** Returns a file's name as a URI reference: from the working folder, or a file: URI for a file outside it. */
function toUri(file: string, folder: string | undefined): string {
  const path = toRepositoryPath(file.replace(/\\/gu, '/'), folder).replace(/\p{Cs}/gu, '\uFFFD')
  const escaped = encodeURI(path).replace(/[?#]/gu, encodeURIComponent)
  if (/^[a-z]:\//iu.test(path)) return `file:///${escaped}`
  if (path.startsWith('/')) return `file://${escaped}`
  // A colon in the first part of a relative reference would read as a scheme's (RFC 3986, §4.2).
  return escaped.replace(/^[^/]*/u, first => first.replace(/:/gu, '%3A'))
}
