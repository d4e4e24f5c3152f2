import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Diagnostic, FileEdit } from '../linter/report.js'
import { type CheckedDocument, faultsIn } from './checked-document.js'
import { type PageOf, shown } from './diagnostics.js'
import { rangeOf, touches } from './ranges.js'
import { editOf } from './text-edits.js'

/** What editors ask for to have everything mended that is safe. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.wirelint`

export const kinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind]

/** Whether an editor that asks for these kinds wants a kind: “source” wants “source.fixAll” too. */
export const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  only?.some(each => kind === each || kind.startsWith(`${each}.`) || each === CodeActionKind.Empty) ?? true

/** The faults in a range of the document. */
export const faultsAt = (checked: CheckedDocument, range: Range): readonly Diagnostic[] =>
  faultsIn(checked).filter(fault => touches(rangeOf(fault), range))

/** A way to mend each of some faults, as the rules suggest; the first safe one of a fault is preferred. */
export const quickFixes = (
  faults: readonly Diagnostic[],
  document: TextDocument,
  pageOf: PageOf,
): readonly CodeAction[] =>
  faults.flatMap(fault => {
    const preferred = fault.suggestions.find(({ safe }) => safe)
    return fault.suggestions.map(suggestion => ({
      ...action(suggestion.title, CodeActionKind.QuickFix, suggestion.edits, document),
      diagnostics: [shown(fault, pageOf)],
      ...(suggestion === preferred ? { isPreferred: true } : {}),
    }))
  })

/** Keeping a fault as it is, by a directive in the copy. */
export const suppression = (fault: Diagnostic, edit: FileEdit, document: TextDocument, pageOf: PageOf): CodeAction => ({
  ...action(`Suppress ${fault.ruleId} in this paragraph`, CodeActionKind.QuickFix, [edit], document),
  diagnostics: [shown(fault, pageOf)],
})

/** A change of the document as it stands: an editor in which it has changed since refuses it by its version. */
export const action = (
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
        edits: edits.map(edit => editOf(edit, document)),
      },
    ],
  },
})

/** The same for an editor that takes no versions. */
export function withoutVersions(given: CodeAction): CodeAction {
  const changes =
    given.edit?.documentChanges?.flatMap(change =>
      'edits' in change ? [[change.textDocument.uri, change.edits] as const] : [],
    ) ?? []
  return {
    ...given,
    edit: {
      changes: Object.fromEntries(changes.map(([uri, edits]) => [uri, edits.filter(edit => 'newText' in edit)])),
    },
  }
}
