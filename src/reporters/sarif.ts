import type { Diagnostic, Frame, Hidden, Problem, Reporter, StoryReport } from '../linter/report.js'
import type { ExampleText, RuleText, Severity } from '../rule.js'
import { repositoryPath } from './text/repository-path.js'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * SARIF 2.1.0 (OASIS), for code scanning: rules with their reasons, results with their story, fingerprints and fixes. What is
 * suppressed or known is there too and says so: every result has its suppressions, as the standard wants all or none to
 * (§3.27.23), and where a baseline was held against the run every one is “new” or “unchanged” (§3.27.24).
 */
export const sarif: Reporter = async function* (files, { version, rules, baseline = false }) {
  const driver = { name: 'wirelint', semanticVersion: version, rules: rules.map(described) }
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`
  const indices = new Map(rules.map(({ id }, index) => [id, index]))
  const problems: (Problem & { readonly file: string })[] = []
  let separator = '\n'
  for await (const report of files) {
    problems.push(...report.problems.map(problem => ({ ...problem, file: report.file })))
    for (const story of report.stories)
      for (const { diagnostic, frame, hidden } of everyFault(story)) {
        const { by = null, reason = null } = hidden ?? {}
        const state = baseline ? { baselineState: by === 'baseline' ? 'unchanged' : 'new' } : {}
        yield (
          separator +
          JSON.stringify({
            ...result(diagnostic, frame, indices.get(diagnostic.ruleId)),
            suppressions: suppressions(by, reason),
            ...state,
          })
        )
        separator = ',\n'
      }
  }
  yield `\n],"invocations":[${JSON.stringify({ executionSuccessful: problems.length === 0, toolExecutionNotifications: problems.map(notification) })}]}]}\n`
}

interface Fault {
  readonly diagnostic: Diagnostic
  readonly frame: Frame | undefined
  readonly hidden: Pick<Hidden, 'by' | 'reason'> | null
}

/** What was found in a story, hidden or not, in the order of its places. */
function everyFault({ diagnostics, frames, hidden }: StoryReport): readonly Fault[] {
  const shown = diagnostics.map((diagnostic, index) => ({ diagnostic, frame: frames[index], hidden: null }))
  if (hidden.length === 0) return shown
  const left = hidden.map(({ diagnostic, frame, by, reason }) => ({ diagnostic, frame, hidden: { by, reason } }))
  return [...shown, ...left].sort(
    (a, b) =>
      a.diagnostic.start.offset - b.diagnostic.start.offset || a.diagnostic.end.offset - b.diagnostic.end.offset,
  )
}

const kinds: Readonly<Record<Hidden['by'], string | null>> = {
  comment: 'inSource',
  'suppression-file': 'external',
  baseline: null,
}

function suppressions(by: Hidden['by'] | null, reason: string | null): readonly object[] {
  const kind = by === null ? null : kinds[by]
  return kind === null ? [] : [{ kind, ...(reason === null ? {} : { justification: reason }) }]
}

const described = ({ id, family, mqm, severity, certainty, summary, why, examples }: RuleText): object => ({
  id,
  shortDescription: { text: `${summary}.` },
  fullDescription: { text: why.trim().replace(/\s+/gu, ' ') },
  help: { text: why.trim().replace(/\s+/gu, ' '), markdown: helpPage(summary, why, examples) },
  defaultConfiguration: { level: levels[severity] },
  properties: {
    tags: [family, mqm],
    precision: certainty === 'certain' ? 'very-high' : certainty === 'likely' ? 'high' : 'medium',
  },
})

/** A rule's reason and its first examples, ⟦ ⟧ round what is reported in them. */
function helpPage(summary: string, why: string, { bad, good }: RuleText['examples']): string {
  const listed = (title: string, texts: readonly ExampleText[]): string =>
    texts.length === 0
      ? ''
      : `\n\n${title}:\n\n${texts
          .slice(0, 3)
          .map(each => `- ${quoted(each)}`)
          .join('\n')}`
  return `**${literal(summary)}.**\n\n${literal(why.trim())}${listed(
    'Reported',
    bad.map(({ text }) => text),
  )}${listed(
    'Left alone',
    good.map(each => (typeof each === 'object' && 'options' in each ? each.text : each)),
  )}`
}

const quoted = (text: ExampleText): string =>
  literal(
    typeof text === 'string'
      ? text
      : Object.entries(text)
          .map(([role, words]) => `${role}: ${words}`)
          .join(' / '),
  )

/** Copy that Markdown and HTML cannot read as anything else. */
const literal = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|#~$@&]/gu, '\\$&')

/** A file's name as a URI reference: relative as it was given, or a file: URI where it is absolute. */
function uri(file: string): string {
  const path = repositoryPath(file.replace(/\\/gu, '/')).replace(/\p{Cs}/gu, '\uFFFD')
  const escaped = encodeURI(path).replace(/[?#]/gu, encodeURIComponent)
  if (/^[a-z]:\//iu.test(path)) return `file:///${escaped}`
  if (path.startsWith('/')) return `file://${escaped}`
  // A colon in the first part of a relative reference would read as a scheme's (RFC 3986, §4.2).
  return escaped.replace(/^[^/]*/u, first => first.replace(/:/gu, '%3A'))
}

/** Without its own: suppressions and the baseline's word on it. */
function result(
  { file, story, field, path, ruleId, severity, message, start, end, suggestions, fingerprint }: Diagnostic,
  frame: Frame | undefined,
  ruleIndex: number | undefined,
): object {
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
            ...snippet(frame, end.offset - start.offset),
          },
        },
        logicalLocations: [{ name: field, fullyQualifiedName: `${story}${path ?? ''}`, kind: 'member' }],
      },
    ],
    partialFingerprints: { 'wirelint/v1': fingerprint },
    ...(suggestions.length === 0
      ? {}
      : {
          fixes: suggestions.map(({ title, edits, safe }) => ({
            properties: { safe },
            description: { text: title },
            artifactChanges: [
              {
                artifactLocation,
                replacements: edits.map(edit => ({
                  deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start },
                  insertedContent: { text: edit.text },
                })),
              },
            ],
          })),
        }),
  }
}

/** The marked words, if the frame has them all: it ends with its line. */
function snippet(frame: Frame | undefined, length: number): object {
  const text = frame?.text.slice(frame.start, frame.end) ?? ''
  return text.length === length ? { snippet: { text } } : {}
}

const notification = ({ file, message, line, column }: Problem & { readonly file: string }): object => ({
  level: 'error',
  message: { text: message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uri(file) },
        ...(line === null ? {} : { region: { startLine: line, startColumn: column ?? 1 } }),
      },
    },
  ],
})
