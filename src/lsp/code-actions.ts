import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Diagnostic, FileEdit } from '../linter/report.js'
import { type CheckedDocument, diagnosticsIn } from './checked-document.js'
import { type PageOf, toEditorDiagnostic } from './diagnostics.js'
import { rangeOf, touches } from './ranges.js'
import { toTextEdit } from './text-edits.js'

/** The kind of action that makes all safe fixes. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.wirelint`

export const kinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind]

/** Tells whether an editor that names these kinds wants a kind: “source” includes “source.fixAll”. */
export const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  only?.some(each => kind === each || kind.startsWith(`${each}.`) || each === CodeActionKind.Empty) ?? true

/** Returns the diagnostics in a range of the document. */
export const diagnosticsAt = (checked: CheckedDocument, range: Range): readonly Diagnostic[] =>
  diagnosticsIn(checked).filter(each => touches(rangeOf(each), range))

/** Returns an action for each suggestion. The first safe suggestion of a diagnostic is preferred. */
export const quickFixes = (
  diagnostics: readonly Diagnostic[],
  document: TextDocument,
  pageOf: PageOf,
): readonly CodeAction[] =>
  diagnostics.flatMap(diagnostic => {
    const preferred = diagnostic.suggestions.find(({ safe }) => safe)
    return diagnostic.suggestions.map(suggestion => ({
      ...makeAction(suggestion.title, CodeActionKind.QuickFix, suggestion.edits, document),
      diagnostics: [toEditorDiagnostic(diagnostic, pageOf)],
      ...(suggestion === preferred ? { isPreferred: true } : {}),
    }))
  })

/** Returns an action that suppresses a diagnostic with a directive in the copy. */
export const suppressionAction = (
  diagnostic: Diagnostic,
  edit: FileEdit,
  document: TextDocument,
  pageOf: PageOf,
): CodeAction => ({
  ...makeAction(`Suppress ${diagnostic.ruleId} in this paragraph`, CodeActionKind.QuickFix, [edit], document),
  diagnostics: [toEditorDiagnostic(diagnostic, pageOf)],
})

/** Makes an action that edits a document at its version: an editor refuses it for any later one. */
export const makeAction = (
  title: string,
  kind: string,
  edits: readonly FileEdit[],
  document: TextDocument,
): CodeAction => ({
  title,
  kind,
  edit: {
    documentChanges: [
      {
        textDocument: { uri: document.uri, version: document.version },
        edits: edits.map(edit => toTextEdit(edit, document)),
      },
    ],
  },
})

/** Turns an action into one for an editor that does not know versions. */
export function withoutVersions(action: CodeAction): CodeAction {
  const changes =
    action.edit?.documentChanges?.flatMap(change =>
      'edits' in change ? [[change.textDocument.uri, change.edits] as const] : [],
    ) ?? []
  return {
    ...action,
    edit: {
      changes: Object.fromEntries(changes.map(([uri, edits]) => [uri, edits.filter(edit => 'newText' in edit)])),
    },
  }
}
