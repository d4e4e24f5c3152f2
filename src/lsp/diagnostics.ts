import { type Diagnostic as Shown, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver'
import type { Diagnostic, Note } from '../linter/report.js'
import type { Severity } from '../rule.js'
import { type CheckedDocument, faultsIn, notesIn, problemsIn, storiesIn } from './checked-document.js'
import { rangeOf } from './ranges.js'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** The name under which an editor lists what we say. */
export const source = 'wirelint'

/** Where a rule's page can be read; null where it has none. */
export type PageOf = (ruleId: string) => string | null

/** Formats that hold much else: without a story a document in one is most likely none, but a build file, a drawing, settings, a log. */
const formatsOfMuchElse: ReadonlySet<string> = new Set(['xml', 'json', 'jsonl', 'csv'])

/** All that an editor shows of a document: faults of its copy, what could not be read, and what one should know. */
export function shownOf(checked: CheckedDocument, pageOf: PageOf): readonly Shown[] {
  const hasStories = storiesIn(checked).length > 0
  const all = problemsIn(checked)
  // What is no story may be one that is broken as it is typed: one hint says so.
  const problems =
    hasStories || !formatsOfMuchElse.has(checked.format)
      ? all.map(problem => said(problem, checked.text, DiagnosticSeverity.Error))
      : all.slice(0, 1).map(problem => said(problem, checked.text, DiagnosticSeverity.Hint))
  const notes = hasStories ? notesIn(checked).map(note => said(note, checked.text, DiagnosticSeverity.Hint)) : []
  return [...faultsIn(checked).map(fault => shown(fault, pageOf)), ...problems, ...notes]
}

/** A fault of the copy as an editor shows it. */
export function shown(fault: Diagnostic, pageOf: PageOf): Shown {
  const { ruleId, severity, message, fingerprint, story, field, path, certainty, mqm } = fault
  const page = pageOf(ruleId)
  return {
    range: rangeOf(fault),
    severity: severities[severity],
    code: ruleId,
    ...(page === null ? {} : { codeDescription: { href: page } }),
    source,
    message,
    ...(isSuperfluous(fault) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    data: { fingerprint, story, field, path, certainty, mqm },
  }
}

/** Whether mending it is deleting what is marked: editors show such a stretch faded. */
const isSuperfluous = ({ start, end, suggestions }: Diagnostic): boolean =>
  suggestions.length > 0 &&
  suggestions.every(
    ({ edits }) =>
      edits.length === 1 && edits[0]?.text === '' && edits[0].start <= start.offset && edits[0].end >= end.offset,
  )

/** Something said of the file, at the word where it stands; at the file's beginning where no place is known. */
function said({ message, line, column }: Note, text: string, severity: DiagnosticSeverity): Shown {
  const start = { line: (line ?? 1) - 1, character: (column ?? 1) - 1 }
  const length = wordAt(lineOf(text, start.line), start.character)
  return { range: { start, end: { line: start.line, character: start.character + length } }, severity, source, message }
}

function lineOf(text: string, index: number): string {
  let number = 0
  let from = 0
  for (const { index: at, 0: lineEnd } of text.matchAll(/\r\n?|\n/gu)) {
    if (number === index) return text.slice(from, at)
    number++
    from = at + lineEnd.length
  }
  return number === index ? text.slice(from) : ''
}

/** Characters that are marked where a place has no end. */
const longestWord = 40

/** Length of the word that begins at a place, none at a line's end. */
const wordAt = (line: string, at: number): number =>
  Math.min(longestWord, /^\S*/u.exec(line.slice(at, at + longestWord))?.[0].length ?? 0)
