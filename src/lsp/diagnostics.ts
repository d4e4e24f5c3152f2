import { type Diagnostic as EditorDiagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver'
import type { Diagnostic, Note } from '../linter/report.js'
import type { Severity } from '../rule.js'
import type { Location } from '../story/story.js'
import { type CheckedDocument, diagnosticsIn, notesIn, problemsIn, storiesIn } from './checked-document.js'
import { rangeOf } from './ranges.js'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** The name under which an editor lists our diagnostics. */
export const source = 'wirelint'

/** Returns the address of a rule's page; null if it has none. */
export type PageOf = (ruleId: string) => string | null

/** Formats that hold many other things: a document without a story is likely to be a build file, a drawing or a log. */
const generalFormats: ReadonlySet<string> = new Set(['xml', 'json', 'jsonl', 'csv'])

/** Returns all that an editor shows of a document: the issues of its copy, problems, and notes. */
export function editorDiagnostics(checked: CheckedDocument, pageOf: PageOf, uri?: string): readonly EditorDiagnostic[] {
  const hasStories = storiesIn(checked).length > 0
  const all = problemsIn(checked)
  const lines = all.length + notesIn(checked).length === 0 ? [] : checked.text.split(/\r\n?|\n/u)
  // A document without a story may be one that is being typed. One hint is enough then.
  const problems =
    hasStories || !generalFormats.has(checked.format)
      ? all.map(problem => showNote(problem, lines, DiagnosticSeverity.Error))
      : all.slice(0, 1).map(problem => showNote(problem, lines, DiagnosticSeverity.Hint))
  const notes = hasStories ? notesIn(checked).map(note => showNote(note, lines, DiagnosticSeverity.Hint)) : []
  return [...diagnosticsIn(checked).map(each => toEditorDiagnostic(each, pageOf, uri)), ...problems, ...notes]
}

/** Turns a diagnostic of the copy into one of an editor; its related places need the address of the document. */
export function toEditorDiagnostic(diagnostic: Diagnostic, pageOf: PageOf, uri?: string): EditorDiagnostic {
  const { ruleId, severity, message, fingerprint, story, field, path, certainty, mqm } = diagnostic
  const page = pageOf(ruleId)
  const related = placesOf(diagnostic)
  return {
    range: rangeOf(diagnostic),
    severity: severities[severity],
    code: ruleId,
    ...(page === null ? {} : { codeDescription: { href: page } }),
    source,
    message,
    ...(isSuperfluous(diagnostic) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(uri === undefined || related.length === 0
      ? {}
      : {
          relatedInformation: related.map(each => ({ location: { uri, range: rangeOf(each) }, message: each.message })),
        }),
    data: { fingerprint, story, field, path, certainty, mqm },
  }
}

/** Lists the other places that a diagnostic is about: those of its copy, and the words of the source. */
const placesOf = ({ related = [], source: words }: Diagnostic): readonly (Location & { readonly message: string })[] =>
  words === undefined || words === null
    ? related
    : [...related, { start: words.start, end: words.end, message: `The source: “${words.text}”` }]

/** Tells whether all suggestions delete what is marked: editors show such text faded. */
const isSuperfluous = ({ start, end, suggestions }: Diagnostic): boolean =>
  suggestions.length > 0 &&
  suggestions.every(
    ({ edits }) =>
      edits.length === 1 && edits[0]?.text === '' && edits[0].start <= start.offset && edits[0].end >= end.offset,
  )

/** Shows a problem or a note at the word at its place; at the beginning of the document if it has no place. */
function showNote(
  { message, line, column }: Note,
  lines: readonly string[],
  severity: DiagnosticSeverity,
): EditorDiagnostic {
  const start = { line: (line ?? 1) - 1, character: (column ?? 1) - 1 }
  const length = wordAt(lines[start.line] ?? '', start.character)
  return { range: { start, end: { line: start.line, character: start.character + length } }, severity, source, message }
}

/** Most characters that are marked at a place without an end. */
const longestWord = 40

/** Returns the length of the word that begins at a place; 0 at the end of a line. */
const wordAt = (line: string, at: number): number =>
  Math.min(longestWord, /^\S*/u.exec(line.slice(at, at + longestWord))?.[0].length ?? 0)
